package org.chairside.export;

import java.util.List;
import java.util.function.Function;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Term;
import org.chairside.export.facts.Values;
import org.chairside.model.Author;
import org.chairside.model.EntryId;
import org.chairside.model.Subject;

/**
 * A column of the table: it says what stands in its cells, to the table and to the dictionary.
 *
 * @param title as in the first line of the table
 * @param words the words its cells are one of
 */
record CsvColumn(String title, Term.Type type, Values words, Function<CsvLine, String> cell) {
    /** Every column, in the order of the table. */
    static final List<CsvColumn> ALL = List.of(
            new CsvColumn("session", Term.Type.ID, line -> line.entry()
                    .map(entry -> entry.subject().stream().toString())
                    .orElse(line.frame().chart().session().toString())),
            new CsvColumn("patient_id", Term.Type.ID, line -> line.entry()
                    .map(entry -> patient(entry.subject()))
                    .orElse(line.frame().chart().patient().id().toString())),
            new CsvColumn(
                    "entry",
                    Term.Type.ID,
                    line -> line.ofPlace(
                            recorded -> recorded.id().toString(),
                            unreadable -> unreadable.id().toString())),
            new CsvColumn(
                    "seq",
                    Term.Type.WHOLE,
                    line -> line.ofPlace(
                            recorded -> Long.toString(recorded.seq()), unreadable -> Long.toString(unreadable.seq()))),
            new CsvColumn("taken_at", Term.Type.TIME, line -> line.time(line.at())),
            new CsvColumn("entered_at", Term.Type.TIME, line -> line.ofEntry(entry -> line.time(entry.enteredAt()))),
            new CsvColumn("minute", Term.Type.WHOLE, CsvLine::minute),
            new CsvColumn("kind", Term.Type.CODE, line -> line.version()
                    .map(version -> CsvLine.typed(Codes.kind(version.event())))
                    .orElseGet(line::otherwise)),
            new CsvColumn(
                    "name",
                    Term.Type.CODE,
                    line -> line.fact().map(Fact::name).map(CsvLine::typed).orElse("")),
            new CsvColumn("value", Term.Type.TEXT, CsvLine::value),
            new CsvColumn(
                    "unit", Term.Type.CODE, line -> line.fact().map(Fact::unit).orElse("")),
            new CsvColumn("severity", Term.Type.CODE, Values.SEVERITY, line -> line.fact()
                    .map(Fact::severity)
                    .orElse("")),
            new CsvColumn(
                    "author", Term.Type.TEXT, line -> line.ofEntry(entry -> CsvLine.typed(author(entry.author())))),
            new CsvColumn("status", Term.Type.CODE, Values.STATUS, line -> line.version()
                    .map(EntryVersion::status)
                    .map(Codes::code)
                    .orElseGet(line::otherwise)),
            new CsvColumn("amends", Term.Type.ID, line -> line.version()
                    .flatMap(EntryVersion::amends)
                    .map(EntryId::toString)
                    .orElse("")),
            new CsvColumn("reason", Term.Type.TEXT, line -> line.version()
                    .map(version -> CsvLine.typed(version.reason()))
                    .orElse("")),
            new CsvColumn(
                    "author_id",
                    Term.Type.ID,
                    line -> line.ofEntry(entry -> entry.author().id().toString())),
            new CsvColumn(
                    "zone",
                    Term.Type.CODE,
                    line -> line.ofEntry(entry -> entry.zone().getId())),
            new CsvColumn(
                    "workstation",
                    Term.Type.ID,
                    line -> line.ofPlace(
                            recorded -> recorded.workstation().toString(),
                            unreadable -> unreadable.workstation().toString())),
            new CsvColumn(
                    "recorded_at",
                    Term.Type.TIME,
                    line -> line.ofPlace(
                            recorded -> line.time(recorded.recordedAt()),
                            unreadable -> line.time(unreadable.recordedAt()))),
            new CsvColumn(
                    "hash",
                    Term.Type.HEX,
                    line -> line.ofRecorded(recorded -> recorded.hash().hex())),
            new CsvColumn(
                    "edition",
                    Term.Type.WHOLE,
                    line -> Integer.toString(line.frame().edition().version())),
            new CsvColumn("supersedes", Term.Type.HEX, line -> line.frame()
                    .edition()
                    .supersedes()
                    .map(earlier -> earlier.head().hex())
                    .orElse("")),
            new CsvColumn(
                    "standing",
                    Term.Type.CODE,
                    Values.STANDING,
                    line -> Codes.standing(line.frame().chart().signing().stage())));

    private CsvColumn(String title, Term.Type type, Function<CsvLine, String> cell) {
        this(title, type, Values.NONE, cell);
    }

    private static String patient(Subject subject) {
        return switch (subject) {
            case Subject.OfSession about -> about.patient().toString();
            case Subject.OfPatient about -> about.patient().toString();
            case Subject.OfClinic _ -> "";
        };
    }

    private static String author(Author author) {
        return author.name() + " (" + Codes.code(author.role()) + ")";
    }
}
