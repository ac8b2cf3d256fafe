/**
 * Lines to and from a terminal: input, one-line output, JSON lines, and the words for what was found and refused. It knows no
 * command.
 */
package org.chairside.cli.terminal;
