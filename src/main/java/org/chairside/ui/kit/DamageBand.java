package org.chairside.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.model.UnreadableEntry;

/** Entries of a session that cannot be read, said before anything else on its page. Hidden where there are none. */
public final class DamageBand {
    private final UiContext ui;
    private final Label words = new Label();
    private final HBox root = new HBox(Glyph.WARNING.node(), words);

    /** @param id of the node, to be found by */
    public DamageBand(UiContext ui, String id) {
        this.ui = ui;
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setFocusTraversable(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        root.setId(id);
        root.getStyleClass().add("banner");
        root.setMinHeight(Region.USE_PREF_SIZE);
        Level.HIGH.on(root);
        show(List.of());
    }

    public Region root() {
        return root;
    }

    /** Says which they are. */
    public void show(List<UnreadableEntry> unreadable) {
        List<UnreadableEntry> ours =
                unreadable.stream().filter(UnreadableEntry::isOurs).toList();
        String said = ours.isEmpty() ? "" : ui.text("damage.entries", ours.size(), numbers(ours));
        int strange = unreadable.size() - ours.size();
        words.setText((said + (strange > 0 ? " " + ui.text("damage.strangers", strange) : "")).strip());
        root.setVisible(!unreadable.isEmpty());
        root.setManaged(!unreadable.isEmpty());
    }

    private static String numbers(List<UnreadableEntry> entries) {
        return entries.stream().map(each -> Long.toString(each.seq())).collect(Collectors.joining(", "));
    }
}
