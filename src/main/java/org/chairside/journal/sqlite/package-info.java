/**
 * SQLite as the journal uses it: its settings, the tables of the log and their check, and how a log is looked at without changing
 * anything. A file enters, a connection or what is wrong with the tables leaves. It may not know what an entry is.
 */
package org.chairside.journal.sqlite;
