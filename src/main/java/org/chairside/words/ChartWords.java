package org.chairside.words;

import org.chairside.plot.PlotWords;

/** The few words of a picture, from the messages. */
public final class ChartWords {
    private ChartWords() {}

    public static PlotWords of(Messages messages) {
        return new PlotWords(
                messages.text("chart.pressure"),
                messages.text("chart.heart"),
                messages.text("chart.saturation"),
                messages.text("chart.not-taken"),
                messages.text("chart.effects"),
                messages.text("chart.dose"),
                messages.text("chart.planned"),
                messages.text("chart.notes"),
                messages.text("chart.marks"),
                messages.text("chart.late"),
                messages.text("chart.amended"),
                messages.text("chart.transcribed"),
                messages.text("chart.more"),
                messages.text("chart.clocks-forward"),
                messages.text("chart.clocks-back"),
                messages.text("chart.nothing"));
    }
}
