package org.chairside.plot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What of a chart is drawn, and how large.
 *
 * @param width in picture units
 * @param height in picture units
 * @param zone whose wall clock the axis shows
 * @param now the present, while the session runs
 * @param scale how much larger than usual letters and signs are; 1 for a screen at arm's length
 * @param focus the time the reader points at
 * @param band what stands behind the chart
 */
public record Frame(
        double width,
        double height,
        TimeWindow window,
        ZoneId zone,
        Optional<Instant> now,
        double scale,
        Optional<Instant> focus,
        Optional<Band> band,
        PlotWords words) {
    /**
     * @throws IllegalArgumentException unless all sizes are above zero
     */
    public Frame {
        if (width <= 0 || height <= 0 || scale <= 0) {
            throw new IllegalArgumentException("a frame has a size");
        }
    }

    public static Frame of(double width, double height, TimeWindow window, ZoneId zone) {
        return new Frame(
                width,
                height,
                window,
                zone,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                PlotWords.ENGLISH);
    }

    public Frame withNow(Instant time) {
        return new Frame(width, height, window, zone, Optional.of(time), scale, focus, band, words);
    }

    public Frame withScale(double other) {
        return new Frame(width, height, window, zone, now, other, focus, band, words);
    }

    public Frame withFocus(Instant time) {
        return new Frame(width, height, window, zone, now, scale, Optional.of(time), band, words);
    }

    public Frame withBand(Band other) {
        return new Frame(width, height, window, zone, now, scale, focus, Optional.of(other), words);
    }

    public Frame withWords(PlotWords other) {
        return new Frame(width, height, window, zone, now, scale, focus, band, other);
    }
}
