package org.chairside.export.page;

import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of the page while it is built. Text goes in as text and can never become markup, because no markup is ever
 * written or read on the way to the page.
 *
 * @param printable what each text passes before it is set
 */
public record Node(Element element, UnaryOperator<String> printable) {
    /** An empty page. */
    static Node page(UnaryOperator<String> printable) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element html = document.createElement("html");
            document.appendChild(html);
            return new Node(html, printable);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no plain XML", e);
        }
    }

    /** A new child; gives the child. */
    public Node add(String tag, String styleClass) {
        Element child = element.getOwnerDocument().createElement(tag);
        if (!styleClass.isEmpty()) {
            child.setAttribute("class", styleClass);
        }
        element.appendChild(child);
        return new Node(child, printable);
    }

    /** A new child without a class; gives the child. */
    public Node add(String tag) {
        return add(tag, "");
    }

    /**
     * Adds text; gives the same node. Text that runs from right to left, or that {@link Isolates} marked, becomes a run of
     * its own and turns nothing around that stands beside it.
     */
    public Node text(String text) {
        if (Isolates.hasRightToLeft(text)) {
            new Runs(text).addTo(this);
        } else {
            plain(text);
        }
        return this;
    }

    /** Adds text as it is. */
    void plain(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(printable.apply(text)));
    }

    /** Adds text in an element of its own; gives the same node. */
    public Node put(String tag, String styleClass, String text) {
        add(tag, styleClass).text(text);
        return this;
    }

    /** Sets an attribute; gives the same node. */
    public Node attribute(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }
}
