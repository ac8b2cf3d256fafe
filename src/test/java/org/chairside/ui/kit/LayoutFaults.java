package org.chairside.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.chairside.ui.kit.LayoutFault.Rule;

/**
 * Faults in how a scene is laid out, by rules that hold for every screen. They are about what a person is to read or to use:
 * texts, controls and drawings, but not what only holds others.
 *
 * <ul>
 *   <li>OUTSIDE: it reaches over the edge of the window, or of what clips it, where one cannot scroll to the rest.
 *   <li>OVERLAP: two of them lie over one another. Excepted are one that stands in the other, such as the words of a button,
 *       and a layer that is meant to lie over the page: the veil of a sheet, the toasts, and the drawer of a session, as children of a
 *       stack.
 *   <li>CUT: words end in an ellipsis, and there is no tooltip that says all of them. The tooltip marks what may be cut.
 *   <li>NO_SIZE: it is to be seen but has no width or no height.
 * </ul>
 *
 * Edges that meet within two pixels are no fault.
 */
public final class LayoutFaults {
    private static final Set<String> LAYERS = Set.of("veil", "toasts", "drawer-layer");

    private LayoutFaults() {}

    /** All that are in a scene as it is laid out now. On the screen thread. */
    public static List<LayoutFault> of(Scene scene) {
        List<LayoutFault> faults = new ArrayList<>();
        List<ShownNode> shown = ShownNodes.of(scene);
        for (ShownNode each : shown) {
            if (!each.hasSize()) {
                faults.add(new LayoutFault(Rule.NO_SIZE, each.toString()));
            } else if (!each.isWithinReach()) {
                faults.add(new LayoutFault(Rule.OUTSIDE, each.toString()));
            } else if (each.isInSight() && isCut(each.node())) {
                faults.add(new LayoutFault(Rule.CUT, each.toString()));
            }
        }
        List<ShownNode> inSight = shown.stream().filter(ShownNode::isInSight).toList();
        for (int i = 0; i < inSight.size(); i++) {
            for (ShownNode other : inSight.subList(i + 1, inSight.size())) {
                if (inSight.get(i).meets(other) && !mayLieOver(inSight.get(i).node(), other.node())) {
                    faults.add(new LayoutFault(Rule.OVERLAP, inSight.get(i) + " and " + other));
                }
            }
        }
        return faults;
    }

    private static boolean isCut(Node node) {
        if (!(node instanceof Labeled labeled) || ShownNodes.textOf(labeled).isEmpty()) {
            return false;
        }
        String words = labeled.getText();
        String shown = ShownNodes.textOf(labeled).get().getText();
        boolean toldElsewhere =
                labeled.getTooltip() != null && labeled.getTooltip().getText().contains(words);
        return !shown.equals(words) && shown.endsWith(labeled.getEllipsisString()) && !toldElsewhere;
    }

    private static boolean mayLieOver(Node one, Node other) {
        List<Node> path = path(one);
        List<Node> otherPath = path(other);
        int parting = 0;
        while (parting < path.size()
                && parting < otherPath.size()
                && path.get(parting).equals(otherPath.get(parting))) {
            parting++;
        }
        if (parting == path.size() || parting == otherPath.size()) {
            return true;
        }
        return path.get(parting - 1) instanceof StackPane
                && (isLayer(path.get(parting)) || isLayer(otherPath.get(parting)));
    }

    private static boolean isLayer(Node node) {
        return node.getStyleClass().stream().anyMatch(LAYERS::contains);
    }

    /** From the root down to a node. */
    private static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node each = node; each != null; each = each.getParent()) {
            path.addFirst(each);
        }
        return path;
    }
}
