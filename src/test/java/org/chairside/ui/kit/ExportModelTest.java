package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.ui.Archive;
import org.junit.jupiter.api.Test;

class ExportModelTest {
    private final Archive archive = new Archive();
    private final List<Optional<Path>> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private final FolderChooser chooser = (last, then) -> {
        asked.add(last);
        answer.ifPresent(then);
    };

    @Test
    void writesEverySessionAndSaysSo() {
        ExportModel model = model();
        model.export(sessions(12), FileKind.PDF);
        assertThat(archive.written).hasSize(12).allMatch(file -> file.startsWith("PDF "));
        assertThat(ended(model)).isEqualTo(new ExportModel.State.Ended(Level.OK, "12 of 12 written to exports."));
    }

    @Test
    void asksForAFolderOnceAndRemembersIt() {
        archive.folder = Optional.empty();
        answer = Optional.of(Path.of("chosen"));
        ExportModel model = model();
        model.export(sessions(1), FileKind.CSV);
        model.export(sessions(1), FileKind.CSV);
        assertThat(asked).containsExactly(Optional.empty());
        assertThat(archive.folder).contains(Path.of("chosen"));
        assertThat(archive.written).hasSize(2);
    }

    @Test
    void writesNothingWhenNoFolderIsChosen() {
        archive.folder = Optional.empty();
        ExportModel model = model();
        model.export(sessions(1), FileKind.CSV);
        assertThat(archive.written).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(new ExportModel.State.Idle());
    }

    @Test
    void aFullDiskEndsItAndItSaysHowManyAreThere() {
        archive.failFrom = 3;
        ExportModel model = model();
        model.export(sessions(12), FileKind.PDF);
        assertThat(ended(model).level()).isEqualTo(Level.HIGH);
        assertThat(ended(model).words())
                .isEqualTo(
                        "3 of 12 written to exports. The disk is full. The record is safe. Make room and export again.");
    }

    @Test
    void stopsAfterTheFileThatIsBeingWritten() {
        ExportModel model = model();
        archive.before = () -> {
            if (archive.written.size() == 4) {
                model.stop();
            }
        };
        model.export(sessions(12), FileKind.PDF);
        assertThat(ended(model))
                .isEqualTo(new ExportModel.State.Ended(Level.MEDIUM, "Stopped. 5 of 12 written to exports."));
    }

    @Test
    void saysHowFarItIs() {
        ExportModel model = model();
        List<ExportModel.State> states = new ArrayList<>();
        var _ = model.stateProperty().subscribe(state -> states.add(state));
        model.export(sessions(2), FileKind.PDF);
        assertThat(states)
                .contains(new ExportModel.State.Running(0, 2), new ExportModel.State.Running(1, 2))
                .last()
                .isInstanceOf(ExportModel.State.Ended.class);
    }

    private ExportModel model() {
        return new ExportModel(Kits.immediate(), archive, chooser);
    }

    private static ExportModel.State.Ended ended(ExportModel model) {
        return (ExportModel.State.Ended) model.stateProperty().get();
    }

    private static List<SessionId> sessions(int many) {
        return Archive.sessions(many).stream().map(SessionSummary::session).toList();
    }
}
