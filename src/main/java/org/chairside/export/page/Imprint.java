package org.chairside.export.page;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.chairside.model.PaperSize;

/**
 * What a document is, beside its content.
 *
 * @param title what a reader of the file is told it is
 * @param subject one more sentence of that
 * @param style the name of the style sheet that is added to the one of all pages: {@code summary}
 * @param date what the file says it was made at; from the record, so that the same record gives the same bytes
 * @param number which tells two files of one date apart, for the same reason not by chance
 */
public record Imprint(String title, String subject, String style, PaperSize paper, Instant date, long number) {
    public Imprint {
        requireNonNull(title, "title");
        requireNonNull(subject, "subject");
        requireNonNull(style, "style");
        requireNonNull(paper, "paper");
        requireNonNull(date, "date");
    }
}
