/**
 * The screen of one running session: how its views are arranged, which keys go where, its commands, undo, and the model behind it
 * all. The views themselves are in the packages below and in the parts that screens share. Keys and clicks enter, and charts as
 * they grow; submissions to the desk leave. One model belongs to one session and one patient for good. It may not know other
 * screens, files, or the journal.
 */
package org.chairside.ui.session;
