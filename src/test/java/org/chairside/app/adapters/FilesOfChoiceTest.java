package org.chairside.app.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.ui.TestArchive;
import org.chairside.ui.export.ExportChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilesOfChoiceTest {
    private final List<SessionSummary> rows = TestArchive.sessions(60);
    private final FilesOfChoice files = new FilesOfChoice(() -> rows);

    @ParameterizedTest
    @EnumSource(names = {"PDF", "CSV", "FHIR"})
    void everySessionHasAFileOfItsOwnAndTheCatalogueIsNotAsked(ExportFormat kind) {
        FilesOfChoice unasked = new FilesOfChoice(() -> {
            throw new IllegalStateException("nobody needs it");
        });
        assertThat(unasked.sessions(chosen(kind))).containsExactlyElementsOf(ids());
    }

    @Test
    void ofASessionThatWantsNoMonitoringFormThereIsNone() {
        assertThat(files.sessions(chosen(ExportFormat.REMS)))
                .isNotEmpty()
                .hasSizeLessThan(rows.size())
                .containsExactlyElementsOf(rows.stream()
                        .filter(row -> RemsSheet.isFor(row.protocol().drug()))
                        .map(SessionSummary::session)
                        .toList());
    }

    @Test
    void aCourseIsOneFileHoweverManyOfItsSessionsAreChosen() {
        Set<SessionId> made = new HashSet<>(files.sessions(chosen(ExportFormat.COURSE)));
        List<SessionSummary> firsts =
                rows.stream().filter(row -> made.contains(row.session())).toList();
        assertThat(firsts)
                .hasSameSizeAs(made)
                .extracting(SessionSummary::series)
                .doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(SessionSummary::series)
                .isSubsetOf(firsts.stream().map(SessionSummary::series).toList());
    }

    private ExportChoice chosen(ExportFormat kind) {
        return new ExportChoice(ids(), kind, PaperSize.A4, Path.of("somewhere"));
    }

    private List<SessionId> ids() {
        return rows.stream().map(SessionSummary::session).toList();
    }
}
