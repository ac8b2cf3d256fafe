package org.chairside.plot;

import java.util.Optional;

/** How a shape is drawn: filled, outlined, or both. */
public record Look(Optional<Ink> fill, Optional<Stroke> outline) {
    public static Look filled(Ink ink) {
        return new Look(Optional.of(ink), Optional.empty());
    }

    public static Look outlined(Stroke stroke) {
        return new Look(Optional.empty(), Optional.of(stroke));
    }

    /** Hollow, so that lines behind it do not show through. */
    static Look hollow(Stroke stroke) {
        return new Look(Optional.of(Ink.BACKGROUND), Optional.of(stroke));
    }
}
