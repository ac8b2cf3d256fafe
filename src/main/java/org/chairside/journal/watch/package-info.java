/** What is noticed about the files of a log while it is being written. */
package org.chairside.journal.watch;
