package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.cli.Terminal.Done;
import org.chairside.cli.terminal.Failure;
import org.chairside.settings.LanguageChoice;
import org.chairside.settings.Settings;
import org.chairside.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    @TempDir
    Path temp;

    private Path out() {
        return temp.resolve("out");
    }

    private Terminal withSessions(int count) throws IOException {
        Terminal terminal = Terminal.setUp(temp.resolve("data"));
        Path sheet = Files.writeString(temp.resolve("sheet.csv"), "minute,line\n0,120/80 70 98\n");
        for (int i = 0; i < count; i++) {
            assertThat(terminal.enter(sheet).code()).isZero();
        }
        return terminal;
    }

    private Done export(Terminal terminal, String format, String... more) {
        return terminal.run(
                Stream.concat(Stream.of("export", "--format", format, "--out", out().toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<JsonNode> json(Done done) {
        return done.out().stream().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void manySessionsAreListedBesideTheirFiles() throws IOException {
        Done done = export(withSessions(3), "csv", "--all");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.out()).hasSize(6).allSatisfy(line -> assertThat(Path.of(line))
                .isNotEmptyFile());
        assertThat(done.out().subList(3, 6).stream()
                        .map(line -> Path.of(line).getFileName().toString()))
                .containsExactly("manifest.json", "SHA256SUMS", "dictionary.csv");
        assertThat(done.err()).containsExactly("3 of 3 exported to " + out());
        assertThat(Files.readString(out().resolve("manifest.json"))).contains("Chairside 1.2.3");
    }

    @Test
    void aScriptGetsOneObjectALine() throws IOException {
        List<JsonNode> lines = json(export(withSessions(1), "fhir", "--all", "--json", "--manifest"));
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst().get("format").asString()).isEqualTo("fhir");
        assertThat(lines.getFirst().get("edition").asInt()).isEqualTo(1);
        assertThat(lines.getFirst().get("draft").asBoolean()).isTrue();
        assertThat(lines.getFirst().get("head").asString()).hasSize(64);
        assertThat(lines.get(1).get("manifest").asString()).endsWith("manifest.json");
    }

    @Test
    void theSameRecordKeepsItsEditionHoweverOftenAndAsWhateverItLeaves() throws IOException {
        Terminal terminal = withSessions(1);
        for (String format : List.of("csv", "csv", "fhir")) {
            assertThat(json(export(terminal, format, "--all", "--json"))
                            .getFirst()
                            .get("edition")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void theSameRecordGivesTheSameBytesWheneverItLeaves() throws IOException {
        Terminal terminal = withSessions(1);
        for (String format : List.of("pdf", "csv", "fhir")) {
            Path first = Path.of(export(terminal, format, "--all").out().getFirst());
            Path second = Path.of(export(terminal, format, "--all").out().getFirst());
            assertThat(second).isNotEqualTo(first).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void ofKetamineThereIsNoMonitoringFormToWrite() throws IOException {
        Terminal terminal = withSessions(1);
        Done none = export(terminal, "rems", "--all");
        assertThat(none.code()).isEqualTo(Failure.PARTLY);
        assertThat(none.err()).singleElement().asString().contains("no session matches");
    }

    @Test
    void aCourseIsOneFileHoweverManyOfItsSessionsAreChosen() throws IOException {
        Done done = export(withSessions(2), "course", "--all");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.out()).singleElement().satisfies(file -> {
            assertThat(file).endsWith("_course.pdf");
            assertThat(Files.readAllBytes(Path.of(file))).startsWith('%', 'P', 'D', 'F');
        });
    }

    @Test
    void aSheetToChartByHandIsWrittenForEachSession() throws IOException {
        Done done = export(withSessions(1), "downtime", "--all", "--paper", "letter");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(done.out()).singleElement().satisfies(file -> assertThat(file)
                .endsWith("_downtime.pdf"));
    }

    @ParameterizedTest
    @CsvSource({"US, MRN, 612", "BRITISH, Hospital no., 595"})
    void pagesAreInTheLanguageOfTheSettingsAndOnItsSheet(LanguageChoice language, String label, float width)
            throws IOException {
        Terminal terminal = withSessions(1);
        SettingsFile.in(terminal.surroundings().folders().log()).write(Settings.DEFAULTS.withLanguage(language));
        Done done = export(terminal, "pdf", "--all");
        assertThat(done.code()).as(done.toString()).isZero();
        try (PDDocument pdf = Loader.loadPDF(Path.of(done.out().getFirst()).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains(label + " ");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(1f));
        }
    }

    @Test
    void theDictionaryNeedsNoPasswordAndNoLog() {
        Terminal nobody = new Terminal(temp.resolve("none"));
        Done done = export(nobody, "dictionary");
        assertThat(done.code()).as(done.toString()).isZero();
        assertThat(Path.of(done.out().getFirst()))
                .content()
                .contains("systolic")
                .contains("mm[Hg]");
        assertThat(export(nobody, "dictionary").out()).isEqualTo(done.out());
    }

    @Test
    void aCallThatDoesNotSayWhatIsRefusedInOneLine() throws IOException {
        Terminal terminal = withSessions(1);
        assertThat(export(terminal, "csv").err())
                .singleElement()
                .asString()
                .contains("--session ID, --all, or --from DATE --to DATE");
        Done unknown = export(terminal, "docx", "--all");
        assertThat(unknown.code()).isEqualTo(Failure.BAD_CALL);
        assertThat(unknown.err()).singleElement().asString().contains("there is no format \"docx\"");
        assertThat(out()).doesNotExist();
    }
}
