package org.chairside.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/**
 * The tab of one room in the bar above. Where there is little room the name gives way, so that the room and the last digits
 * of the number stay; in a window too narrow for that the name goes, and the digits stand below the room.
 */
final class RoomTab extends Button {
    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");
    private static final String CUT = "\u2026";
    private static final String BETWEEN = "  ";

    /** How many ems of body text a window has at least that shows names in its tabs. */
    private static final double NAMES = 56;

    /** What a font may measure more on the screen than alone, in pixels. */
    private static final double SPARE = 2;

    private final String room;
    private final Text ruler = new Text();
    private String name = "";
    private String digits = "";
    private boolean brief;

    RoomTab(String room) {
        this.room = room;
        getStyleClass().addAll("room-tab", "session-tab");
        setFocusTraversable(true);
        setTooltip(new Tooltip());
        sceneProperty()
                .flatMap(Scene::widthProperty)
                .flatMap(width -> fontProperty().map(font -> width.doubleValue() < NAMES * font.getSize()))
                .orElse(false)
                .subscribe(this::shorten);
        widthProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
    }

    /**
     * Whose tab it is.
     *
     * @param digits the last ones of the record number; empty where they are not to be seen
     */
    void naming(String name, String digits) {
        this.name = name;
        this.digits = digits;
        getTooltip().setText(whole());
        fit();
        requestLayout();
    }

    String whole() {
        return joined(room, name, digits);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(each -> !each.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    private void shorten(boolean wanted) {
        brief = wanted;
        pseudoClassStateChanged(BRIEF, wanted);
        fit();
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return around() + widthOf(brief ? stacked() : whole());
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), around() + widthOf(brief ? stacked() : with("")));
    }

    /** The sign beside the words grows with the letters, and tells nobody. */
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        setText(brief ? stacked() : fitting());
    }

    private String stacked() {
        return room + "\n" + (digits.isEmpty() ? name : digits);
    }

    private String with(String begun) {
        return joined(room, begun + CUT, digits);
    }

    /** As much of the name as there is room for. */
    private String fitting() {
        double free = getWidth() - around();
        if (getWidth() <= 0 || widthOf(whole()) <= free) {
            return whole();
        }
        String fits = with("");
        for (int letters = 1; letters < name.length() && widthOf(with(name.substring(0, letters))) <= free; letters++) {
            fits = with(name.substring(0, letters));
        }
        return fits;
    }

    private double widthOf(String words) {
        ruler.setFont(getFont());
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth()) + SPARE;
    }

    private double around() {
        double sign = getGraphic() == null ? 0 : getGraphic().prefWidth(-1) + getGraphicTextGap();
        return snappedLeftInset()
                + snappedRightInset()
                + getLabelPadding().getLeft()
                + getLabelPadding().getRight()
                + sign;
    }
}
