package org.chairside.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A question over everything else, inside the same window: identity at the start, sign-off at the end, and help. Escape
 * sends it away and gives the focus back to where it was. While it is open the page below cannot be reached.
 */
public final class Sheet {
    private final StackPane veil = new StackPane();
    private final Node below;
    private Node before;
    private Runnable dismissed = () -> {};

    /** @param below the page that a sheet covers */
    public Sheet(Node below) {
        this.below = below;
        veil.getStyleClass().add("veil");
        veil.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        veil.setVisible(false);
    }

    public Pane root() {
        return veil;
    }

    /**
     * Opens a sheet.
     *
     * @param content its fields and buttons; the first that can takes the focus
     * @param whenDismissed called when it is sent away by Escape
     */
    public void open(String title, Node content, Runnable whenDismissed) {
        Label heading = new Label(title);
        heading.getStyleClass().add("t-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // A pane asks its content for a height before it knows the width, and wrapped text then asks for too little.
        Runnable fit = () -> scroll.setPrefViewportHeight(content.prefHeight(scroll.getWidth()));
        scroll.widthProperty().subscribe(fit);
        // What is asked for may become more or less while it is open.
        content.layoutBoundsProperty().subscribe(fit);
        Focus.follow(scroll);
        VBox box = new VBox(heading, scroll);
        box.getStyleClass().add("sheet");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title);
        if (!isOpen()) {
            before = veil.getScene() == null ? null : veil.getScene().getFocusOwner();
        }
        dismissed = whenDismissed;
        veil.getChildren().setAll(box);
        below.setDisable(true);
        veil.setVisible(true);
        veil.applyCss();
        veil.layout();
        Focus.first(content);
    }

    /** Closes it without a word to anyone; the focus goes back. */
    public void close() {
        veil.setVisible(false);
        veil.getChildren().clear();
        // It may hold everything that the page below it knows.
        dismissed = () -> {};
        below.setDisable(false);
        if (before != null) {
            before.requestFocus();
        }
        before = null;
    }

    public boolean isOpen() {
        return veil.isVisible();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            Runnable told = dismissed;
            close();
            told.run();
        }
    }
}
