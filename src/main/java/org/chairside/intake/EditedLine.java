package org.chairside.intake;

/** A line with some of its characters exchanged: how a suggestion is made. */
record EditedLine(String text) {
    String with(LineReading.Span at, String instead) {
        return text.substring(0, at.from()) + instead + text.substring(at.to());
    }

    /** The line with two pieces in each other's place. */
    String swapped(LineReading.Span first, LineReading.Span second) {
        return text.substring(0, first.from())
                + text.substring(second.from(), second.to())
                + text.substring(first.to(), second.from())
                + text.substring(first.from(), first.to())
                + text.substring(second.to());
    }
}
