package org.chairside.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.chairside.ui.Screen;

/** A page with nothing on it. */
final class BlankScreen implements Screen {
    final StackPane root = new StackPane();

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return List.of();
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }
}
