/**
 * A chart turned into bytes that leave the program: tidy CSV rows and a PDF summary for the record. A chart enters, bytes
 * leave, and one class puts bytes into a folder without ever replacing a file. The same chart gives the same bytes,
 * wherever and whenever it is exported: it may not know the clock, the machine, or who asked.
 */
package org.chairside.export;
