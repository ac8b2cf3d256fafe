/**
 * What is asked before sessions leave the program, how far their writing is, and how it ended. Sessions enter, requests to
 * an {@link org.chairside.ui.export.Exporter} leave. Shared by screens; it knows none of them, and writes no file.
 */
package org.chairside.ui.export;
