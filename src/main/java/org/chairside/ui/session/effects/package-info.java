/**
 * The checklist of effects on the screen of a session. Effects of the chart enter, what was found leaves.
 */
package org.chairside.ui.session.effects;
