package org.chairside.ui;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.SceneCheck;
import org.chairside.ui.kit.UiContext;

/** A screen in its window, tried by hand. */
public final class ScreenTrial {
    private final Hand hand = new Hand();
    private final Shell shell;
    private Screen screen;

    private ScreenTrial(UiContext ui, Callable<? extends Screen> make) {
        this.shell = Hand.inFx(() -> new Shell(ui));
        this.screen = Hand.inFx(make::call);
        hand.show(() -> {
            shell.show(screen);
            return shell.scene();
        });
    }

    public static ScreenTrial of(UiContext ui, Callable<? extends Screen> make) {
        return new ScreenTrial(ui, make);
    }

    public Hand hand() {
        return hand;
    }

    public Shell shell() {
        return shell;
    }

    /** What would be gone with the screen. */
    public List<String> unsaved() {
        return Hand.inFx(() -> screen.unsaved());
    }

    /** Leaves the screen for an empty one and forgets it. */
    public void leave() {
        Hand.doInFx(() -> shell.show(new Blank()));
        screen = new Blank();
    }

    /** Leaves the screen for an empty one, and comes back to the same. */
    public void comeBack() {
        Hand.doInFx(() -> {
            shell.show(new Blank());
            shell.show(screen);
        });
    }

    /** The classes and ids of nodes that take the keyboard but say nothing. */
    public List<String> focusableWithoutWords() {
        return Hand.inFx(() -> {
            List<String> silent = new ArrayList<>();
            collect(screen.root(), silent);
            return silent;
        });
    }

    private static void collect(Node node, List<String> silent) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !speaks(node)) {
            silent.add(node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, silent));
        }
    }

    private static boolean speaks(Node node) {
        boolean own =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean text = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean named = node instanceof TextInputControl
                && node.getScene() != null
                && node.getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(each -> each instanceof Label label && node.equals(label.getLabelFor()));
        return own || text || named;
    }

    /**
     * What is shown now at 1366 by 768, laid out without a fault that is not known.
     *
     * @param name as {@link SceneCheck} keeps it, with the percentage behind it
     * @param percent the size of the letters, which stays
     */
    public SceneCheck check(String name, int percent) {
        Hand.doInFx(() -> shell.fontScaleProperty().set(new FontScale(percent)));
        return SceneCheck.of(shell.scene(), name + "-" + percent);
    }

    /** Whether nothing holds it any more, after some tidying. */
    public static boolean isCollected(WeakReference<?> weak) {
        for (int i = 0; i < 50 && weak.get() != null; i++) {
            System.gc();
            Hand.doInFx(() -> {});
        }
        return weak.get() == null;
    }

    private static final class Blank implements Screen {
        private final StackPane root = new StackPane();

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
            return "shell.status.ready";
        }
    }
}
