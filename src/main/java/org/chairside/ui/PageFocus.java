package org.chairside.ui;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.Scene;

/** The place of the keyboard on each page that somebody may come back to. Keeps no page alive. Screen thread only. */
final class PageFocus {
    private final Map<Screen, WeakReference<Node>> kept = new WeakHashMap<>();

    /** Remembers where the keyboard is on a page that is about to be left. */
    void leave(Screen page) {
        Scene scene = page.root().getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (isWithin(owner, page.root())) {
            kept.put(page, new WeakReference<>(owner));
        }
    }

    /** Gives the keyboard back to where it was on a page that is shown again, unless the page took it by itself. */
    void comeBack(Screen page) {
        Scene scene = page.root().getScene();
        WeakReference<Node> before = kept.get(page);
        Node owner = before == null ? null : before.get();
        if (scene != null && !isWithin(scene.getFocusOwner(), page.root()) && isWithin(owner, page.root())) {
            owner.requestFocus();
        }
    }

    private static boolean isWithin(Node node, Node root) {
        Node each = node;
        while (each != null && !each.equals(root)) {
            each = each.getParent();
        }
        return each != null;
    }
}
