/** The log of entries on disk: one append-only table, sealed and chained. Entries enter; recorded entries leave. It may not know what they mean. */
package org.chairside.journal;
