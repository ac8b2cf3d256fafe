package org.chairside.badexample.chart;

/** Bears the name of another class. */
record Trunk() {}
