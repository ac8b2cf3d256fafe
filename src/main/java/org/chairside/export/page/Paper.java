package org.chairside.export.page;

/** The sheet a page is printed on. */
public enum Paper {
    A4("A4 portrait"),
    LETTER("letter portrait");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /** Its name as a style sheet spells it. */
    public String css() {
        return css;
    }
}
