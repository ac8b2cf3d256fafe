package org.chairside.plot;

/** The few words a picture holds, so that they can be in the reader's language. Units are not words. */
public record PlotWords(
        String pressure,
        String heart,
        String saturation,
        String notTaken,
        String effects,
        String dose,
        String planned,
        String notes,
        String marks,
        String late,
        String amended,
        String transcribed,
        String more,
        String clocksForward,
        String clocksBack,
        String nothing) {
    /** As written in this program's own language. */
    public static final PlotWords ENGLISH = new PlotWords(
            "BP",
            "HR",
            "SpO2",
            "\u00d7 not taken",
            "effects",
            "dose",
            "planned",
            "notes",
            "marks",
            "L late",
            "\u0394 amended",
            "transcribed",
            "more",
            "clocks go forward",
            "clocks go back",
            "No set of vitals yet");
}
