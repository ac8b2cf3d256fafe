/**
 * Forms below the entry line, for what has more fields than a line takes: doses, medicines, decisions. Fields enter, events
 * for {@code ui.submit} leave. It knows no screen.
 */
package org.chairside.ui.form;
