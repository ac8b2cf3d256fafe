package org.chairside.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Edition;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.testing.Sessions;
import org.chairside.ui.TestArchive;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Level;
import org.junit.jupiter.api.Test;

class ExportModelTest {
    private final TestArchive archive = new TestArchive();
    private final List<Optional<Path>> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private final FolderChooser chooser = (last, then) -> {
        asked.add(last);
        answer.ifPresent(then);
    };

    @Test
    void writesEverySessionAndSaysSo() {
        ExportModel model = asking(12);
        model.write();
        assertThat(archive.written).hasSize(12).allMatch(file -> file.startsWith("PDF "));
        assertThat(ended(model))
                .isEqualTo(new ExportModel.State.Ended(
                        Level.OK,
                        "12 of 12 written to exports. A list with sums and heads, manifest.json, is beside them.",
                        Optional.of(Path.of("exports"))));
    }

    @Test
    void namesTheFileOfASingleSession() {
        ExportModel model = asking(1);
        model.write();
        assertThat(ended(model).words()).matches("[0-9a-f]+\\.pdf written to exports\\.");
    }

    @Test
    void writesNothingBeforeItIsTold() {
        ExportModel model = asking(1);
        assertThat(archive.written).isEmpty();
        assertThat(model.subject()).isEqualTo("OSEI, Marta, 20-Nov-2026");
    }

    @Test
    void hazard23SaysBeforehandThatItIsADraftAndWhichVersionItReplaces() {
        Edition second = new Edition(
                2, Optional.of(new Edition.Earlier(1, Sessions.infusion().last().hash(), Kits.NOON)));
        archive.leaving = new ExportPreview("OSEI, Marta", LocalDate.of(2026, 11, 20), true, second, true);
        ExportModel model = asking(1);
        assertThat(model.sayings())
                .containsExactly(
                        new ExportWords.Said(Level.MEDIUM, "DRAFT: not signed as it stands. The file will say so."),
                        new ExportWords.Said(Level.NONE, "Version 2, replaces version 1 of 05-Apr-2026 14:08."));
    }

    @Test
    void hazard23CountsTheDraftsAmongMany() {
        archive.leaving = new ExportPreview("OSEI, Marta", LocalDate.of(2026, 11, 20), true, Edition.FIRST, false);
        ExportModel model = asking(3);
        model.options().choose(ExportFormat.REMS);
        assertThat(model.sayings().stream().map(ExportWords.Said::words))
                .containsExactly(
                        "The monitoring form is for esketamine: 3 of 3 have another drug and are left out.",
                        "DRAFT: 3 of 3 are not signed as they stand. Their files will say so.",
                        "None of them replaces an earlier version.");
    }

    @Test
    void writesNoFormWhereNoneIsWanted() {
        archive.leaving = new ExportPreview("OSEI, Marta", LocalDate.of(2026, 11, 20), false, Edition.FIRST, false);
        ExportModel model = asking(2);
        model.options().choose(ExportFormat.REMS);
        model.write();
        assertThat(archive.written).isEmpty();
        assertThat(ended(model).words()).startsWith("Nothing was written");
    }

    @Test
    void looksAtAFewBeforeTheyLeaveAndAtNoneOfVeryMany() {
        ExportModel model = asking(500);
        assertThat(archive.looked).isEmpty();
        assertThat(model.sayings().getFirst().words()).startsWith("Each file states its version");
    }

    @Test
    void doesTheSameAsLastTimeWithoutAQuestion() {
        answer = Optional.of(Path.of("chosen"));
        ExportModel first = asking(1);
        first.options().choose(ExportFormat.CSV);
        first.options().choose(PaperSize.LETTER);
        first.options().chooseFolder();
        first.write();
        ExportModel again = asking(1);
        again.write();
        assertThat(asked).hasSize(1);
        assertThat(archive.written).hasSize(2).allMatch(file -> file.startsWith("CSV "));
        assertThat(again.options().paperProperty().get()).isEqualTo(PaperSize.LETTER);
        assertThat(archive.folder).contains(Path.of("chosen"));
    }

    @Test
    void asksForAFolderWhereNoneIsKnownAndThenWrites() {
        archive.folder = Optional.empty();
        answer = Optional.of(Path.of("chosen"));
        ExportModel model = asking(1);
        model.write();
        assertThat(asked).containsExactly(Optional.empty());
        assertThat(archive.written).hasSize(1);
    }

    @Test
    void writesNothingWhenNoFolderIsChosen() {
        archive.folder = Optional.empty();
        ExportModel model = asking(1);
        model.write();
        assertThat(archive.written).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(new ExportModel.State.Idle());
    }

    @Test
    void aFullDiskEndsItAndItSaysHowManyAreThere() {
        archive.failFrom = 3;
        ExportModel model = asking(12);
        model.write();
        assertThat(ended(model).level()).isEqualTo(Level.HIGH);
        assertThat(ended(model).words())
                .isEqualTo(
                        "3 of 12 written to exports. The disk is full. The record is safe. Make room and export again.");
    }

    @Test
    void stopsAfterTheFileThatIsBeingWritten() {
        ExportModel model = asking(12);
        archive.before = () -> {
            if (archive.written.size() == 4) {
                model.cancel();
            }
        };
        model.write();
        assertThat(ended(model).level()).isEqualTo(Level.MEDIUM);
        assertThat(ended(model).words())
                .isEqualTo("5 of 12 written to exports. Stopped; the files written are complete.");
    }

    @Test
    void saysHowFarItIs() {
        ExportModel model = asking(2);
        List<ExportModel.State> states = new ArrayList<>();
        var _ = model.stateProperty().subscribe(state -> states.add(state));
        model.write();
        assertThat(states)
                .contains(new ExportModel.State.Running(0, 2), new ExportModel.State.Running(1, 2))
                .last()
                .isInstanceOf(ExportModel.State.Ended.class);
    }

    @Test
    void saysSoIfTheLogDoesNotKnowWhatLeft() {
        archive.recorded = false;
        ExportModel model = asking(1);
        model.write();
        assertThat(ended(model).level()).isEqualTo(Level.HIGH);
        assertThat(ended(model).words()).contains("could be noted in the log");
    }

    @Test
    void showsTheFolderThatWasWrittenTo() {
        ExportModel model = asking(1);
        model.openFolder();
        model.write();
        model.openFolder();
        assertThat(archive.opened).containsExactly(Path.of("exports"));
    }

    private ExportModel asking(int many) {
        ExportModel model = new ExportModel(Kits.immediate(), archive, chooser);
        model.ask(
                TestArchive.sessions(many).stream().map(SessionSummary::session).toList());
        return model;
    }

    private static ExportModel.State.Ended ended(ExportModel model) {
        return (ExportModel.State.Ended) model.stateProperty().get();
    }

    static List<SessionId> sessions(int many) {
        return TestArchive.sessions(many).stream().map(SessionSummary::session).toList();
    }
}
