/**
 * Rating scales on the screen of a session. Answers enter, scores leave.
 */
package org.chairside.ui.session.scales;
