package org.chairside.intake;

import java.time.Instant;
import org.chairside.model.Vitals;

/** The set that a line is held against. */
public record EarlierSet(Vitals vitals, Instant takenAt) {}
