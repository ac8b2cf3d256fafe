package org.chairside.export;

import java.util.Optional;
import java.util.function.Function;
import org.chairside.chart.Chart;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.export.page.Paper;
import org.chairside.export.rems.RemsGeneration;
import org.chairside.export.rems.RemsSite;

/** What a session can be exported as. */
public sealed interface Format {

    /** The stable word for it, as in commands and the log: {@code pdf}. */
    String code();

    /** How the names of its files end: {@code json}. */
    default String ending() {
        return code();
    }

    /** What the file is, as part of its name: {@code summary}. */
    String kind();

    /** A summary for the record, one or two pages. */
    record Pdf(Paper paper) implements Format {
        @Override
        public String code() {
            return "pdf";
        }

        @Override
        public String kind() {
            return "summary";
        }
    }

    /** Tidy rows, one an observation. */
    record Csv() implements Format {
        @Override
        public String code() {
            return "csv";
        }

        @Override
        public String kind() {
            return "rows";
        }
    }

    /** A FHIR R4 document, for a hospital's system. */
    record Fhir() implements Format {
        @Override
        public String code() {
            return "fhir";
        }

        @Override
        public String ending() {
            return "json";
        }

        @Override
        public String kind() {
            return "fhir";
        }
    }

    /**
     * The facts of an esketamine session in the order of the monitoring form; of no other session.
     *
     * @param site what the clinic says once about itself
     */
    record Rems(RemsSite site, RemsGeneration generation, Paper paper) implements Format {
        @Override
        public String code() {
            return "rems";
        }

        @Override
        public String ending() {
            return "pdf";
        }

        @Override
        public String kind() {
            return "rems";
        }
    }

    /**
     * All sessions of its course on one page or two.
     *
     * @param course finds them with the verdicts on their signatures, the session itself among them
     */
    record Course(Paper paper, Function<Chart, CheckedCourse> course) implements Format {
        @Override
        public String code() {
            return "course";
        }

        @Override
        public String ending() {
            return "pdf";
        }

        @Override
        public String kind() {
            return "course";
        }
    }

    /** A sheet to go on charting by hand, with this session's times and limits. */
    record Downtime(Paper paper) implements Format {
        @Override
        public String code() {
            return "downtime";
        }

        @Override
        public String ending() {
            return "pdf";
        }

        @Override
        public String kind() {
            return "downtime";
        }
    }

    /** The format with this code; empty where there is none. The newer monitoring form, of a site that said nothing yet.
     * A course has to be found by whoever asks, so it has no place here. */
    static Optional<Format> ofCode(String code, Paper paper) {
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
