package org.chairside.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chairside.plot.ChartPlot;
import org.chairside.plot.Frame;
import org.chairside.plot.Ink;
import org.chairside.plot.Lettering;
import org.chairside.plot.Point;
import org.chairside.plot.SvgPen;
import org.chairside.plot.TimeWindow;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The chart, drawn by the same strokes as on the screen, in inks that a grey printer keeps apart. */
final class Picture implements Section {
    /** In CSS pixels: the width between the margins. */
    private static final double WIDTH = 688;

    private static final double HEIGHT = 330;
    private static final double LETTERS = 0.92;

    private final Map<Ink, String> inks;

    Picture(Properties colours) {
        inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(ink, colours.getProperty(ink.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    public void write(Node body, Brief brief) {
        Frame frame = Frame.of(
                        WIDTH,
                        HEIGHT,
                        TimeWindow.whole(brief.chart()),
                        brief.when().zone())
                .withScale(LETTERS);
        SvgPen pen = new SvgPen(inks, PdfSummary.FONT);
        ChartPlot.draw(brief.chart(), frame, pen);
        place(pen, body, brief.text("chart-described"));
        body.put("p", "legend", brief.text("chart-legend"));
    }

    /** A picture of one letter. */
    void blank(Node body) {
        SvgPen pen = new SvgPen(inks, PdfSummary.FONT);
        pen.text("0", new Point(9, 9), new Lettering(Ink.LABEL, 9, false, Lettering.Align.START));
        place(pen, body, "-");
    }

    private static void place(SvgPen pen, Node body, String described) {
        Element picture = parsed(pen.svg(WIDTH, HEIGHT));
        Element placed = (Element) body.element().getOwnerDocument().importNode(picture, true);
        placed.setAttribute("alt", described);
        placed.setAttribute("width", Long.toString(Math.round(WIDTH)));
        placed.setAttribute("height", Long.toString(Math.round(HEIGHT)));
        body.add("div", "picture").element().appendChild(placed);
    }

    private static Element parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the picture is no XML", e);
        }
    }
}
