package org.chairside.ui.board;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Due;
import org.chairside.ui.kit.DueWords;

/** When the next set of a room is due, and how urgent that is. */
final class DueBlock {
    private final BoardLabel words = new BoardLabel("board-due-words");
    private final BoardLabel aside = new BoardLabel("board-due-aside");
    private final HBox signs = new HBox();
    private final VBox root = new VBox();
    private final Map<PseudoClass, Boolean> states = new HashMap<>();

    DueBlock() {
        signs.getStyleClass().add("board-due-signs");
        words.setWrapText(true);
        HBox line = new HBox(signs, words);
        line.getStyleClass().add("board-due-line");
        root.getChildren().addAll(line, aside);
        root.getStyleClass().add("board-due");
        root.setMaxHeight(Region.USE_PREF_SIZE);
    }

    Region root() {
        return root;
    }

    void show(RoomState.NextSet next) {
        words.setText(next.words());
        aside.say(next.aside());
        Optional<Due.Urgency> urgency = urgency(next.due());
        for (Due.Urgency each : Due.Urgency.values()) {
            states.put(state(each), urgency.filter(each::equals).isPresent());
        }
        states.forEach(root::pseudoClassStateChanged);
        boolean twice = urgency.filter(Due.Urgency.OVERDUE_FURTHER::equals).isPresent();
        signs.getChildren()
                .setAll(Stream.generate(() -> DueWords.glyph(next.due()).node())
                        .limit(twice ? 2 : 1)
                        .toList());
    }

    /** The states of the stylesheet that say how urgent it is, and whether it is that. */
    Map<PseudoClass, Boolean> states() {
        return states;
    }

    private static Optional<Due.Urgency> urgency(Due due) {
        return due instanceof Due.Wanted wanted ? Optional.of(wanted.urgency()) : Optional.empty();
    }

    private static PseudoClass state(Due.Urgency urgency) {
        return PseudoClass.getPseudoClass(
                urgency.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
