/**
 * What a session is told and what became of it: its context, the submissions on their way to the disk, saved, held or not
 * saved, and the chart as it grows. Events enter, receipts and charts leave. It knows no line, no form and no screen.
 */
package org.chairside.ui.submit;
