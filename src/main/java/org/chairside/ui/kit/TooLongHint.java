package org.chairside.ui.kit;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.chairside.model.text.TextUse;

/** Says right below a field what was too long to come in, until the next key. Screen thread only. */
public final class TooLongHint {
    private static final double WIDTH = 420;

    private final UiContext ui;
    private final Consumer<String> said;
    private final Tooltip words = new Tooltip();
    private boolean open;

    /** @param said given the words too, for whoever listens instead of looking; nothing, once they are over */
    public TooLongHint(UiContext ui, Consumer<String> said) {
        this.ui = ui;
        this.said = said;
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        words.setAutoHide(true);
        words.setId("too-long");
    }

    /** From now on speaks for every field below a node. */
    public void over(Node root) {
        root.addEventHandler(TooLongEvent.TYPE, event -> {
            if (event.getTarget() instanceof Node field) {
                show(field, words(event.excess()));
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> hide());
    }

    private void hide() {
        words.hide();
        if (open) {
            open = false;
            said.accept("");
        }
    }

    private void show(Node field, String text) {
        open = true;
        said.accept(text);
        words.setText(text);
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (bounds != null && field.getScene().getWindow() != null) {
            words.show(field, bounds.getMinX(), bounds.getMaxY());
        }
    }

    private String words(TextUse.TooLong excess) {
        String key = excess.use().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ui.text("text.too-long." + key, excess.use().most(), excess.count());
    }
}
