/**
 * What the screen of a session asks about: limits that are met, calls without a reply, sets that came late or lack a value.
 * A chart enters, answers leave.
 */
package org.chairside.ui.session.notices;
