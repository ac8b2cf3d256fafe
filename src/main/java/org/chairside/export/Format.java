package org.chairside.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.chart.Chart;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/** What a session can be exported as. */
public sealed interface Format {

    /** The stable word for it, as in commands and the log: {@code pdf}. */
    default String code() {
        return switch (this) {
            case Pdf _ -> "pdf";
            case Csv _ -> "csv";
            case Fhir _ -> "fhir";
            case Rems _ -> "rems";
            case Course _ -> "course";
            case Downtime _ -> "downtime";
        };
    }

    /** How the names of its files end: {@code json}. */
    default String ending() {
        return switch (this) {
            case Pdf _, Rems _, Course _, Downtime _ -> "pdf";
            case Csv _ -> "csv";
            case Fhir _ -> "json";
        };
    }

    /** What the file is, as part of its name: {@code summary}. */
    default String kind() {
        return switch (this) {
            case Pdf _ -> "summary";
            case Csv _ -> "rows";
            case Fhir _, Rems _, Course _, Downtime _ -> code();
        };
    }

    /** The charts whose content is in a file of this format that is made of a session, that session's among them. */
    default List<Chart> charts(Chart chart) {
        return switch (this) {
            case Course(var _, var course) -> course.apply(chart).sessions();
            case Pdf _, Csv _, Fhir _, Rems _, Downtime _ -> List.of(chart);
        };
    }

    /** Whether a file of this format may hold entries that are held and not in the log yet. */
    default boolean mayHoldHeld() {
        return this instanceof Downtime;
    }

    /** A summary for the record, one or two pages. */
    record Pdf(PaperSize paper) implements Format {}

    /** Tidy rows, one an observation. */
    record Csv() implements Format {}

    /** A FHIR R4 document, for a hospital's system. */
    record Fhir() implements Format {}

    /**
     * The facts of an esketamine session in the order of the monitoring form; of no other session.
     *
     * @param site what the clinic says once about itself
     */
    record Rems(RemsSite site, RemsGeneration generation, PaperSize paper) implements Format {}

    /**
     * All sessions of its course on one page or two.
     *
     * @param course finds them with the verdicts on their signatures, the session itself among them
     */
    record Course(PaperSize paper, Function<Chart, CheckedCourse> course) implements Format {}

    /** A sheet to go on charting by hand, with this session's times and limits. */
    record Downtime(PaperSize paper) implements Format {}

    /** The format with this code; empty where there is none. The newer monitoring form, of a site that said nothing yet.
     * A course has to be found by whoever asks, so it has no place here. */
    static Optional<Format> ofCode(String code, PaperSize paper) {
        return switch (code) {
            case "pdf" -> Optional.of(new Pdf(paper));
            case "csv" -> Optional.of(new Csv());
            case "fhir" -> Optional.of(new Fhir());
            case "downtime" -> Optional.of(new Downtime(paper));
            case "rems" -> Optional.of(new Rems(RemsSite.UNSAID, RemsGeneration.NEWER, paper));
            default -> Optional.empty();
        };
    }
}
