/**
 * Every session in one line, in memory, held against the streams. Rows of the log enter; sorted rows, and sessions that
 * cannot be read, leave.
 */
package org.chairside.desk.catalogue;
