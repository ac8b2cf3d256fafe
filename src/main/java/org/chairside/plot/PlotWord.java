package org.chairside.plot;

import java.util.Locale;

/** One word of a picture, with how it reads in this program's own language. */
public enum PlotWord {
    PRESSURE("BP"),
    SYSTOLIC("SBP"),
    DIASTOLIC("DBP"),
    HEART("HR"),
    SATURATION("SpO2"),
    NOT_TAKEN("\u00d7 not taken"),
    EFFECTS("effects"),
    DOSE("dose"),
    PLANNED("planned"),
    NOTES("notes"),
    MARKS("marks"),
    LATE("L late"),
    AMENDED("\u0394 amended"),
    TRANSCRIBED("transcribed"),
    MORE("more"),
    CLOCKS_FORWARD("clocks go forward"),
    CLOCKS_BACK("clocks go back"),
    NOTHING("No vitals yet");

    private final String english;

    PlotWord(String english) {
        this.english = english;
    }

    /** How it reads in this program's own language. */
    public String english() {
        return english;
    }

    /** Its name in a bundle of texts: {@code clocks-back}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
