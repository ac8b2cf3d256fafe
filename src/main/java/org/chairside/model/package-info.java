/**
 * The words of the program: ids, quantities with their units, the patient, the protocol, and what can happen in a
 * session. Nothing enters, nothing leaves; every other room speaks in these. All types are immutable and may cross
 * threads. It may not know how anything is typed, stored, drawn or shown.
 */
package org.chairside.model;
