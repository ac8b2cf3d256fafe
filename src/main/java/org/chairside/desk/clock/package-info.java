/**
 * The time of day, watched by a running clock that goes on evenly. Moves of the clock leave.
 */
package org.chairside.desk.clock;
