/**
 * Fixtures that the tests of several rooms share: clocks, sessions, entries, logs and a desk. Those of one room stand in it, also
 * those that have to see inside it; what the tests of every screen share stands in {@code ui} and {@code ui.kit}.
 */
package org.chairside.testing;
