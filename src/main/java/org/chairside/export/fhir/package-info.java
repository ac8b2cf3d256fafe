/**
 * A chart as a FHIR R4 document, for a hospital's system. A chart enters, JSON bytes leave. Only codes somebody confirmed
 * are written; everything else is said in our own codes and in words. What was corrected stays, marked, with who and why.
 * It may not know the clock, the machine, or who asked: the same chart gives the same bytes.
 */
package org.chairside.export.fhir;
