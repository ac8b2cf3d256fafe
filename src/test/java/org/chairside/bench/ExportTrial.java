package org.chairside.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.Summary;
import org.chairside.desk.Desk;
import org.chairside.desk.Desks;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.many.ExportRequest;
import org.chairside.export.many.ExportRun;
import org.chairside.export.many.ManifestStamp;
import org.chairside.export.many.OutgoingSource;
import org.chairside.export.many.Progress;
import org.chairside.journal.Journal;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.log.BigLog;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.model.StreamContent;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.chairside.words.Dialect;

/** A thousand whole sessions to files of each format: how long, and whether memory grows with their number. */
final class ExportTrial {
    private static final int SESSIONS = 1_000;
    private static final int WARM_UP = 20;
    private static final List<Integer> LOOKS = List.of(100, 500, SESSIONS);
    private static final long MEGABYTE = 1 << 20;

    /** What a heap may be larger after the last session than after the first hundred and still be the same. */
    private static final long SAME = 4 * MEGABYTE;

    private final Table table;
    private final Path folder;

    private ExportTrial(Table table, Path folder) {
        this.table = table;
        this.folder = folder;
    }

    static void into(Table table, Path folder) throws Exception {
        new ExportTrial(table, Files.createDirectories(folder.resolve("exports"))).run();
    }

    private void run() throws Exception {
        Path log = Files.createDirectories(folder.resolve("log"));
        Clinic.journal(log).close();
        BigLog.fill(
                log,
                Clinic.seal(),
                IntStream.range(0, SESSIONS).mapToObj(n -> session(n).entries()),
                entries -> Summary.of(StreamContent.of(entries)));
        Journal journal = Clinic.journal(log);
        try (Desk desk = Desks.trusting(journal, new SingleWriter(journal), Clinic.CLOCK, Clinic.ids())) {
            for (Format format : List.of(new Format.Csv(), new Format.Fhir(), new Format.Pdf(PaperSize.A4))) {
                trial(desk, format);
            }
        }
    }

    private void trial(Desk desk, Format format) throws Exception {
        SessionExport export = new SessionExport(Dialect.US);
        OutgoingSource charts = id -> desk.archive().chart(id).map(chart -> Outgoing.unchecked(chart, Edition.FIRST));
        ExportRun run = new ExportRun(export, charts, new ManifestStamp("Chairside", Clinic.CLOCK));
        run.write(new ExportRequest(ids(WARM_UP), format, out(format, "warm")), new Looks());
        Looks looks = new Looks();
        resetPeak();
        long took = Times.nanos(() -> run.write(new ExportRequest(ids(SESSIONS), format, out(format, "all")), looks));
        String each = Times.millis(Duration.ofNanos(took / SESSIONS));
        table.aside(
                "- 1,000 sessions of 20 entries as " + format.code(), each + " a session, peak heap " + size(peak()));
        table.bar(
                "- heap held after " + LOOKS.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + " of them",
                looks.held.stream().map(ExportTrial::size).collect(Collectors.joining(", ")),
                "does not grow",
                looks.held.getLast() - looks.held.getFirst() < SAME);
    }

    private Path out(Format format, String name) throws Exception {
        return Files.createDirectories(folder.resolve(format.code()).resolve(name));
    }

    private static List<SessionId> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> blank(n).subject().session())
                .toList();
    }

    private static Sessions blank(int n) {
        return Sessions.of(ProtocolTemplates.named("iv-infusion")).numbered(1_000L + n);
    }

    private static Sessions session(int n) {
        return blank(n).set(-4, "124/78 70 98 14")
                .infusionStarted(0, 35, 40)
                .set(10, "131/82 74 98 14")
                .effect(12, "dissociation", 1)
                .set(20, "142/88 78 97 13")
                .effect(21, "dissociation", 2)
                .effect(22, "dizziness", 1)
                .note(24, "calm, eyes shut, music on")
                .set(30, "151/93 82 96 12")
                .effect(31, "nausea", 0)
                .infusionEnded(40, 35)
                .set(41, "148/90 80 97 13")
                .effect(47, "dissociation", 1)
                .set(56, "138/85 76 98 14")
                .effect(58, "dizziness", 0)
                .effect(66, "dissociation", 0)
                .set(71, "130/80 72 98 14")
                .set(86, "126/79 71 99 14")
                .released(95);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE);
    }

    /** Looks at the heap now and then, when everything that can be let go of was. */
    private static final class Looks implements Progress {
        private final List<Long> held = new ArrayList<>();
        private int written;

        @Override
        public void written(Outgoing ready, Path file) {
            written++;
            if (LOOKS.contains(written)) {
                System.gc();
                held.add(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
        }

        @Override
        public void notWritten(SessionId session, String words) {
            throw new IllegalStateException(session + ": " + words);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
