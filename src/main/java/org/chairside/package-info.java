/**
 * The start of the program: picks the data folder, sets up the program's own log, and hands over to the command line or the
 * window. It may see what its row in the table of rooms names; nobody may see it.
 */
package org.chairside;
