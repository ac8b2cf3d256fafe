package org.chairside.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** The row of a room in which somebody is treated. Built once, then told each second. */
final class BusyCard {
    /** In letters of body text: below this the row becomes a block. */
    private static final int NARROW = 64;

    /** What stands beside the middle, with its spaces: the room, and unless narrow the due time. */
    private static final double BESIDE_NARROW = 9;

    private static final double BESIDE = BESIDE_NARROW + 19;

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** More letters than fit on a line at the size that is read from two metres. */
    private static final int LONG_NAME = 20;

    private final UiContext ui;
    private final Card root = new Card();
    private final BoardLabel room = new BoardLabel("t-board");
    private final BoardLabel name = new BoardLabel("t-board");
    private final BoardLabel born = new BoardLabel("muted");
    private final BoardLabel since = new BoardLabel("val");
    private final BoardLabel treatment = new BoardLabel("muted");
    private final BoardLabel similar = new BoardLabel("board-similar");
    private final FlowPane middle = new FlowPane();
    private final List<ValueBlock> values = new ArrayList<>();
    private final DueBlock due = new DueBlock();
    private final BoardLabel effects = new BoardLabel("board-effects");
    private final BoardLabel notices = new BoardLabel("board-limits");

    BusyCard(UiContext ui) {
        this.ui = ui;
        VBox place = new VBox(room, since);
        place.getStyleClass().add("board-room");
        name.setWrapText(true);
        similar.mark(Glyph.WARNING, Level.MEDIUM);
        VBox who = new VBox(name, born, treatment, similar);
        who.getStyleClass().add("board-who");
        notices.mark(Glyph.DISC, Level.MEDIUM);
        effects.setWrapText(true);
        VBox found = new VBox(effects, notices);
        found.getStyleClass().add("board-found");
        middle.getStyleClass().add("board-middle");
        middle.getChildren().addAll(who, found);
        HBox.setHgrow(middle, Priority.ALWAYS);
        root.getChildren().addAll(place, middle, due.root());
        root.widthProperty().subscribe(this::fit);
    }

    /** With large letters on a small window the due time goes below the name, so that nothing is cut. */
    private void fit(Number width) {
        double em = born.getFont().getSize();
        boolean narrow = width.doubleValue() < NARROW * em;
        if (narrow == root.getChildren().contains(due.root())) {
            root.getChildren().remove(due.root());
            middle.getChildren().remove(due.root());
            if (narrow) {
                middle.getChildren().add(1, due.root());
            } else {
                root.getChildren().add(due.root());
            }
        }
        middle.setPrefWrapLength(Math.max(1, width.doubleValue() - (narrow ? BESIDE_NARROW : BESIDE) * em));
    }

    Node root() {
        return root;
    }

    void show(RoomState.Busy place, Runnable open) {
        root.onAct(open);
        root.setAccessibleText(place.spoken());
        room.setText(place.room());
        since.setText(place.treatment().since());
        name.pseudoClassStateChanged(LONG, place.who().name().length() > LONG_NAME);
        name.setText(place.who().name().replace("-", "-\u200b")); // a long double name may break there
        born.say(place.who().born());
        treatment.setText(place.treatment().words());
        similar.say(place.who().similar() ? ui.text("board.similar") : "");
        values(place.observations().values());
        effects.setText(effects(place.observations().effects()));
        int asking = place.observations().notices();
        notices.say(asking > 0 ? ui.text("board.notices", asking) : "");
        due.show(place.next());
        due.states().forEach(root::pseudoClassStateChanged);
    }

    private String effects(RoomState.OpenEffects open) {
        if (open.shown().isEmpty()) {
            return ui.text("board.effects.none");
        }
        String shown = String.join("\n", open.shown());
        return open.more() > 0 ? ui.text("board.effects.more", shown, open.more()) : shown;
    }

    private void values(List<RoomState.Shown> shown) {
        while (values.size() < shown.size()) {
            ValueBlock block = new ValueBlock(ui);
            values.add(block);
            middle.getChildren().add(middle.getChildren().size() - 1, block.root());
        }
        while (values.size() > shown.size()) {
            middle.getChildren().remove(values.removeLast().root());
        }
        for (int i = 0; i < shown.size(); i++) {
            values.get(i).show(shown.get(i));
        }
    }
}
