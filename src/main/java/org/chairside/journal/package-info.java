/**
 * What the log of entries promises: append-only, sealed, chained, on disk before it answers; and the one thread that writes it.
 * Entries enter; recorded entries leave. {@code journal.log} has its rows, {@code journal.json} their content,
 * {@code journal.folder} opens one. It may not know what the entries mean.
 */
package org.chairside.journal;
