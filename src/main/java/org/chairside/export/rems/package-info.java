/**
 * The facts of an esketamine session in the order in which the monitoring form asks for them (CLINICAL 2.1). A chart and
 * what the clinic says once about its site enter; finished words leave, and the same words on pages: what is known with
 * where it comes from, and what is missing by name. Nothing is judged, guessed or filled in. It may not know who asked.
 */
package org.chairside.export.rems;
