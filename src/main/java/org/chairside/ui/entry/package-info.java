/**
 * The line in which everything is typed, what it was read as, and the questions about it. Keys enter, events for
 * {@code ui.submit} leave. It knows no form and no screen.
 */
package org.chairside.ui.entry;
