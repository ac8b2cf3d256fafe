/**
 * A data folder with a log in it: opening it for writing or reading, its lock, its reserve, and the check of all of it. A path
 * and the clinic's key enter, an {@link org.chairside.journal.Journal} or what is wrong leaves.
 */
package org.chairside.journal.folder;
