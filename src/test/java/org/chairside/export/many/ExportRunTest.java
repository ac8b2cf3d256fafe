package org.chairside.export.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.many.RunOutcome.Listing;
import org.chairside.export.many.RunOutcome.Tally;
import org.chairside.model.PaperSize;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.VitalsOrder;
import org.chairside.testing.Patience;
import org.chairside.testing.Sessions;
import org.chairside.testing.TickingClock;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportRunTest {
    private static final Format CSV = new Format.Csv();

    @TempDir
    private Path folder;

    private final Map<SessionId, Chart> log = new LinkedHashMap<>();
    private final Told told = new Told();

    /** Keeps what it was told, and cancels after so many files. */
    private static final class Told implements Progress {
        private final List<Path> written = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private int cancelAfter = Integer.MAX_VALUE;
        private Runnable whenWritten = () -> {};

        @Override
        public void written(Outgoing ready, Path file) {
            assertThat(file).isNotEmptyFile();
            written.add(file);
            whenWritten.run();
        }

        @Override
        public void notWritten(SessionId session, String words) {
            leftOut.add(session + " " + words);
        }

        @Override
        public boolean isCancelled() {
            return written.size() >= cancelAfter;
        }
    }

    private List<SessionId> sessions(int count) {
        IntStream.rangeClosed(1, count)
                .mapToObj(n -> Sessions.infusion()
                        .numbered(n)
                        .set(5, "120/80 70 98 14")
                        .chart())
                .forEach(chart -> log.put(chart.session(), chart));
        return List.copyOf(log.keySet());
    }

    private RunOutcome run(List<SessionId> wanted) {
        return run(new ExportRequest(wanted, CSV, folder));
    }

    private RunOutcome run(ExportRequest wanted) {
        OutgoingSource charts =
                id -> Optional.ofNullable(log.get(id)).map(chart -> Outgoing.unchecked(chart, Edition.FIRST));
        ManifestStamp stamp = new ManifestStamp("Chairside 1.2.3", TickingClock.from(Sessions.MORNING));
        return new ExportRun(new SessionExport(Dialect.US), charts, stamp).write(wanted, told);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Listing.Beside beside(Listing listing) {
        assertThat(listing).isInstanceOf(Listing.Beside.class);
        return (Listing.Beside) listing;
    }

    private static JsonNode read(Path manifest) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(manifest));
    }

    @Test
    void writesOneFileASessionAndAListOfThemWithSumsAndHeads() throws IOException {
        List<SessionId> wanted = sessions(3);
        RunOutcome.Finished done = (RunOutcome.Finished) run(wanted);
        assertThat(done.tally()).isEqualTo(new Tally(3, 0, 0));
        JsonNode manifest = read(beside(done.listing()).manifest());
        assertThat(manifest.get("program").asString()).isEqualTo("Chairside 1.2.3");
        assertThat(manifest.get("end").asString()).isEqualTo("finished");
        assertThat(manifest.get("begun").asString()).isEqualTo("2026-11-20T15:00:00Z");
        for (int i = 0; i < wanted.size(); i++) {
            Chart chart = log.get(wanted.get(i));
            JsonNode file = manifest.get("files").get(i);
            assertThat(file.get("file").asString())
                    .isEqualTo(told.written.get(i).getFileName().toString());
            assertThat(file.get("sha256").asString()).isEqualTo(Checksum.of(told.written.get(i)));
            assertThat(file.get("session").asString()).isEqualTo(chart.session().toString());
            assertThat(file.get("edition").asInt()).isEqualTo(1);
            assertThat(file.get("entries").asInt()).isEqualTo(2);
            assertThat(file.get("head").asString())
                    .isEqualTo(chart.lastInLog().hash().hex());
            assertThat(file.get("signing").asString()).isEqualTo("not-signed");
        }
    }

    @Test
    void theSumsAreThoseThatTheToolOfTheSystemFinds() throws IOException, InterruptedException {
        Path sums = beside(((RunOutcome.Finished) run(sessions(3))).listing()).sums();
        List<String> lines = Files.readAllLines(sums);
        assertThat(lines).anyMatch(line -> line.endsWith("  manifest.json"));
        for (String line : lines) {
            assertThat(line.substring(0, 64)).isEqualTo(Checksum.of(folder.resolve(line.substring(66))));
        }
        assertThat(Stream.concat(lines.stream().map(line -> line.substring(66)), Stream.of("SHA256SUMS")))
                .containsExactlyInAnyOrderElementsOf(names());
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "there is no sha256sum here");
        Process tool = new ProcessBuilder("/usr/bin/sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(tool.waitFor(Patience.seconds(20), TimeUnit.SECONDS)).isTrue();
        assertThat(tool.exitValue()).as(said).isZero();
    }

    @Test
    void hazard23aRunThatIsStoppedLeavesWholeFilesOnlyAndAListOfExactlyThose() throws IOException {
        told.cancelAfter = 2;
        RunOutcome.Cancelled done = (RunOutcome.Cancelled) run(sessions(5));
        assertThat(done.tally()).isEqualTo(new Tally(2, 0, 3));
        assertThat(names()).noneMatch(name -> name.endsWith(".part")).hasSize(2 + 3);
        JsonNode manifest = read(beside(done.listing()).manifest());
        assertThat(manifest.get("end").asString()).isEqualTo("cancelled");
        assertThat(manifest.get("sessions").asInt()).isEqualTo(5);
        assertThat(manifest.get("files")
                        .valueStream()
                        .filter(file -> file.has("session"))
                        .map(file -> file.get("file").asString()))
                .containsExactlyElementsOf(told.written.stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void leavesASessionOutThatIsNotThereAndGoesOn() throws IOException {
        List<SessionId> wanted = new ArrayList<>(sessions(3));
        log.remove(wanted.get(1));
        RunOutcome.Finished done = (RunOutcome.Finished) run(wanted);
        assertThat(done.tally()).isEqualTo(new Tally(2, 1, 0));
        assertThat(told.leftOut)
                .containsExactly(wanted.get(1)
                        + " The first entry of this session is not in the log or cannot be read, so nobody can say whose it"
                        + " is. Nothing was changed. Run: chairside verify");
        JsonNode left = read(beside(done.listing()).manifest()).get("left_out").get(0);
        assertThat(left.get("session").asString()).isEqualTo(wanted.get(1).toString());
    }

    @Test
    void stopsWhereEveryOtherFileWouldMeetTheSame() {
        told.whenWritten = this::removeFolder;
        RunOutcome.BrokenOff done = (RunOutcome.BrokenOff) run(sessions(4));
        assertThat(done.tally()).isEqualTo(new Tally(1, 1, 2));
        assertThat(done.words()).startsWith("The folder is gone.");
        assertThat(done.listing()).isInstanceOf(Listing.Lost.class);
    }

    private void removeFolder() {
        for (String name : names()) {
            try {
                Files.delete(folder.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one entry of a session outside the log. */
    private void holds(SessionId session) {
        Chart chart = log.get(session);
        List<Recorded> entries = new ArrayList<>(chart.entries());
        Recorded last = entries.removeLast();
        entries.add(Recorded.held(last.entry(), last.workstation()));
        log.put(session, Chart.of(entries).orElseThrow());
    }

    private RunOutcome.Finished run(Format format, SessionId session) {
        return (RunOutcome.Finished) run(new ExportRequest(List.of(session), format, folder));
    }

    @Test
    void hazard16ASessionWithEntriesThatAreHeldLeavesOnlyAsTheSheetToGoOnByHand() {
        SessionId session = sessions(1).getFirst();
        holds(session);
        assertThat(run(CSV, session).tally()).isEqualTo(new Tally(0, 1, 0));
        assertThat(told.leftOut).singleElement().asString().contains("held and not in the log yet");
        assertThat(run(new Format.Downtime(PaperSize.A4, VitalsOrder.PROTOCOL), session)
                        .tally())
                .isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void hazard16ACourseWithEntriesOfAnotherSessionThatAreHeldDoesNotLeave() {
        List<SessionId> both = sessions(2);
        Format course = new Format.Course(
                PaperSize.A4, _ -> new CheckedCourse(List.copyOf(log.values()), SignatureVerdicts.NOT_CHECKED));
        assertThat(run(course, both.getFirst()).tally()).isEqualTo(new Tally(1, 0, 0));
        holds(both.getLast());
        assertThat(run(course, both.getFirst()).tally()).isEqualTo(new Tally(0, 1, 0));
        assertThat(told.leftOut).singleElement().asString().contains("held and not in the log yet");
    }

    @Test
    void aFolderThatIsNotThereTakesNothing() {
        RunOutcome done = run(new ExportRequest(sessions(2), CSV, folder.resolve("none")));
        assertThat(done).isInstanceOf(RunOutcome.NotBegun.class);
        assertThat(told.written).isEmpty();
    }

    @Test
    void oneFileOfOneSessionNeedsNoList() {
        RunOutcome.Finished done = (RunOutcome.Finished) run(sessions(1));
        assertThat(done.listing()).isEqualTo(new Listing.NotWanted());
        assertThat(names()).hasSize(1);
    }

    @Test
    void aSecondRunLeavesTheFirstAlone() throws IOException {
        List<SessionId> wanted = sessions(2);
        run(wanted);
        String first = Files.readString(folder.resolve("SHA256SUMS"));
        RunOutcome.Finished second = (RunOutcome.Finished) run(wanted);
        assertThat(Files.readString(folder.resolve("SHA256SUMS"))).isEqualTo(first);
        assertThat(beside(second.listing()).sums().getFileName()).hasToString("SHA256SUMS-2");
        assertThat(beside(second.listing()).manifest().getFileName()).hasToString("manifest-2.json");
    }
}
