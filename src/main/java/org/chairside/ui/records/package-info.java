/**
 * The list of all sessions and the search in it. The catalogue enters, a choice of a session or of files to write
 * leaves. It may not know other screens, nor how files are written.
 */
package org.chairside.ui.records;
