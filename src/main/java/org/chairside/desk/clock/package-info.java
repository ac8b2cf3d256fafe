/**
 * The time of day, watched by a running clock that goes on evenly. Readings of both enter, moves of the time of day leave. It knows
 * no desk.
 */
package org.chairside.desk.clock;
