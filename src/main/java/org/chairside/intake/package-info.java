/** What was typed, parsed and checked. A line and the situation it is read in enter; what it was read as leaves: accepted, questioned or refused. It may not know what becomes of it. */
package org.chairside.intake;
