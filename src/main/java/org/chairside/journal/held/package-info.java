/**
 * Entries that could not be written to the log, kept sealed outside the data folder until a person adds them. Entries enter, with
 * where the log stood before them; the same entries leave, in the order in which they were held.
 */
package org.chairside.journal.held;
