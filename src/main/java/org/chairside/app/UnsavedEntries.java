package org.chairside.app;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.desk.DeskSession;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.SessionId;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.SessionView;

/** What would be gone if somebody left now, and whether they want that. Screen thread only. */
final class UnsavedEntries {
    private UnsavedEntries() {}

    /** What was entered in some rooms and not saved, and what was half typed and cannot be kept; each with its patient. */
    static List<String> of(DeskSession visit, Collection<SessionView> rooms) {
        Set<String> all = new LinkedHashSet<>();
        rooms.forEach(room -> room.unsaved().forEach(each -> all.add(named(room.chart(), each))));
        visit.drafts().unkept().forEach((session, draft) -> all.add(named(visit, session, draft.text())));
        return List.copyOf(all);
    }

    private static String named(DeskSession visit, SessionId session, String words) {
        return visit.desk()
                .live(session)
                .map(LiveSession::chart)
                .map(chart -> named(chart, words))
                .orElse(words);
    }

    private static String named(Chart chart, String words) {
        return chart.patient().name().formal() + ": " + words;
    }

    /** Asks whether to sign out all the same. */
    static void ask(UiContext kit, Shell shell, List<String> unsaved, Runnable leave) {
        Button stay = new Button(kit.text("desktop.unsaved.stay"));
        stay.setId("unsaved-stay");
        stay.setDefaultButton(true);
        stay.setOnAction(_ -> shell.sheet().close());
        Button go = new Button(kit.text("desktop.unsaved.go"));
        go.setId("unsaved-go");
        go.setOnAction(_ -> {
            shell.sheet().close();
            leave.run();
        });
        HBox buttons = new HBox(stay, go);
        buttons.getStyleClass().add("buttons");
        VBox content = new VBox(words(kit, unsaved), buttons);
        content.getStyleClass().add("sheet-text");
        shell.sheet().open(kit.text("desktop.unsaved.title"), content, () -> {});
    }

    /** What is not saved, line by line, and what to do. */
    static Label words(UiContext kit, List<String> unsaved) {
        Label words = new Label(
                kit.text("desktop.unsaved.text", unsaved.size()) + "\n\n" + String.join("\n", unsaved) + "\n");
        words.setId("unsaved");
        words.setWrapText(true);
        return words;
    }
}
