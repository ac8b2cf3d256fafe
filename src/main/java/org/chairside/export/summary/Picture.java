package org.chairside.export.summary;

import org.chairside.export.page.Node;
import org.chairside.export.page.PageFigure;
import org.chairside.plot.ChartPlot;
import org.chairside.plot.Frame;
import org.chairside.plot.TimeWindow;

/** The chart, drawn by the same code as on the screen, laid out as where no tiles stand beside it, in inks that a grey printer keeps apart. */
final class Picture implements SummarySection {
    /** In CSS pixels: the width between the margins. */
    private static final double WIDTH = 688;

    private static final double HEIGHT = 330;
    private static final double LETTERS = 0.92;

    @Override
    public void write(Node body, SummaryContext context) {
        Frame frame = Frame.of(
                        WIDTH,
                        HEIGHT,
                        TimeWindow.whole(context.chart()),
                        context.when().zone())
                .withScale(LETTERS);
        new PageFigure(WIDTH, HEIGHT, context.text("chart-described"))
                .place(body.add("div", "picture"), pen -> ChartPlot.draw(context.chart(), frame, pen));
        body.put("p", "legend", context.text("chart-legend"));
    }
}
