/**
 * The large volumes: kills, crash states, faults of the disk, days at speed. Each has a name, a count and a seed, so that a run
 * can be repeated; {@code packaging/soak} runs them, and {@code packaging/check} a small seeded share.
 */
package org.chairside.soak;
