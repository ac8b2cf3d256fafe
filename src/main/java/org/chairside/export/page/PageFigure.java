package org.chairside.export.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chairside.plot.Ink;
import org.chairside.plot.Pen;
import org.chairside.plot.SvgPen;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture of strokes on a page, in inks that a grey printer keeps apart. It is tagged as a figure.
 *
 * @param width in CSS pixels, 96 to the inch
 * @param height the same
 * @param described what a reader who cannot see it is told
 */
public record PageFigure(double width, double height, String described) {
    /** Draws it and adds it to a node. */
    public void place(Node parent, Consumer<Pen> strokes) {
        SvgPen pen = new SvgPen(inks(), Script.LATIN.family());
        strokes.accept(pen);
        Element picture = parsed(pen.svg(width, height));
        Element placed = (Element) parent.element().getOwnerDocument().importNode(picture, true);
        placed.setAttribute("alt", described);
        placed.setAttribute("width", Long.toString(Math.round(width)));
        placed.setAttribute("height", Long.toString(Math.round(height)));
        parent.element().appendChild(placed);
    }

    private static Map<Ink, String> inks() {
        Properties colours = Resources.properties("inks.properties");
        Map<Ink, String> inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(ink, colours.getProperty(ink.name().toLowerCase(Locale.ROOT)));
        }
        return inks;
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
