package org.chairside.ui.records;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chairside.desk.catalogue.DamagedSession;
import org.chairside.ui.kit.UiContext;

/** The notes above the list: what is in force besides what is typed, and the sessions that nobody can say more of. */
final class RecordNotes {
    private final UiContext ui;
    private final RecordWords words;
    private final Label inForce;
    private final Label nameless;

    RecordNotes(UiContext ui, RecordWords words) {
        this.ui = ui;
        this.words = words;
        inForce = note("records-in-force");
        nameless = note("records-damaged");
        nameless.getStyleClass().addFirst("strong");
    }

    private static Label note(String id) {
        Label note = new Label();
        note.setId(id);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setFocusTraversable(true);
        note.getStyleClass().add("records-in-force");
        return note;
    }

    /** What is in force besides what is typed, in words, and the way out of it. */
    Node inForce() {
        return inForce;
    }

    /** Sessions that nobody can say more of than that they are there. */
    Node nameless() {
        return nameless;
    }

    void show(RecordsModel.Found found) {
        show(nameless, damaged(found.loaded().nameless()));
        RecordQuery wanted = found.wanted();
        show(inForce, wanted.isNarrowed() ? ui.text("records.only", words.inForce(wanted)) : "");
    }

    private String damaged(List<DamagedSession> damaged) {
        String which = damaged.stream()
                .map(each -> ui.text(
                        "records.damaged.one",
                        each.session().brief(),
                        ui.words().dateTime(each.written())))
                .collect(Collectors.joining("; "));
        return damaged.isEmpty() ? "" : ui.text("records.damaged", damaged.size(), which);
    }

    private static void show(Label note, String words) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }
}
