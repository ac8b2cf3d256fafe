/**
 * The same desk without a window. Arguments and files enter; lines and an exit code leave: 0 done, 1 done in part, 2 a
 * call that could not be understood or allowed, 3 a log that is not what was written, 4 a log that could not be opened.
 * It may not know how entries are stored.
 */
package org.chairside.cli;
