package org.chairside.plot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What of a chart is drawn, and how large.
 *
 * @param zone whose wall clock the axis shows
 * @param now the present, while the session runs
 * @param focus the time the reader points at
 * @param band what stands behind the chart
 */
public record Frame(
        Size size,
        TimeWindow window,
        ZoneId zone,
        Optional<Instant> now,
        Optional<Instant> focus,
        Optional<Band> band,
        PlotWords words) {
    /**
     * How large it is drawn.
     *
     * @param width in picture units
     * @param height in picture units
     * @param scale how much larger than usual letters and signs are; 1 for a screen at arm's length
     */
    public record Size(double width, double height, double scale) {
        /**
         * @throws IllegalArgumentException unless all of them are above zero
         */
        public Size {
            if (width <= 0 || height <= 0 || scale <= 0) {
                throw new IllegalArgumentException("a frame has a size");
            }
        }
    }

    public static Frame of(double width, double height, TimeWindow window, ZoneId zone) {
        return new Frame(
                new Size(width, height, 1),
                window,
                zone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PlotWords.ENGLISH);
    }

    public Frame withNow(Instant time) {
        return new Frame(size, window, zone, Optional.of(time), focus, band, words);
    }

    public Frame withScale(double scale) {
        return new Frame(new Size(size.width(), size.height(), scale), window, zone, now, focus, band, words);
    }

    public Frame withFocus(Instant time) {
        return new Frame(size, window, zone, now, Optional.of(time), band, words);
    }

    public Frame withBand(Band other) {
        return new Frame(size, window, zone, now, focus, Optional.of(other), words);
    }

    public Frame withWords(PlotWords other) {
        return new Frame(size, window, zone, now, focus, band, other);
    }
}
