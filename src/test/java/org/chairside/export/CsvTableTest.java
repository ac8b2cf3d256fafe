package org.chairside.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.back.CsvBack;
import org.chairside.model.Drug;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.PatientId;
import org.chairside.model.Route;
import org.chairside.model.SessionId;
import org.chairside.model.Subject;
import org.chairside.testing.DamagedSessions;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static List<NamedCsvRecord> rows(Chart chart) {
        return CsvBack.rows(CsvTable.of(Outgoing.unchecked(chart, Edition.FIRST)));
    }

    private static Optional<NamedCsvRecord> row(List<NamedCsvRecord> rows, String seq, String name) {
        return rows.stream()
                .filter(row ->
                        row.getField("seq").equals(seq) && row.getField("name").equals(name))
                .findFirst();
    }

    @Test
    void anEntryThatCannotBeReadHasARowThatSaysSo() {
        Chart chart = DamagedSessions.at(
                2,
                Sessions.infusion()
                        .set(-4, "124/78 70 98")
                        .set(10, "128/78 70 98")
                        .chart());
        String table = new String(CsvTable.of(Outgoing.unchecked(chart, Edition.FIRST)), UTF_8);
        var gone = chart.unreadable().getFirst();
        assertThat(table.lines().filter(line -> line.contains(",unreadable,")))
                .singleElement()
                .asString()
                .contains("," + gone.id() + "," + gone.seq() + ",")
                .contains(",unreadable,unreadable,not-opened,,,,unreadable,");
    }

    @Test
    void hasTheColumnsOfTheDictionaryInOrder() {
        String text =
                new String(CsvTable.of(Outgoing.unchecked(Visits.infusion().chart(), Edition.FIRST)), UTF_8);
        assertThat(text)
                .startsWith("session,patient_id,entry,seq,taken_at,entered_at,minute,kind,name,value,unit,severity,"
                        + "author,status,amends,reason,author_id,zone,workstation,recorded_at,hash,edition,supersedes,"
                        + "standing\r\n")
                .endsWith("\r\n");
    }

    @Test
    void givesOneRowANumberWithItsUnitAndMinute() {
        Visit visit = Visits.infusion();
        NamedCsvRecord row = row(rows(visit.chart()), "6", "systolic").orElseThrow();
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
                        "",
                        Visit.id(0x51).toString(),
                        "America/New_York",
                        Visit.id(0x77).toString(),
                        "2026-04-05T10:20:20.004-04:00",
                        visit.entries().get(5).hash().hex(),
                        "1",
                        "",
                        "draft");
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
        assertThat(new String(CsvTable.of(Outgoing.unchecked(visit.chart(), Edition.FIRST)), UTF_8))
                .doesNotContain("SECRET")
                .contains("other-subject");
    }

    @Test
    void givesTheSameBytesForTheSameChart() {
        assertThat(CsvTable.of(Outgoing.unchecked(Visits.nasal().chart(), Edition.FIRST)))
                .isEqualTo(CsvTable.of(Outgoing.unchecked(Visits.nasal().chart(), Edition.FIRST)));
    }

    @Test
    void writesAnAmendedReasonSafely() {
        Visit visit = Visit.opened(Drug.KETAMINE, Route.INTRAVENOUS).at(1, new Event.NoteWritten("a"));
        visit.amendLast(1, new Event.NoteWritten("b"), "=HYPERLINK(\"x\")");
        assertThat(new String(CsvTable.of(Outgoing.unchecked(visit.chart(), Edition.FIRST)), UTF_8))
                .contains(",\"'=HYPERLINK(\"\"x\"\")\",");
    }

    @Test
    void saysWhichEditionItIsAndWhichItTakesThePlaceOf() {
        Hash head = Hash.of(new byte[32]);
        Edition second = new Edition(2, Optional.of(new Edition.Earlier(1, head, Instant.EPOCH)));
        assertThat(CsvBack.rows(CsvTable.of(Outgoing.unchecked(Visits.infusion().chart(), second))))
                .allSatisfy(row -> assertThat(List.of(row.getField("edition"), row.getField("supersedes")))
                        .containsExactly("2", head.hex()));
    }
}
