/**
 * The rows of the log: links of the chain, reading, writing, sealing and checking them. Connections and entries enter, rows
 * and findings leave. It knows how a log is laid out in its tables, and not how a folder is opened.
 */
package org.chairside.journal.log;
