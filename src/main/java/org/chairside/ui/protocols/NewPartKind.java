package org.chairside.ui.protocols;

/** What can be added to a protocol, in the order offered. */
enum NewPartKind {
    INTERVAL,
    FIXED,
    LIMIT,
    SYMPTOM,
    EFFECT,
    QUESTION,
    SCALE,
    CRITERION,
    DEVICES,
    REMS,
    FOLLOW_UP
}
