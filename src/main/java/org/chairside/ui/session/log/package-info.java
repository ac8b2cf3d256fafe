/**
 * The record of a session line by line on its screen. A chart enters; lines to amend, explain or count from leave.
 */
package org.chairside.ui.session.log;
