/**
 * The screen of this workstation's settings, and about the program. The settings as they are enter by a port, changes leave by
 * it at once. It may not know patients or sessions.
 */
package org.chairside.ui.settings;
