package org.chairside.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.desk.Receipt;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.model.Schedule;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.chairside.ui.protocols.ProtocolsModel.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolsModelTest {
    private final UiContext ui = Kits.immediate();

    private ProtocolsModel model(TestProtocolsDesk desk) {
        return new ProtocolsModel(ui, desk, desk, Went.nowhere());
    }

    private static int at(EditorModel editor, String id) {
        List<Part> parts = editor.now().parts();
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).id().equals(id)) {
                return at;
            }
        }
        throw new AssertionError(id);
    }

    private static void everyFiveMinutes(EditorModel editor) {
        int at = at(editor, "phase-during-1");
        Part.Interval during = (Part.Interval) editor.now().parts().get(at);
        editor.replace(
                at,
                during,
                new Part.Interval(
                        new Schedule.Phase(
                                during.phase().stage(),
                                during.phase().anchor(),
                                Duration.ofMinutes(5),
                                during.phase().lateAfter(),
                                during.phase().times()),
                        1));
    }

    @Test
    void whatIsChangedAndNotAdoptedIsUnsavedAndNamesTheProtocol() {
        ProtocolsModel model = model(TestProtocolsDesk.of(Role.PHYSICIAN));
        model.editor();
        assertThat(model.unsaved()).isEmpty();
        everyFiveMinutes(model.editor());
        assertThat(model.unsaved())
                .singleElement()
                .asString()
                .contains(model.base("iv-infusion").name(), "not adopted");
        model.drop();
        assertThat(model.unsaved()).isEmpty();
    }

    @Test
    void adoptedVersionsComeFirstAndTemplatesAreMarked() {
        ProtocolsModel model = model(TestProtocolsDesk.of(Role.NURSE));
        assertThat(model.versions())
                .extracting(each -> each.protocol().key() + ": " + each.standing(ui))
                .containsExactly(
                        "iv-infusion v2: in force since 12-Mar-2026, Lena Brandt",
                        "iv-infusion v1: adopted 12-Mar-2026, Lena Brandt",
                        "esketamine-nasal v1: template, not adopted",
                        "intramuscular v1: template, not adopted",
                        "subcutaneous v1: template, not adopted",
                        "oral-sublingual v1: template, not adopted");
        assertThat(model.mayChange()).isFalse();
    }

    @Test
    void whatAPhysicianChangedIsAdoptedAsTheNextVersion() {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.PHYSICIAN);
        ProtocolsModel model = model(desk);
        assertThat(model.toAdopt()).isEmpty();
        everyFiveMinutes(model.editor());
        Protocol next = model.toAdopt().orElseThrow();
        assertThat(next.key()).hasToString("iv-infusion v3");
        model.adopt(next);
        assertThat(desk.adopted).containsExactly(next);
        assertThat(next.schedule().phases().get(1).every()).hasMinutes(5);
        assertThat(model.chosenProperty().get().protocol()).isEqualTo(next);
        assertThat(model.modeProperty().get()).isEqualTo(Mode.READ);
        assertThat(model.noticeProperty().get().words()).contains("version 3").contains("Open sessions keep theirs");
        assertThat(model.isTouched("iv-infusion")).isFalse();
    }

    @Test
    void aTemplateIsAdoptedAsItIs() {
        TestProtocolsDesk desk = TestProtocolsDesk.empty();
        ProtocolsModel model = model(desk);
        model.adopt(model.toAdopt().orElseThrow());
        assertThat(desk.adopted).containsExactly(ProtocolTemplates.named("iv-infusion"));
    }

    @Test
    void whatIsHalfChangedIsKeptWhenOneLooksElsewhere() {
        ProtocolsModel model = model(TestProtocolsDesk.of(Role.PHYSICIAN));
        everyFiveMinutes(model.editor());
        String text = model.editor().now().text();
        model.chosenProperty().set(model.versions().getLast());
        model.refresh();
        model.chosenProperty().set(model.versions().getFirst());
        assertThat(model.editor().now().text()).isEqualTo(text);
        assertThat(model.isTouched("iv-infusion")).isTrue();
        model.drop();
        assertThat(model.editor().now().text()).isNotEqualTo(text);
    }

    @Test
    void everyStepIsTakenBackAndDoneAgain() {
        EditorModel editor = model(TestProtocolsDesk.of(Role.PHYSICIAN)).editor();
        String first = editor.now().text();
        everyFiveMinutes(editor);
        String second = editor.now().text();
        editor.remove(at(editor, "own-1"));
        assertThat(editor.now().parts()).noneMatch(part -> part.id().equals("own-1"));
        assertThat(editor.undo()).isTrue();
        assertThat(editor.now().text()).isEqualTo(second);
        assertThat(editor.undo()).isTrue();
        assertThat(editor.now().text()).isEqualTo(first);
        assertThat(editor.undo()).isFalse();
        assertThat(editor.isTouched()).isFalse();
        editor.redo();
        assertThat(editor.now().text()).isEqualTo(second);
    }

    @Test
    void lettersTypedOneAfterTheOtherAreTakenBackTogether() {
        EditorModel editor = model(TestProtocolsDesk.of(Role.PHYSICIAN)).editor();
        String first = editor.now().text();
        editor.type(first + "#");
        editor.type(first + "#m");
        editor.type(first + "#mi");
        editor.type(first + "#mi ");
        editor.type(first + "#mi n");
        editor.type(first + "#mi no");
        editor.undo();
        assertThat(editor.now().text()).isEqualTo(first + "#mi ");
        editor.undo();
        assertThat(editor.now().text()).isEqualTo(first);
    }

    @Test
    void aPartMovesAmongItsKindAndNoFurther() {
        EditorModel editor = model(TestProtocolsDesk.of(Role.PHYSICIAN)).editor();
        int dizziness = at(editor, "dizziness");
        int moved = editor.move(dizziness, -1);
        assertThat(editor.now().parts().get(moved).id()).isEqualTo("dizziness");
        assertThat(editor.now().draft().orElseThrow().effects().getFirst().code())
                .isEqualTo("dizziness");
        assertThat(editor.move(moved, -1)).isEqualTo(moved);
    }

    @Test
    void everyKindOfPartCanBeAddedAndStaysSound() {
        for (NewPartKind kind : NewPartKind.values()) {
            EditorModel editor = model(TestProtocolsDesk.of(Role.PHYSICIAN)).editor();
            Optional<Part> part = new NewParts(ui).of(kind, editor.now().draft().orElseThrow());
            part.ifPresent(each -> {
                int at = editor.add(0, each);
                assertThat(editor.now().faults().stream().filter(_ -> kind != NewPartKind.INTERVAL))
                        .as(kind + " " + editor.now().faults())
                        .isEmpty();
                assertThat(editor.now().parts().get(at)).isEqualTo(each);
            });
            assertThat(part.isPresent()).as(kind.name()).isEqualTo(kind != NewPartKind.FOLLOW_UP);
        }
    }

    @Test
    void aFaultyTextIsNotAdoptedAndNamesLineAndKey() {
        ProtocolsModel model = model(TestProtocolsDesk.of(Role.PHYSICIAN));
        String text = model.editor().now().text();
        model.editor().type(text.replaceFirst("every = 15", "every = 0"));
        assertThat(model.toAdopt()).isEmpty();
        assertThat(model.editor().now().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("schedule.phase[3].every");
            assertThat(text.lines().toList().get(fault.line() - 1)).isEqualTo("every = 15");
        });
    }

    @Test
    void aFileWithAFaultIsRefusedAndTheOldVersionStays(@TempDir Path folder) throws IOException {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.PHYSICIAN);
        ProtocolsModel model = model(desk);
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, ProtocolTemplates.text("iv-infusion").replaceFirst("rise = 40", "rise = -40"));
        desk.picked = Optional.of(file);
        model.importFile();
        assertThat(model.noticeProperty().get().words()).startsWith("mine.toml has 1 error");
        assertThat(model.editor().now().faults()).singleElement().satisfies(fault -> assertThat(fault.key())
                .isEqualTo("limit[7].rise"));
        assertThat(model.toAdopt()).isEmpty();
        assertThat(desk.book()
                        .current("iv-infusion")
                        .orElseThrow()
                        .protocol()
                        .key()
                        .version())
                .isEqualTo(2);
        assertThat(desk.adopted).isEmpty();
    }

    @Test
    void aSoundFileIsReadIntoItsProtocolAndAdoptedAsTheNextVersion(@TempDir Path folder) throws IOException {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.PHYSICIAN);
        ProtocolsModel model = model(desk);
        model.chosenProperty().set(model.versions().getLast());
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, ProtocolTemplates.text("iv-infusion"));
        desk.picked = Optional.of(file);
        model.importFile();
        assertThat(model.chosenProperty().get().code()).isEqualTo("iv-infusion");
        assertThat(model.toAdopt().orElseThrow().key()).hasToString("iv-infusion v3");
    }

    @Test
    void aFileThatIsNotThereIsSaid(@TempDir Path folder) {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.PHYSICIAN);
        desk.picked = Optional.of(folder.resolve("gone.toml"));
        ProtocolsModel model = model(desk);
        model.importFile();
        assertThat(model.noticeProperty().get().words()).isEqualTo("gone.toml could not be read. Nothing was changed.");
    }

    @Test
    void aSavedFileIsReadBack(@TempDir Path folder) throws IOException {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.NURSE);
        desk.picked = Optional.of(folder);
        ProtocolsModel model = model(desk);
        model.exportFile();
        assertThat(TestProtocolsDesk.read(Files.readString(folder.resolve("iv-infusion-v2.toml"))))
                .isEqualTo(model.chosenProperty().get().protocol());
    }

    @Test
    void anAdoptionThatItsAuthorMayNotMakeIsNamedAndNotOffered() {
        TestProtocolsDesk desk = TestProtocolsDesk.empty();
        desk.hasRefused(TestProtocolsDesk.read(ProtocolTemplates.text("iv-infusion")));
        ProtocolsModel model = model(desk);
        model.clearNotice();
        assertThat(model.noticeProperty().get().level()).isEqualTo(Level.HIGH);
        assertThat(model.noticeProperty().get().words())
                .startsWith("Ketamine intravenous infusion, version 1: Ana Ruiz (Nurse) put it into the log on ")
                .contains("It is not in force.");
        assertThat(model.versions()).allMatch(each -> each.adopted().isEmpty());
    }

    @Test
    void whatCouldNotBeAdoptedIsSaidAndKept() {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.PHYSICIAN);
        ProtocolsModel model = model(desk);
        everyFiveMinutes(model.editor());
        for (Receipt no : List.of(
                new Receipt.NotSaved(Receipt.Trouble.DISK_FULL),
                new Receipt.Denied(Receipt.Denial.NOT_THE_NEXT_VERSION),
                new Receipt.Denied(Receipt.Denial.NOT_ALLOWED))) {
            desk.answer = Optional.of(no);
            model.adopt(model.toAdopt().orElseThrow());
            assertThat(model.noticeProperty().get().words())
                    .startsWith("Not adopted.")
                    .endsWith("the version in force stays.");
            assertThat(model.isTouched("iv-infusion")).isTrue();
        }
    }

    @Test
    void aVersionIsComparedWithOthersOfItsProtocolAndItsTemplate() {
        ProtocolsModel model = model(TestProtocolsDesk.of(Role.NURSE));
        assertThat(model.comparable())
                .extracting(each -> each.number() + (each.adopted().isPresent() ? "" : " template"))
                .containsExactly("2", "1", "1 template");
    }
}
