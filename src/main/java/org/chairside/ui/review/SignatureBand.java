package org.chairside.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.SignatureState;

/** A signature that does not hold, said before anything else on the page. */
final class SignatureBand {
    private final UiContext kit;
    private final VBox words = new VBox();
    private final HBox root;

    SignatureBand(UiContext kit) {
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

    void show(List<SignatureState> seals) {
        List<SignatureState> broken =
                seals.stream().filter(SignatureState::isBroken).toList();
        words.getChildren().setAll(broken.stream().map(this::say).toList());
        root.setVisible(!broken.isEmpty());
        root.setManaged(!broken.isEmpty());
    }

    private Node say(SignatureState seal) {
        Label label = new Label(kit.text("review.seal.broken", seal.head(), seal.words()));
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setFocusTraversable(true);
        return label;
    }
}
