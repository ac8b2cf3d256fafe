package org.chairside.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The parts of the screen that one key goes round. */
final class Panes {
    private final List<Pane> all = new ArrayList<>();

    private record Pane(Node root, Runnable focus) {}

    void add(Node root, Runnable focus) {
        all.add(new Pane(root, focus));
    }

    /** Goes to the one after that with the keyboard; from anywhere else to the first. */
    void next(Node owner) {
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            at = isWithin(owner, all.get(i).root()) ? i + 1 : at;
        }
        all.get(at % all.size()).focus().run();
    }

    private static boolean isWithin(Node node, Node pane) {
        Node each = node;
        while (each != null && !each.equals(pane)) {
            each = each.getParent();
        }
        return each != null;
    }
}
