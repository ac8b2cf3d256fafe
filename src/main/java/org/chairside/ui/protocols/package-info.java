/**
 * The screen of the clinic's protocols. The adopted versions and the shipped templates enter; what leaves is a version
 * that a physician adopts, or a file. It may not know sessions: a running one keeps the version it was opened under.
 */
package org.chairside.ui.protocols;
