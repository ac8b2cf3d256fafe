package org.chairside.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.SessionId;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.UiContext;

/** What would be gone if somebody left now, and whether they want that. Screen thread only. */
final class UnsavedEntries {
    private UnsavedEntries() {}

    /** What stands on the pages and is in no record, and what was half typed and cannot be kept; each with where it is. */
    static List<String> of(SignedInDesk signedInDesk, UiContext ui, List<String> onPages) {
        Set<String> all = new LinkedHashSet<>(onPages);
        signedInDesk
                .drafts()
                .unkept()
                .forEach((session, draft) -> all.add(named(signedInDesk, ui, session, draft.text())));
        return List.copyOf(all);
    }

    private static String named(SignedInDesk signedInDesk, UiContext ui, SessionId session, String words) {
        return signedInDesk
                .desk()
                .takenUp(session)
                .map(live -> ui.text(
                        "desktop.unsaved.of", live.chart().patient().name().formal(), words))
                .orElse(words);
    }

    /**
     * The way on.
     *
     * @param go the message key of the button that takes it without what is unsaved
     */
    record WayOn(String go, Runnable act) {}

    /** Asks whether to go on all the same; where nothing is unsaved it goes on at once. */
    static void ask(UiContext ui, Shell shell, List<String> unsaved, WayOn way) {
        if (unsaved.isEmpty()) {
            way.act().run();
            return;
        }
        Button stay = new Button(ui.text("desktop.unsaved.stay"));
        stay.setId("unsaved-stay");
        stay.setDefaultButton(true);
        stay.setOnAction(_ -> shell.sheet().close());
        Button go = new Button(ui.text(way.go()));
        go.setId("unsaved-go");
        go.setOnAction(_ -> {
            shell.sheet().close();
            way.act().run();
        });
        HBox buttons = new HBox(stay, go);
        buttons.getStyleClass().add("buttons");
        VBox content = new VBox(words(ui, unsaved), buttons);
        content.getStyleClass().add("sheet-text");
        shell.sheet().open(ui.text("desktop.unsaved.title"), content, () -> {});
    }

    /** What is not saved, line by line, and what to do. */
    static Label words(UiContext ui, List<String> unsaved) {
        Label words =
                new Label(ui.text("desktop.unsaved.text", unsaved.size()) + "\n\n" + String.join("\n", unsaved) + "\n");
        words.setId("unsaved");
        words.setWrapText(true);
        return words;
    }
}
