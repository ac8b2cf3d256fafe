/**
 * The words for what is in a record: events, doses, vitals, gaps, dates and amounts, in one line a person reads, from one
 * bundle a language, brief for a screen and in full for paper. Values of the model and the chart enter, text leaves. It
 * knows no screen, no paper and no toolkit.
 */
package org.chairside.words;
