/**
 * The home screen: every room at a glance, the one most in need of a set first. Live charts enter, and the time; the
 * choice of a session or of a free room leaves. It shows several patients, so it has no patient banner, and it may not
 * write anything or know what the other screens look like.
 */
package org.chairside.ui.board;
