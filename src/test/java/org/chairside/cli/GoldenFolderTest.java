package org.chairside.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A data folder of an early build, opened by this one, tells the same facts. */
class GoldenFolderTest {
    private static final Path GOLDEN = golden();
    private static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");
    private static final String NURSE = "--staff=Ada Rivera";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private Terminal terminal;

    private static Path golden() {
        try {
            return Path.of(GoldenFolderTest.class
                            .getResource("/org/chairside/golden/README.md")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void copied() throws IOException {
        Path data = Files.createDirectory(temp.resolve("data"));
        try (Stream<Path> files = Files.list(GOLDEN.resolve("data"))) {
            for (Path each : files.toList()) {
                Files.copy(each, data.resolve(each.getFileName()));
            }
        }
        terminal = new Terminal(data, TickingClock.from(LATER));
        // Far below what a new password has to be today.
        terminal.environment.put(Passwords.VARIABLE, "password");
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(GOLDEN.resolve(file), UTF_8);
    }

    private Path exported(String format) {
        Path out = temp.resolve(format);
        Done done = terminal.run("export", "--all", "--format=" + format, "--out=" + out, NURSE);
        assertThat(done.code()).as(done.toString()).isZero();
        return out;
    }

    @Test
    void theChainIsIntactAndEndsWhereItEnded() throws IOException {
        String intact = lines("verify.txt").getFirst();
        assertThat(intact).startsWith("intact: 221 entries, head ");
        assertThat(terminal.run("verify").out()).contains(intact);
    }

    @Test
    void itsSignaturesAreThoseOfAnEarlyBuildAndStaySoOnceThisBuildHasWritten() {
        for (int time = 0; time < 2; time++) {
            Done done = terminal.run("verify", NURSE);
            assertThat(done.code()).as(done.toString()).isEqualTo(Failure.WARNED);
            assertThat(done.out()).contains("every signature holds: 7, of which an early build made 7");
            assertThat(done.err().stream()
                            .filter(line -> line.contains("made by an early build: signed at 2026-11-30T05:30")))
                    .hasSize(7);
            assertThat(terminal.run("list", NURSE).code()).isZero();
        }
    }

    @Test
    void bothPeopleStillComeInWithTheirOldPasswords() {
        assertThat(terminal.run("list", NURSE).code()).isZero();
        terminal.environment.put(Passwords.VARIABLE, "qwertyui");
        assertThat(terminal.run("list", "--staff=bo lindström").code()).isZero();
    }

    @Test
    void theListSaysOfEachSessionWhatItSaid() throws IOException {
        Done now = terminal.run("list", "--json", NURSE);
        List<String> then = lines("list.jsonl");
        assertThat(now.out()).hasSameSizeAs(then);
        for (int i = 0; i < then.size(); i++) {
            JsonNode before = JSON.readTree(then.get(i));
            JsonNode after = JSON.readTree(now.out().get(i));
            for (String field : before.propertyNames()) {
                assertThat(after.path(field)).as(field).isEqualTo(before.path(field));
            }
        }
    }

    @Test
    void everyRowThatLeftAsATableLeavesAgain() throws IOException {
        Map<String, Path> now = bySession(exported("csv"), "_rows.csv");
        Map<String, Path> then = bySession(GOLDEN.resolve("exports/csv"), "_rows.csv");
        assertThat(now.keySet()).isEqualTo(then.keySet()).hasSize(6);
        then.forEach((session, file) ->
                assertThat(rows(now.get(session), file)).as(session).containsAll(rows(file, file)));
    }

    /** The rows of a file, by the columns that another has. */
    private static Set<Map<String, String>> rows(Path file, Path like) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file);
                CsvReader<NamedCsvRecord> columns = CsvReader.builder().ofNamedCsvRecord(like)) {
            List<String> names = columns.stream().findFirst().orElseThrow().getHeader();
            return reader.stream()
                    .map(row -> names.stream().collect(Collectors.toMap(UnaryOperator.identity(), row::getField)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Path> bySession(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Path> all = new TreeMap<>();
            files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .forEach(file -> all.put(file.getFileName().toString(), file));
            return all;
        }
    }

    @Test
    void everyMeasurementThatLeftAsADocumentLeavesAgain() throws IOException {
        Map<String, Path> now = bySession(exported("fhir"), "_fhir.json");
        Map<String, Path> then = bySession(GOLDEN.resolve("exports/fhir"), "_fhir.json");
        assertThat(now.keySet()).isEqualTo(then.keySet()).hasSize(6);
        then.forEach((session, file) ->
                assertThat(measured(now.get(session))).as(session).isNotEmpty().containsAll(measured(file)));
    }

    private static List<String> measured(Path document) {
        return JSON.readTree(document.toFile())
                .path("entry")
                .valueStream()
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asString().equals("Observation"))
                .filter(resource -> resource.has("valueQuantity"))
                .map(resource -> resource.path("effectiveDateTime").asString() + " "
                        + resource.path("valueQuantity").path("value").asString() + " "
                        + resource.path("valueQuantity").path("code").asString() + " "
                        + resource.path("status").asString())
                .toList();
    }
}
