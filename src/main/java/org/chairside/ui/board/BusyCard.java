package org.chairside.ui.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Due;
import org.chairside.model.Vital;
import org.chairside.ui.kit.DueWords;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** The row of a room in which somebody is treated. Built once, then told each second. */
final class BusyCard {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    /** In letters of body text: below this the row becomes a block. */
    private static final int NARROW = 64;

    /** What stands beside the middle, with its spaces: the room, and unless narrow the due time. */
    private static final double BESIDE_NARROW = 9;

    private static final double BESIDE = BESIDE_NARROW + 19;

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** More letters than fit on a line at the size that is read from two metres. */
    private static final int LONG_NAME = 20;

    private final UiContext ui;
    private final ClinicalWords clinicalWords;
    private final Card root = new Card();
    private final Label room = label("t-board");
    private final Label name = label("t-board");
    private final Label born = label("muted");
    private final Label since = label("val");
    private final Label treatment = label("muted");
    private final Label similar = label("board-similar");
    private final FlowPane middle = new FlowPane();
    private final List<ValueBlock> values = new ArrayList<>();
    private final Label effects = label("board-effects");
    private final Label notices = label("board-limits");
    private final Label due = label("board-due-words");
    private final Label aside = label("board-due-aside");
    private final HBox signs = new HBox();
    private final VBox dueBlock = new VBox();

    BusyCard(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        VBox place = new VBox(room, since);
        place.getStyleClass().add("board-room");
        name.setWrapText(true);
        similar.setGraphic(sign(Glyph.WARNING, Level.MEDIUM));
        VBox who = new VBox(name, born, treatment, similar);
        who.getStyleClass().add("board-who");
        notices.setGraphic(sign(Glyph.DISC, Level.MEDIUM));
        effects.setWrapText(true);
        VBox found = new VBox(effects, notices);
        found.getStyleClass().add("board-found");
        middle.getStyleClass().add("board-middle");
        middle.getChildren().addAll(who, found);
        HBox.setHgrow(middle, Priority.ALWAYS);
        signs.getStyleClass().add("board-due-signs");
        due.setWrapText(true);
        HBox line = new HBox(signs, due);
        line.getStyleClass().add("board-due-line");
        dueBlock.getChildren().addAll(line, aside);
        dueBlock.getStyleClass().add("board-due");
        dueBlock.setMaxHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(place, middle, dueBlock);
        root.widthProperty().subscribe(this::fit);
    }

    /** With large letters on a small window the due time goes below the name, so that nothing is cut. */
    private void fit(Number width) {
        double em = born.getFont().getSize();
        boolean narrow = width.doubleValue() < NARROW * em;
        if (narrow == root.getChildren().contains(dueBlock)) {
            root.getChildren().remove(dueBlock);
            middle.getChildren().remove(dueBlock);
            if (narrow) {
                middle.getChildren().add(1, dueBlock);
            } else {
                root.getChildren().add(dueBlock);
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
        show(born, place.who().born());
        treatment.setText(place.treatment().words());
        show(similar, place.who().similar() ? ui.text("board.similar") : "");
        values(place.observations().values());
        effects.setText(effects(place.observations().effects()));
        int asking = place.observations().notices();
        show(notices, asking > 0 ? ui.text("board.notices", asking) : "");
        due(place.next());
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
            ValueBlock block = new ValueBlock();
            values.add(block);
            middle.getChildren().add(middle.getChildren().size() - 1, block.root);
        }
        while (values.size() > shown.size()) {
            middle.getChildren().remove(values.removeLast().root);
        }
        for (int i = 0; i < shown.size(); i++) {
            values.get(i).show(shown.get(i));
        }
    }

    private void due(RoomState.NextSet next) {
        due.setText(next.words());
        show(aside, next.aside());
        String state = state(next.due());
        for (PseudoClass each : states()) {
            boolean on = each.getPseudoClassName().equals(state);
            root.pseudoClassStateChanged(each, on);
            dueBlock.pseudoClassStateChanged(each, on);
        }
        Region sign = DueWords.glyph(next.due()).node();
        boolean twice = state.equals("overdue-further");
        signs.getChildren()
                .setAll(twice ? List.of(sign, DueWords.glyph(next.due()).node()) : List.of(sign));
    }

    private static String state(Due due) {
        return due instanceof Due.Wanted wanted ? css(wanted.urgency()) : "none";
    }

    private static String css(Due.Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<PseudoClass> states() {
        return Arrays.stream(Due.Urgency.values())
                .map(urgency -> PseudoClass.getPseudoClass(css(urgency)))
                .toList();
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node sign(Glyph glyph, Level level) {
        Node node = glyph.node();
        level.on(node);
        return node;
    }

    /** One value with its name, unit, change and age. */
    private final class ValueBlock {
        private final Label caption = label("lbl");
        private final Label value = label("board-value");
        private final Label change = label("board-change");
        private final Label age = label("lbl");
        private final VBox root;

        ValueBlock() {
            HBox both = new HBox(value, change);
            both.getStyleClass().add("board-value-both");
            root = new VBox(caption, both, age);
            root.getStyleClass().add("board-value-block");
            List.of(caption, value, change, age).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
        }

        void show(RoomState.Shown shown) {
            caption.setText(ui.text(
                    "board.caption",
                    clinicalWords.name(shown.vital()),
                    shown.vital().unit()));
            value.setText(shown.value());
            BusyCard.show(change, shown.change());
            age.setText(shown.age());
            value.pseudoClassStateChanged(STALE, shown.stale());
            age.pseudoClassStateChanged(STALE, shown.stale());
            root.pseudoClassStateChanged(WIDE, shown.vital() == Vital.BLOOD_PRESSURE);
        }
    }
}
