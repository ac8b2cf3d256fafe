/**
 * SQLite as the journal uses it: its library, its settings, the tables of the log, and how a log is looked at without changing
 * anything. A file enters, a connection leaves. It may not know what an entry is.
 */
package org.chairside.journal.sqlite;
