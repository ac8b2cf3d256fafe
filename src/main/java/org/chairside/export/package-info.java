/**
 * A chart turned into bytes that leave the program, in every format there is: {@link org.chairside.export.SessionExport} is the
 * door, the table of CSV rows is here, the other formats are in the packages below. A chart enters, bytes leave, and one class
 * puts bytes into a folder without ever replacing a file. The same chart gives the same bytes, wherever and whenever it is
 * exported: it may not know the clock, the machine, or who asked.
 */
package org.chairside.export;
