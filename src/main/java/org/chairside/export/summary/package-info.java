/**
 * The summary of one session on paper: a chart enters, the words and tables of the record leave as a page. Every value that
 * stands in the chart stands on the page, struck through where it was corrected. It may not know other formats, the clock,
 * or who asked.
 */
package org.chairside.export.summary;
