package org.chairside.plot;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws into SVG text. The same strokes give the same text, in every locale: two decimals always, no ids, no dates.
 * Colours come from outside.
 */
public final class SvgPen implements Pen {
    private final Map<Ink, String> colours;
    private final String fontFamily;
    private final StringBuilder body = new StringBuilder();

    /**
     * @param colours the colour of each ink as SVG understands it
     * @param fontFamily as in CSS, the same font the page embeds
     * @throws IllegalArgumentException unless every ink has a colour
     */
    public SvgPen(Map<Ink, String> colours, String fontFamily) {
        this.colours = new EnumMap<>(colours);
        this.fontFamily = fontFamily;
        if (colours.size() != Ink.values().length) {
            throw new IllegalArgumentException("every ink needs a colour");
        }
    }

    @Override
    public void line(Point from, Point to, Stroke stroke) {
        body.append("<line");
        attribute("x1", from.x());
        attribute("y1", from.y());
        attribute("x2", to.x());
        attribute("y2", to.y());
        outline(stroke);
        body.append("/>\n");
    }

    @Override
    public void poly(List<Point> points, boolean closed, Look look) {
        String list = points.stream()
                .map(point -> decimal(point.x()) + "," + decimal(point.y()))
                .collect(Collectors.joining(" "));
        body.append(closed ? "<polygon" : "<polyline");
        attribute("points", list);
        paint(look);
        body.append("/>\n");
    }

    @Override
    public void rect(Box box, Look look) {
        body.append("<rect");
        attribute("x", box.left());
        attribute("y", box.top());
        attribute("width", box.width());
        attribute("height", box.height());
        paint(look);
        body.append("/>\n");
    }

    @Override
    public void circle(Point centre, double radius, Look look) {
        body.append("<circle");
        attribute("cx", centre.x());
        attribute("cy", centre.y());
        attribute("r", radius);
        paint(look);
        body.append("/>\n");
    }

    @Override
    public void text(String text, Point at, Lettering lettering) {
        body.append("<text");
        attribute("x", at.x());
        attribute("y", at.y());
        attribute("font-size", lettering.size());
        attribute("font-weight", lettering.bold() ? "700" : "400");
        attribute("text-anchor", lettering.align().name().toLowerCase(Locale.ROOT));
        attribute("fill", colour(lettering.ink()));
        body.append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public double widthOf(String text, Lettering lettering) {
        return LetterWidths.of(text, lettering);
    }

    /** What was drawn so far, as one element of the given size; a page may embed it as it is. */
    public String svg(double width, double height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + decimal(width) + "\" height=\"" + decimal(height)
                + "\" viewBox=\"0 0 " + decimal(width) + " " + decimal(height) + "\" font-family=\""
                + escaped(fontFamily) + "\">\n" + body + "</svg>\n";
    }

    private void paint(Look look) {
        attribute("fill", look.fill().map(this::colour).orElse("none"));
        look.outline().ifPresent(this::outline);
    }

    private void outline(Stroke stroke) {
        attribute("stroke", colour(stroke.ink()));
        attribute("stroke-width", stroke.width());
        if (stroke.dash() != Stroke.Dash.SOLID) {
            attribute(
                    "stroke-dasharray",
                    Arrays.stream(stroke.dash().lengths())
                            .mapToObj(SvgPen::decimal)
                            .collect(Collectors.joining(" ")));
        }
    }

    private String colour(Ink ink) {
        return colours.get(ink);
    }

    private void attribute(String name, double value) {
        attribute(name, decimal(value));
    }

    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    static String decimal(double value) {
        long hundredths = Math.round(value * 100);
        long size = Math.abs(hundredths);
        long rest = size % 100;
        return (hundredths < 0 ? "-" : "") + size / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    /** Text as XML may hold it: markup escaped, characters XML cannot carry replaced. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(letter) ? letter : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
