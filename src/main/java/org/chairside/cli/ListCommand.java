package org.chairside.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.cli.terminal.OneLine;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.catalogue.DamagedSession;
import org.chairside.model.SessionSummary;
import org.chairside.model.SessionSummary.Figures;
import org.chairside.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Every session, one a line. */
@Command(name = "list", description = "List the sessions, the latest first, one a line.")
final class ListCommand implements Runnable {
    private static final String DAMAGED = "damaged";
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignInOptions signIn;

    @Option(names = "--json", description = "One JSON object a line, for scripts.")
    private boolean json;

    @Override
    public void run() {
        try (SignedInDesk signedInDesk = signIn.enter(chairside)) {
            SessionListing listed = SessionListing.of(chairside, signedInDesk);
            if (json) {
                listed.rows().forEach(each -> chairside.say(JsonLine.of(fields(each))));
                listed.nameless().forEach(each -> chairside.say(JsonLine.of(fields(each))));
            } else {
                Messages words = Messages.of(chairside.settings().english());
                aligned(Stream.concat(
                                        listed.rows().stream().map(each -> cells(each, words)),
                                        listed.nameless().stream().map(ListCommand::cells))
                                .toList())
                        .forEach(chairside::say);
            }
            if (listed.rows().isEmpty() && listed.nameless().isEmpty()) {
                chairside.remark("No sessions yet.");
            }
        }
    }

    private static List<String> cells(SessionSummary each, Messages words) {
        Figures figures = each.figures();
        return Stream.of(
                        each.session().toString(),
                        started(each),
                        words.text("state." + word(each.state())),
                        each.patient().name().formal(),
                        each.patient().recordNumber(),
                        each.protocol().key().toString(),
                        figures.sets() + (figures.sets() == 1 ? " set" : " sets"),
                        figures.peak()
                                .map(bp -> "peak " + bp.systolic() + "/" + bp.diastolic() + " mmHg")
                                .orElse("no pressure"))
                .map(OneLine::of)
                .toList();
    }

    /** Of a session whose opening cannot be read nobody knows more. */
    private static List<String> cells(DamagedSession each) {
        return List.of(
                each.session().toString(),
                STARTED.format(each.written().atZone(ZoneOffset.UTC)),
                DAMAGED,
                "its first entry cannot be read");
    }

    /** Cells of a column under each other, two spaces between; none after the last. */
    private static Stream<String> aligned(List<List<String>> rows) {
        return rows.stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), width(rows, column)))
                .collect(Collectors.joining("  "))
                .stripTrailing());
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> letters(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - letters(cell)));
    }

    private static int letters(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static JsonLine.Fields fields(SessionSummary each) {
        Figures figures = each.figures();
        return new JsonLine.Fields()
                .text("session", each.session().toString())
                .text("started", started(each))
                .text("state", word(each.state()))
                .text("family", each.patient().name().family())
                .text("given", each.patient().name().given())
                .text("born", each.patient().born().text())
                .text("id", each.patient().recordNumber())
                .text("protocol", each.protocol().key().code())
                .number("protocolVersion", each.protocol().key().version())
                .number("number", each.course().number())
                .number("planned", each.course().planned())
                .number("sets", figures.sets())
                .number("late", figures.lateSets())
                .number("amendments", figures.amendments())
                .number("peakSystolic", figures.peak().map(bp -> bp.systolic()).orElse(null))
                .number(
                        "peakDiastolic",
                        figures.peak().map(bp -> bp.diastolic()).orElse(null))
                .number(
                        "lowestSpO2",
                        figures.lowestSaturation().map(o2 -> o2.percent()).orElse(null))
                .number("worstEffect", figures.worstEffect().grade())
                .number("lastSeq", each.lastSeq());
    }

    private static JsonLine.Fields fields(DamagedSession each) {
        return new JsonLine.Fields()
                .text("session", each.session().toString())
                .text("written", STARTED.format(each.written().atZone(ZoneOffset.UTC)))
                .text("state", DAMAGED);
    }

    private static String started(SessionSummary each) {
        return STARTED.format(each.started().atZone(each.zone()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
