package org.chairside.ui.held;

/**
 * One entry as it is listed.
 *
 * @param author who made it
 * @param why why it was not added; empty for what was not tried yet
 */
record HeldRow(String patient, String time, String what, String author, String why) {}
