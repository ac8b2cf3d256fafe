package org.chairside.ui.start;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;

/**
 * Where the parts of the start page stand. In a wide window who and what stand to the left and the screening to the right,
 * each scrolls on its own, and the decision is in the foot. In a narrow window, or with large letters, all of it comes one
 * after the other and scrolls as one. What has the keyboard is kept in sight.
 */
final class StartColumns {
    /** The least width for two columns and the decision in one row, in ems of body text. */
    private static final double ABREAST = 77;

    private static final double USUAL_LETTERS = 16;
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final HBox root = new HBox();
    private final Em em = new Em();
    private final VBox all = new VBox();
    private final VBox asked = new VBox();
    private final ScrollPane page = scrolling(all);
    private final ScrollPane questions = scrolling(new VBox());
    private final Region who;
    private final ScreeningQuestions screening;
    private final Region decision;
    private final BorderPane foot;
    private Optional<Boolean> abreast = Optional.empty();

    /** @param foot holds the decision where the window is wide */
    StartColumns(Region who, ScreeningQuestions screening, Region decision, BorderPane foot) {
        this.who = who;
        this.screening = screening;
        this.decision = decision;
        this.foot = foot;
        root.getStyleClass().add("start-columns");
        page.getStyleClass().add("start-page");
        all.getStyleClass().add("start-all");
        asked.getStyleClass().add("start-asked");
        HBox.setHgrow(page, Priority.SOMETIMES);
        HBox.setHgrow(asked, Priority.ALWAYS);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.setMinHeight(0);
        turn(true);
        root.widthProperty().subscribe(this::arrange);
        em.afterChange(this::arrange);
    }

    private static ScrollPane scrolling(Region content) {
        // A click beside the fields leaves the keyboard where it is.
        ScrollPane scroll = new ScrollPane(content) {
            @Override
            public void requestFocus() {}
        };
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Focus.keep(scroll);
        return scroll;
    }

    Region root() {
        return root;
    }

    private void arrange() {
        if (root.getWidth() > 0 && !abreast.equals(Optional.of(hasRoom()))) {
            turn(hasRoom());
        }
    }

    private boolean hasRoom() {
        return root.getWidth() >= ABREAST * USUAL_LETTERS * em.getScale();
    }

    private void turn(boolean now) {
        abreast = Optional.of(now);
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        foot.setCenter(null);
        asked.getChildren().clear();
        all.getChildren().clear();
        questions.setContent(null);
        screening.inOne(!now);
        foot.pseudoClassStateChanged(WIDE, now);
        page.pseudoClassStateChanged(WIDE, now);
        if (now) {
            questions.setContent(screening.questions());
            all.getChildren().add(who);
            asked.getChildren().addAll(screening.head(), questions, screening.strip());
            foot.setCenter(decision);
            root.getChildren().setAll(page, asked, em);
        } else {
            all.getChildren().addAll(who, screening.head(), screening.questions(), decision);
            root.getChildren().setAll(page, em);
        }
        settle();
        if (focused != null) {
            focusAgain(focused);
        }
    }

    /** A field that is given the keyboard marks all it holds, and the next letter would take its place. */
    private static void focusAgain(Node focused) {
        if (focused instanceof TextInputControl field) {
            int anchor = field.getAnchor();
            int caret = field.getCaretPosition();
            field.requestFocus();
            field.selectRange(anchor, caret);
        } else {
            focused.requestFocus();
        }
    }

    /** A scroll pane has its content, and can hand on the keyboard, only once it is styled. */
    void settle() {
        root.applyCss();
    }
}
