package org.chairside.ui.protocols;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.desk.ProtocolBook;
import org.chairside.desk.Receipt;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.protocol.ProtocolParts;
import org.chairside.protocol.ProtocolWriter;
import org.chairside.staff.Authority;
import org.chairside.staff.Permission;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;

/**
 * The versions of every protocol, which of them is looked at and how, and what is being changed. It outlives its view, so
 * that a change half made is still there on coming back. Screen thread only.
 */
public final class ProtocolsModel {
    private final UiContext ui;
    private final ProtocolsDesk desk;
    private final FilePicker files;
    private final Navigation navigation;
    private final ObservableList<ProtocolVersion> versions = FXCollections.observableArrayList();
    private final ObjectProperty<ProtocolVersion> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.READ);
    private final ReadOnlyObjectWrapper<Message> notice = new ReadOnlyObjectWrapper<>(this, "notice", Message.NOTHING);
    private final Map<String, EditorModel> editors = new HashMap<>();

    public ProtocolsModel(UiContext ui, ProtocolsDesk desk, FilePicker files, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.desk = requireNonNull(desk, "desk");
        this.files = requireNonNull(files, "files");
        this.navigation = requireNonNull(navigation, "navigation");
        refresh();
    }

    /** How a version is looked at. */
    public enum Mode {
        READ,
        COMPARE,
        CHANGE,
        FILE
    }

    /** What just came of something. */
    record Message(Level level, String words) {
        static final Message NOTHING = new Message(Level.NONE, "");
    }

    /** Looks at the book again; what is chosen stays chosen. */
    public void refresh() {
        Optional<ProtocolKey> before =
                Optional.ofNullable(chosen.get()).map(each -> each.protocol().key());
        ProtocolBook book = desk.book();
        List<ProtocolVersion> all = new ArrayList<>();
        for (Protocol offered : book.offered(desk.templates())) {
            List<ProtocolBook.Adopted> adopted = book.versions(offered.key().code());
            adopted.forEach(each ->
                    all.add(new ProtocolVersion(each.protocol(), Optional.of(each), each.equals(adopted.getFirst()))));
            if (adopted.isEmpty()) {
                all.add(new ProtocolVersion(offered, Optional.empty(), false));
            }
        }
        versions.setAll(all);
        chosen.set(before.flatMap(key -> all.stream()
                        .filter(each -> each.protocol().key().equals(key))
                        .findFirst())
                .orElse(all.isEmpty() ? null : all.getFirst()));
    }

    /** Those of one code stand together, the newest first. */
    ObservableList<ProtocolVersion> versions() {
        return versions;
    }

    ObjectProperty<ProtocolVersion> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    ReadOnlyObjectProperty<Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    boolean mayChange() {
        return Authority.may(desk.reader().role(), Permission.ADOPT_PROTOCOL);
    }

    /** The versions that the chosen one can be compared with: those of its code, and the template it came from. */
    List<ProtocolVersion> comparable() {
        ProtocolVersion now = chosen.get();
        List<ProtocolVersion> all = new ArrayList<>(
                versions.stream().filter(each -> each.code().equals(now.code())).toList());
        desk.templates().stream()
                .filter(each -> each.key().code().equals(now.code()))
                .filter(each ->
                        all.stream().allMatch(version -> version.adopted().isPresent()))
                .forEach(each -> all.add(new ProtocolVersion(each, Optional.empty(), false)));
        return all;
    }

    /** The version of this code in the making; it is kept until it is adopted or dropped. */
    EditorModel editor() {
        return editors.computeIfAbsent(chosen.get().code(), code -> new EditorModel(next(base(code))));
    }

    /** Whether something of this code is changed and not adopted. */
    boolean isTouched(String code) {
        return editors.containsKey(code) && editors.get(code).isTouched();
    }

    /** What is changed and not adopted, by the names of the protocols. */
    List<String> unsaved() {
        return editors.keySet().stream()
                .filter(this::isTouched)
                .map(code -> ui.text("protocols.unsaved", base(code).name()))
                .sorted()
                .toList();
    }

    /** What changes are counted from: the version in force, else the template. */
    Protocol base(String code) {
        return versions.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .protocol();
    }

    private Protocol next(Protocol base) {
        int version = desk.book().nextVersion(base);
        return ProtocolParts.protocol(new ProtocolKey(base.key().code(), version), ProtocolParts.of(base));
    }

    /** The next version as it would be adopted now; empty if there is a fault in it or in a blank, or nothing to adopt. */
    Optional<Protocol> toAdopt() {
        EditorModel editor = editor();
        Protocol base = base(chosen.get().code());
        boolean isFirst = desk.book().current(base.key().code()).isEmpty();
        return Optional.of(editor.now())
                .filter(state -> state.isSound() && editor.refusedCount() == 0)
                .flatMap(EditorState::draft)
                .filter(draft -> draft.key().code().equals(base.key().code()))
                .map(this::next)
                .filter(draft -> isFirst || !ProtocolParts.of(draft).equals(ProtocolParts.of(base)));
    }

    /** Puts it in force, as one act that stands in the log. */
    void adopt(Protocol protocol) {
        ui.tasks()
                .when(
                        desk.adopt(protocol),
                        receipt -> adopted(protocol, receipt),
                        thrown -> say(Level.HIGH, ui.text("protocols.not-adopted", ui.text("protocols.trouble"))));
    }

    private void adopted(Protocol protocol, Receipt receipt) {
        switch (receipt) {
            case Receipt.Saved _ -> {
                editors.remove(protocol.key().code());
                refresh();
                versions.stream()
                        .filter(each -> each.protocol().equals(protocol))
                        .findFirst()
                        .ifPresent(chosen::set);
                mode.set(Mode.READ);
                say(
                        Level.OK,
                        ui.text(
                                "protocols.adopted",
                                protocol.name(),
                                protocol.key().version()));
            }
            case Receipt.Held _ -> say(Level.HIGH, ui.text("protocols.held"));
            case Receipt.NotSaved _ -> say(Level.HIGH, ui.text("protocols.not-adopted", ui.text("protocols.trouble")));
            case Receipt.Denied(Receipt.Denial denial) ->
                say(Level.HIGH, ui.text("protocols.not-adopted", denied(denial)));
        }
    }

    private String denied(Receipt.Denial denial) {
        String key = "protocols.denied." + PartWords.key(denial);
        return ui.messages().has(key) ? ui.text(key) : ui.text("protocols.trouble");
    }

    /** Drops what was changed of the chosen code. */
    void drop() {
        editors.remove(chosen.get().code());
    }

    /** Reads a file into the editor of the chosen protocol, where its faults are shown; nothing is adopted by that. */
    void importFile() {
        files.toRead(path -> ui.tasks()
                .run(
                        () -> ProtocolText.in(path),
                        text -> imported(path, text),
                        thrown -> say(Level.MEDIUM, ui.text(ProtocolText.why(thrown), path.getFileName()))));
    }

    private void imported(Path path, String text) {
        EditorState read = EditorState.of(text);
        read.draft()
                .flatMap(draft -> versions.stream()
                        .filter(each -> each.code().equals(draft.key().code()))
                        .findFirst())
                .ifPresent(chosen::set);
        editor().load(text);
        mode.set(Mode.FILE);
        boolean known = read.draft()
                .map(draft -> draft.key().code().equals(chosen.get().code()))
                .orElse(true);
        if (!known) {
            say(
                    Level.MEDIUM,
                    ui.text(
                            "protocols.file.other-code",
                            path.getFileName(),
                            chosen.get().code()));
        } else if (read.isSound()) {
            say(Level.OK, ui.text("protocols.file.read", path.getFileName()));
        } else {
            say(
                    Level.MEDIUM,
                    ui.text(
                            "protocols.file.faulty",
                            path.getFileName(),
                            read.faults().size()));
        }
    }

    /** Writes the chosen version, or what is being changed of it, as a file. */
    void exportFile() {
        boolean changing = mode.get() == Mode.CHANGE || mode.get() == Mode.FILE;
        String text = changing && mayChange()
                ? editor().now().text()
                : ProtocolWriter.write(chosen.get().protocol());
        String name = chosen.get().code() + "-v" + chosen.get().number() + ".toml";
        files.toWrite(name, path -> ui.tasks()
                .run(
                        () -> write(path, text),
                        written -> say(Level.OK, ui.text("protocols.file.written", written.getFileName())),
                        thrown -> say(Level.MEDIUM, ui.text("protocols.file.unwritable", path.getFileName()))));
    }

    private static Path write(Path path, String text) throws IOException {
        return Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private void say(Level level, String words) {
        notice.set(new Message(level, words));
    }

    /** Leaves of what was said only what is always to be known: what the log has and nothing may run under. */
    void clearNotice() {
        List<String> refused = desk.book().refused().stream()
                .map(each -> ui.text(
                        "protocols.refused",
                        each.protocol().name(),
                        each.protocol().key().version(),
                        each.by().name(),
                        ui.words().role(each.by().role()),
                        ui.words().date(each.at())))
                .toList();
        notice.set(refused.isEmpty() ? Message.NOTHING : new Message(Level.HIGH, String.join("\n", refused)));
    }

    void back() {
        navigation.back();
    }
}
