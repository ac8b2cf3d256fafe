package org.chairside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.Desks;
import org.chairside.desk.Receipt;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.EarlierSet;
import org.chairside.intake.LineReading;
import org.chairside.intake.Situation;
import org.chairside.intake.TypedLine;
import org.chairside.journal.Journal;
import org.chairside.journal.SingleWriter;
import org.chairside.testing.Sessions;

/** A set typed, read, handed over the desk and receipted, against a bare insert of the same bytes: one after the other. */
final class SaveTrial {
    private static final int WARM_UP = 3000;
    private static final int ROUNDS = 7;
    private static final int SETS = 300;
    /** Sets a session, so that charts are as long as they are in a clinic. */
    private static final int SESSION = 12;

    private static final double BAR = 1.5;
    private static final List<String> LINES =
            List.of("128/79 71 98", "131/82 74 98", "126/80 72 97 rr 14", "133/84 76 98", "129/81 73 97");

    private final Desk desk;
    private final BareLog bare;
    private LiveSession session;
    private int done;

    private SaveTrial(Desk desk, BareLog bare) {
        this.desk = desk;
        this.bare = bare;
    }

    static void into(Table table, Path folder) throws Exception {
        Path log = Files.createDirectories(folder.resolve("save"));
        Journal journal = Clinic.journal(log);
        try (Desk desk = Desks.trusting(journal, new SingleWriter(journal), Clinic.CLOCK, Clinic.ids());
                BareLog bare = new BareLog(folder, log)) {
            new SaveTrial(desk, bare).run(table);
        }
    }

    private void run(Table table) throws Exception {
        round(WARM_UP);
        double[] ratios = new double[ROUNDS];
        double[] twice = new double[ROUNDS];
        Round last = null;
        for (int i = 0; i < ROUNDS; i++) {
            last = round(SETS);
            ratios[i] = ratio(last.desk(), last.bare().median().toNanos());
            twice[i] = ratio(last.desk(), last.forced().median().toNanos());
        }
        Arrays.sort(ratios);
        Arrays.sort(twice);
        double median = ratios[ROUNDS / 2];
        table.bar(
                "a set saved through the desk, against a bare insert",
                times(ratios),
                "at most 1.5 times",
                median <= BAR);
        table.aside("the same, against a bare insert and one forced block beside it", times(twice));
        table.aside("- a set through the desk, line to receipt", last.desk().toString());
        table.aside("- the bare insert", last.bare().toString());
        table.aside("- the bare insert and the forced block", last.forced().toString());
    }

    private static double ratio(Times times, long nanos) {
        return (double) times.median().toNanos() / nanos;
    }

    private static String times(double[] sorted) {
        return String.format(
                Locale.ROOT, "%.2f times (%.2f to %.2f)", sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
    }

    private Round round(int sets) throws Exception {
        long[] through = new long[sets];
        long[] inserted = new long[sets];
        long[] forced = new long[sets];
        for (int i = 0; i < sets; i++) {
            if (done++ % SESSION == 0) {
                session = Clinic.session(desk, done);
            }
            String line = LINES.get(done % LINES.size());
            through[i] = Times.nanos(() -> saved(line));
            Object[] same = bare.lastOfLog();
            inserted[i] = Times.nanos(() -> bare.insert(same));
            forced[i] = inserted[i] + Times.nanos(bare::force);
        }
        return new Round(Times.of(through), Times.of(inserted), Times.of(forced));
    }

    private Object saved(String line) throws SQLException, IOException {
        if (!(TypedLine.read(line, situation()) instanceof LineReading.Accepted(var events, var echo))) {
            throw new IllegalStateException("not taken as it stands: " + line);
        }
        List<Receipt> receipts = desk.submit(desk.submission(Sessions.NURSE, session.subject(), events))
                .join();
        if (!(receipts.getFirst() instanceof Receipt.Saved)) {
            throw new IllegalStateException("not saved: " + receipts);
        }
        return echo;
    }

    private Situation situation() {
        Chart chart = session.chart();
        Instant now = Clinic.CLOCK.instant();
        return new Situation(
                chart.protocol(),
                chart.doses().stageAt(now),
                chart.openedAt(),
                now,
                Sessions.NEW_YORK,
                chart.lastSet().map(set -> new EarlierSet(set.vitals(), set.takenAt())),
                chart.baselineVitals());
    }

    private record Round(Times desk, Times bare, Times forced) {}
}
