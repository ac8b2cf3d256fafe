/**
 * What was typed, parsed and checked. A line and the situation it is read in enter; what it was read as leaves:
 * accepted, questioned or refused at its very characters. It may not know what becomes of it: no journal, no clock, no
 * screen.
 */
package org.chairside.intake;
