/**
 * What all screens are made of: words, keys, colours, the clock, the way off and back to the screen thread, and the few
 * views that several screens share. Messages and values enter, nodes and text leave. It may not know any screen, the
 * desk, or anything of disk and network.
 */
package org.chairside.ui.kit;
