package org.chairside.scales;

/** Level of consciousness as the early warning score asks for it. */
public enum Consciousness {
    ALERT,
    /** New confusion. */
    CONFUSION,
    VOICE,
    PAIN,
    UNRESPONSIVE
}
