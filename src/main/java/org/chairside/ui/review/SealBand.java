package org.chairside.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** A signature that does not hold, said before anything else on the page. */
final class SealBand {
    private final Kit kit;
    private final VBox words = new VBox();
    private final HBox root;

    SealBand(Kit kit) {
        this.kit = kit;
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        root = new HBox(Glyph.WARNING.node(), words);
        root.setId("review-broken");
        root.getStyleClass().add("banner");
        Level.HIGH.on(root);
        show(List.of());
    }

    Region root() {
        return root;
    }

    void show(List<Seal> seals) {
        List<Seal> broken = seals.stream().filter(Seal::isBroken).toList();
        words.getChildren().setAll(broken.stream().map(this::say).toList());
        root.setVisible(!broken.isEmpty());
        root.setManaged(!broken.isEmpty());
    }

    private Node say(Seal seal) {
        Label label = new Label(kit.text("review.seal.broken", seal.head(), seal.words()));
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setFocusTraversable(true);
        return label;
    }
}
