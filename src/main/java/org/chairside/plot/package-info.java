/**
 * A chart drawn. A chart and a frame enter; strokes on a pen leave, the same on screen, in SVG and in print. Everything
 * is drawn in roles ({@link org.chairside.plot.Ink}), never in colours, and form alone carries the meaning, so that the
 * picture survives a grey printer. It may not know who draws, what the colours are, or what time it is.
 */
package org.chairside.plot;
