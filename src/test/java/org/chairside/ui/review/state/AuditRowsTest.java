package org.chairside.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Recorded;
import org.chairside.model.Subject;
import org.chairside.testing.DamagedSessions;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.ReviewedSessions;
import org.chairside.words.SearchWords;
import org.junit.jupiter.api.Test;

class AuditRowsTest {
    private final UiContext ui = Ward.atMinute(120).ui();

    @Test
    void everyEntryHasItsRowInTheOrderOfWriting() {
        Chart chart = ReviewedSessions.long60();
        List<AuditRow> rows = rows(chart, List.of());
        assertThat(rows)
                .extracting(AuditRow::entry)
                .containsExactlyElementsOf(
                        chart.entries().stream().map(Recorded::id).toList());
        assertThat(rows.getLast().statement().why()).contains("Corrects an entry that this session does not have");
        assertThat(rows.getFirst().provenance().who()).isEqualTo("Ana Ruiz\nNurse");
        assertThat(rows)
                .allMatch(row -> !row.statement().what().now().isBlank()
                        || !row.statement().what().was().isBlank());
    }

    @Test
    void hazard17AnAmendedAndAWithdrawnEntryStayInTheAuditWithOldValueWhoWhenAndWhy() {
        List<AuditRow> rows = rows(ReviewedSessions.eventful(), List.of());
        AuditRow first = found(rows, "185/88");
        assertThat(first.statement().what().was()).contains("185/88");
        assertThat(first.statement().what().now()).isEmpty();
        assertThat(first.statement().why()).isEqualTo("Amended 10:20 AR: misheard");
        AuditRow amendment = rows.get(rows.indexOf(first) + 1);
        assertThat(amendment.statement().what().was()).contains("10:20", "185/88");
        assertThat(amendment.statement().what().now())
                .startsWith("Amended entry " + first.provenance().number() + ". Now: 10:20")
                .contains("158/88");
        assertThat(amendment.statement().why()).isEqualTo("Reason: misheard");
        assertThat(amendment.provenance().who()).isEqualTo("Ana Ruiz\nNurse");
        assertThat(amendment.about()).contains(first.entry());
        AuditRow withdrawn = found(rows, "118/60");
        assertThat(withdrawn.statement().what().was()).contains("118/60");
        assertThat(withdrawn.statement().why())
                .startsWith("Entered in error 10:3")
                .endsWith("AR: typed in error");
        assertThat(rows.get(rows.indexOf(withdrawn) + 1).statement().what().now())
                .isEqualTo("Entry " + withdrawn.provenance().number() + ": Entered in error");
    }

    @Test
    void anEntryThatCannotBeReadHasItsRowInItsPlace() {
        Chart whole = ReviewedSessions.eventful();
        int nth = 4;
        AuditRow row = rows(DamagedSessions.at(nth, whole), List.of()).get(nth);
        assertThat(row.entry()).isEqualTo(whole.entries().get(nth).id());
        assertThat(row.provenance().number())
                .isEqualTo(Long.toString(whole.entries().get(nth).seq()));
        assertThat(row.statement().what().now()).isEqualTo("This entry cannot be read");
        assertThat(row.statement().why()).isEqualTo("changed, cut or moved after it was written");
        assertThat(row.provenance().who()).isEmpty();
    }

    @Test
    void aReinstatedEntryCountsAgainAndSaysBoth() {
        Sessions visit = Sessions.infusion().set(-4, "124/78 70 98");
        var set = visit.lastId();
        AuditRow row = found(rows(visit.withdraw(set).reinstate(set).chart(), List.of()), "124/78");
        assertThat(row.statement().what().was()).isEmpty();
        assertThat(row.statement().what().now()).contains("124/78");
        assertThat(row.statement().why()).contains("Entered in error", "typed in error", "Restored", "was right");
    }

    @Test
    void whoReadAndExportedItStandsAmongTheEntriesWhereItWasWritten() {
        Chart chart = ReviewedSessions.quiet();
        Sessions visit = Sessions.infusion().by(Sessions.PHYSICIAN);
        Subject clinic = new Subject.OfClinic(chart.session().accessStream());
        visit.event(visit.minute(300), new ClinicEvent.RecordViewed(chart.session()), clinic);
        visit.event(
                visit.minute(301),
                new ClinicEvent.Exported(
                        chart.session(), "pdf", 2, chart.lastInLog().hash()),
                clinic);
        List<Recorded> access = visit.entries().subList(1, 3);
        List<AuditRow> rows = rows(chart, access);
        assertThat(rows.reversed().get(1).statement().what().now()).isEqualTo("Read the record");
        assertThat(rows.getLast().statement().what().now()).isEqualTo("Exported as PDF, version 2");
        assertThat(rows.getLast().provenance().who()).isEqualTo("Lee Chan\nProvider");
        assertThat(Readings.held(chart)
                        .knownAt(chart.lastInLog().recordedAt())
                        .orElseThrow()
                        .access())
                .isEmpty();
        assertThat(new LoadedSession(chart, List.of(), access, List.of())
                        .knownAt(access.getFirst().recordedAt())
                        .orElseThrow()
                        .access())
                .containsExactly(access.getFirst());
    }

    @Test
    void anEntryIsFoundByWhatItSaysWhoWroteItAndWhen() {
        List<AuditRow> rows = rows(ReviewedSessions.eventful(), List.of());
        assertThat(List.of("ondans", "ruiz 10:33", "misheard", "118/60")).allSatisfy(typed -> assertThat(rows)
                .anyMatch(row -> SearchWords.of(typed).find(row.found())));
        assertThat(rows).noneMatch(row -> SearchWords.of("nobody").find(row.found()));
    }

    private List<AuditRow> rows(Chart chart, List<Recorded> access) {
        return new AuditRows(NotatedChart.of(ui, chart)).all(access);
    }

    private static AuditRow found(List<AuditRow> rows, String words) {
        return rows.stream()
                .filter(row -> row.statement().what().was().contains(words)
                        || row.statement().what().now().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
