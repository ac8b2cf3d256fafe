package org.chairside.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.Allergies;
import org.chairside.model.Drug;
import org.chairside.model.Event;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Route;
import org.chairside.model.SessionId;
import org.chairside.model.Severity;
import org.chairside.model.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTableTest {
    private static List<NamedCsvRecord> rows(Chart chart) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(CsvTable.of(chart), UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<NamedCsvRecord> row(List<NamedCsvRecord> rows, String seq, String name) {
        return rows.stream()
                .filter(row ->
                        row.getField("seq").equals(seq) && row.getField("name").equals(name))
                .findFirst();
    }

    @Test
    void hasTheColumnsOfTheDictionaryInOrder() {
        String text = new String(CsvTable.of(Visits.infusion().chart()), UTF_8);
        assertThat(text)
                .startsWith("session,patient_id,entry,seq,taken_at,entered_at,minute,kind,name,value,unit,severity,"
                        + "author,status,amends,reason\r\n")
                .endsWith("\r\n");
    }

    @Test
    void givesOneRowANumberWithItsUnitAndMinute() {
        NamedCsvRecord row =
                row(rows(Visits.infusion().chart()), "6", "systolic").orElseThrow();
        assertThat(row.getFields())
                .containsExactly(
                        Visit.id(0x100).toString(),
                        Visit.id(0x200).toString(),
                        Visit.id(0x1006).toString(),
                        "6",
                        "2026-04-05T10:20:00-04:00",
                        "2026-04-05T10:20:20-04:00",
                        "10",
                        "vitals-taken",
                        "systolic",
                        "142",
                        "mm[Hg]",
                        "",
                        "Ana Ruiz (nurse)",
                        "stands",
                        "",
                        "");
    }

    @Test
    void countsMinutesBeforeTheFirstDoseBackwards() {
        assertThat(row(rows(Visits.infusion().chart()), "4", "systolic")
                        .orElseThrow()
                        .getField("minute"))
                .isEqualTo("-4");
    }

    @Test
    void hazard17keepsTheOriginalBesideItsReplacement() {
        List<NamedCsvRecord> rows = rows(Visits.infusion().chart());
        NamedCsvRecord first = row(rows, "9", "systolic").orElseThrow();
        NamedCsvRecord second = row(rows, "10", "systolic").orElseThrow();
        assertThat(List.of(first.getField("value"), first.getField("status"))).containsExactly("185", "amended");
        assertThat(List.of(second.getField("value"), second.getField("status"), second.getField("reason")))
                .containsExactly("158", "stands", "Typed 185 for 158");
        assertThat(second.getField("amends")).isEqualTo(first.getField("entry"));
    }

    @Test
    void hazard19tellsAbsentFromNotAsked() {
        List<NamedCsvRecord> rows = rows(Visits.infusion().chart());
        NamedCsvRecord nausea = row(rows, "8", "nau").orElseThrow();
        assertThat(List.of(nausea.getField("value"), nausea.getField("severity")))
                .containsExactly("0", "absent");
        assertThat(rows).noneMatch(row -> row.getField("name").equals("anx"));
    }

    @Test
    void givesTheReasonOfAVitalThatCouldNotBeTaken() {
        assertThat(row(rows(Visits.nasal().chart()), "5", "bp-not-taken")
                        .orElseThrow()
                        .getField("value"))
                .isEqualTo("cuff-failed");
    }

    @Test
    void marksWhatWasWithdrawnAndWhatHasNoPlace() {
        List<NamedCsvRecord> rows = rows(Visits.nasal().chart());
        assertThat(row(rows, "6", "note").orElseThrow().getField("status")).isEqualTo("withdrawn");
        assertThat(row(rows, "13", "unplaced").orElseThrow().getField("value")).isEqualTo("no-such-entry");
        assertThat(row(rows, "14", "body").orElseThrow().getField("status")).isEqualTo("unplaced");
    }

    @Test
    void hasARowForEveryEntry() {
        for (Visit visit : List.of(Visits.infusion(), Visits.nasal(), Visits.longOne(60))) {
            assertThat(rows(visit.chart()).stream()
                            .filter(row -> !row.getField("status").equals("reckoned"))
                            .map(row -> Long.parseLong(row.getField("seq")))
                            .collect(toSet()))
                    .hasSize(visit.entries().size());
        }
    }

    @Test
    void hazard1neverCarriesOutWhatWasWrittenAboutAnotherPatient() {
        Visit visit = Visits.infusion()
                .at(
                        113,
                        new Event.NoteWritten("SECRET"),
                        new Subject.OfSession(new SessionId(Visit.id(7)), new PatientId(Visit.id(8))));
        assertThat(new String(CsvTable.of(visit.chart()), UTF_8))
                .doesNotContain("SECRET")
                .contains("other-subject");
    }

    @Test
    void givesTheSameBytesForTheSameChart() {
        assertThat(CsvTable.of(Visits.nasal().chart()))
                .isEqualTo(CsvTable.of(Visits.nasal().chart()));
    }

    static Stream<String> hostile() {
        return Visits.hostile().values().stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void givesBackHostileTextAsItWasTyped(String text) {
        Visit visit = Visit.opened(
                        Visit.patient(PersonName.of("Osei", text), new Allergies.Known(text)),
                        Visit.protocol(Drug.KETAMINE, Route.INTRAVENOUS))
                .at(1, new Event.NoteWritten(text))
                .at(2, new Event.EffectAsked("=" + text, Severity.MILD, text));
        List<NamedCsvRecord> rows = rows(visit.chart());
        assertThat(rows).allMatch(row -> row.getFieldCount() == CsvTable.COLUMNS.size());
        assertThat(unguarded(row(rows, "2", "note").orElseThrow().getField("value")))
                .isEqualTo(text);
        assertThat(rows.stream().map(row -> unguarded(row.getField("name")))).contains("=" + text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void leavesNoTextThatASpreadsheetReadsAsAFormula(String text) {
        Visit visit = Visit.opened(Drug.KETAMINE, Route.INTRAVENOUS).at(1, new Event.NoteWritten(text));
        List<String> typed = List.of("kind", "name", "value", "author", "reason");
        rows(visit.chart()).forEach(row -> assertThat(typed.stream().map(row::getField))
                .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r].*")));
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }

    @Test
    void writesAnAmendedReasonSafely() {
        Visit visit = Visit.opened(Drug.KETAMINE, Route.INTRAVENOUS).at(1, new Event.NoteWritten("a"));
        visit.amendLast(1, new Event.NoteWritten("b"), "=HYPERLINK(\"x\")");
        assertThat(Arrays.asList(new String(CsvTable.of(visit.chart()), UTF_8).split("\r\n")))
                .last()
                .asString()
                .endsWith(",\"'=HYPERLINK(\"\"x\"\")\"");
    }
}
