/**
 * The end of a session: what still stands against letting the patient go, what a person has checked, and with whom the
 * patient leaves. A chart and the time enter; release events leave, and only because somebody pressed the key. Nothing
 * is ticked by the program. It may not know the other screens.
 */
package org.chairside.ui.release;
