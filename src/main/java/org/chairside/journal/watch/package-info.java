/**
 * What is noticed about the files of a log while it is being written. Paths enter; whether they still lead to the same files, and
 * the conditions that people are told of once, leave. It knows no entry and no SQL.
 */
package org.chairside.journal.watch;
