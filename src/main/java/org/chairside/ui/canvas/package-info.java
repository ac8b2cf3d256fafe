/**
 * Pictures of charts on a screen, in the colours of the stylesheets. Charts enter, nodes leave. Shared by screens; it knows
 * none of them.
 */
package org.chairside.ui.canvas;
