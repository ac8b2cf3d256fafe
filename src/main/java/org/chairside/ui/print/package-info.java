/**
 * Pages to be looked at and printed. A session's id enters; what is seen is the very file that would be exported, drawn page
 * by page; sheets of paper leave through the system's own printer dialog. It may not know any other screen, nor how a page
 * is made.
 */
package org.chairside.ui.print;
