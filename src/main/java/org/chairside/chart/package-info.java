/**
 * What the entries of one session add up to. Recorded entries enter, in the order of writing; an immutable chart
 * leaves, and from it what is due, how far a value is from the baseline, which effects are open, which limits were met,
 * what stands in the way of leaving and what the record lacks. It may not know how
 * entries are stored or how a chart is drawn, and it never reads a clock: whoever asks brings the time.
 */
package org.chairside.chart;
