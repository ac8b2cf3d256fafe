/** Entries that could not be written to the log, kept sealed outside the data folder until a person adds them. */
package org.chairside.journal.held;
