/**
 * The front door: picks a data folder, sets up the log of the program itself, and wires the rooms together in the order
 * of the data. It may see everything; nobody may see it.
 */
package org.chairside;
