/**
 * The screen of one running session: who is due and when, the one line in which everything is typed, what was found last,
 * the effects, the chart and the log. Keys and clicks enter, and charts as they grow; submissions to the desk leave. One
 * model belongs to one session and one patient for good. It may not know other screens, files, or the journal.
 */
package org.chairside.ui.session;
