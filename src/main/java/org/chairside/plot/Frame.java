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
     * @param besideTiles whether the values stand beside the picture, as tiles or as a table: then the lanes take the room of
     *     the last column, and the picture writes nothing smaller than twelve units
     */
    public record Size(double width, double height, double scale, boolean besideTiles) {
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
                new Size(width, height, 1, false),
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
        return new Frame(
                new Size(size.width(), size.height(), scale, size.besideTiles()),
                window,
                zone,
                now,
                focus,
                band,
                words);
    }

    /** The same for a screen that has the last values beside the picture. */
    public Frame besideTiles() {
        return new Frame(
                new Size(size.width(), size.height(), size.scale(), true), window, zone, now, focus, band, words);
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
