/**
 * The controls that all screens are made of: fields, keys, colours, focus, the clock, and the way off and back to the screen
 * thread. Messages and values enter, nodes leave. It may not know any screen, the desk, or anything of disk and network.
 */
package org.chairside.ui.kit;
