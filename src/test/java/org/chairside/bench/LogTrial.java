package org.chairside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Summary;
import org.chairside.desk.Desk;
import org.chairside.desk.Desks;
import org.chairside.journal.Journal;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.log.BigLog;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamContent;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;

/** A session of 200 entries, folded, and found again in a log of 10,000 others. */
final class LogTrial {
    private static final int SESSIONS = 10_000;
    private static final int ENTRIES = 200;
    private static final Duration FOLD = Duration.ofMillis(5);
    private static final Duration OPEN = Duration.ofMillis(50);

    private final Table table;
    private final Protocol protocol = ProtocolTemplates.named("iv-infusion");
    private final Random random = new Random(42);

    private LogTrial(Table table) {
        this.table = table;
    }

    /** First of all trials, while nothing has been folded yet. */
    static void into(Table table, Path folder) throws Exception {
        LogTrial trial = new LogTrial(table);
        trial.fold();
        trial.open(Files.createDirectories(folder.resolve("big")));
    }

    private void fold() throws Exception {
        List<Recorded> entries = longSession().entries();
        Times first = Times.of(1, () -> Chart.of(entries));
        Times.of(300, () -> Chart.of(entries));
        Times warm = Times.of(500, () -> Chart.of(entries));
        table.bar("fold of a session of 200 entries", warm.toString(), "under 5 ms", isUnder(FOLD, warm));
        table.aside("- the first in a program just started", Times.millis(first.median()));
    }

    private static boolean isUnder(Duration bar, Times times) {
        return times.median().compareTo(bar) < 0;
    }

    private void open(Path folder) throws Exception {
        Clinic.journal(folder).close();
        Stream<List<Recorded>> others =
                IntStream.range(0, SESSIONS).mapToObj(n -> session(n).entries());
        SessionId wanted = longSession().subject().session();
        BigLog.fill(
                folder,
                Clinic.seal(),
                Stream.concat(Stream.of(longSession().entries()), others),
                entries -> Summary.of(StreamContent.of(entries)));
        Journal[] opened = new Journal[1];
        Times opening = Times.of(1, () -> opened[0] = Clinic.journal(folder));
        try (Desk desk = Desks.trusting(opened[0], new SingleWriter(opened[0]), Clinic.CLOCK, Clinic.ids())) {
            Times catalogue = Times.of(1, () -> desk.archive().catalogue().all());
            Times first = Times.of(1, () -> desk.archive().chart(wanted));
            Times.of(30, () -> desk.archive().chart(wanted));
            Times warm = Times.of(100, () -> desk.archive().chart(wanted));
            table.bar("opening it from a log of 10,000 sessions", warm.toString(), "under 50 ms", isUnder(OPEN, warm));
            table.aside("- the first time", Times.millis(first.median()));
            table.aside(
                    "- opening one of the others, about 12 entries",
                    others(desk).toString());
            table.aside("- opening that log, its end and its anchor checked, once", Times.millis(opening.median()));
            table.aside("- its catalogue of 10,000 rows, unsealed, the first time", Times.millis(catalogue.median()));
            table.aside(
                    "- its catalogue, warm",
                    Times.of(7, () -> desk.archive().catalogue().all()).toString());
        }
    }

    private Times others(Desk desk) throws Exception {
        return Times.of(200, () -> {
            SessionId any = Sessions.of(protocol)
                    .numbered(number(random.nextInt(SESSIONS)))
                    .subject()
                    .session();
            return desk.archive().chart(any).orElseThrow();
        });
    }

    private static long number(int n) {
        return 10_000L + n;
    }

    private Sessions blank(long number, int hoursAgo) {
        return Sessions.of(protocol)
                .numbered(number)
                .startingAt(Sessions.MORNING.minus(Duration.ofHours(hoursAgo)), Sessions.NEW_YORK);
    }

    private Sessions session(int n) {
        return blank(number(n), 2 * (SESSIONS - n) + 2)
                .set(-4, set())
                .infusionStarted(0, 35, 40)
                .set(10, set())
                .effect(12, "dissociation", 1 + random.nextInt(3))
                .set(20, set())
                .set(30, set())
                .infusionEnded(40, 35)
                .set(41, set())
                .effect(50, "dissociation", 0)
                .set(71, set())
                .released(95);
    }

    private Sessions longSession() {
        Sessions session = blank(2, 3 * SESSIONS).infusionStarted(0, 35, 40);
        for (int minute = 1; session.entries().size() < ENTRIES; minute++) {
            switch (minute % 4) {
                case 0 -> session.effect(minute, "dissociation", minute / 4 % 4);
                case 1 -> session.note(minute, "calm, eyes shut");
                default -> session.set(minute, set());
            }
        }
        return session;
    }

    private String set() {
        return (118 + random.nextInt(30)) + "/" + (70 + random.nextInt(20)) + " " + (62 + random.nextInt(25)) + " "
                + (94 + random.nextInt(6));
    }
}
