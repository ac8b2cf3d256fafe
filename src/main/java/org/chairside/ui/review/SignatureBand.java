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
    private final UiContext ui;
    private final VBox words = new VBox();
    private final HBox root;

    SignatureBand(UiContext ui) {
        this.ui = ui;
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

    void show(List<SignatureState> signatures) {
        List<SignatureState> broken =
                signatures.stream().filter(SignatureState::isBroken).toList();
        words.getChildren().setAll(broken.stream().map(this::say).toList());
        root.setVisible(!broken.isEmpty());
        root.setManaged(!broken.isEmpty());
    }

    private Node say(SignatureState signature) {
        Label label = new Label(ui.text("review.seal.broken", signature.head(), signature.words()));
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setFocusTraversable(true);
        return label;
    }
}
