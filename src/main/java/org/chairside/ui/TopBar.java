package org.chairside.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The bar above: tabs to the left; to the right the log, who is signed in, the time, and help. */
final class TopBar {
    private static final PseudoClass NARROW_BAR = PseudoClass.getPseudoClass("narrow");

    /** How many ems wide the bar is at least that says everything in words. */
    private static final double NARROW = 76;

    private static final PseudoClass NARROWEST_BAR = PseudoClass.getPseudoClass("narrowest");

    /** Below this the bar says as much as it can by signs. */
    private static final double NARROWEST = 46;

    private static final double USUAL = 16;

    private final UiContext ui;
    private final HBox root = new HBox();
    private final HBox tabs = new HBox();
    private final Label database = new Label();
    private final Button databaseAgain = new Button();
    private final Runnable backFromDatabase = Focus.wayBackFrom(databaseAgain);
    private final Label user = new Label();
    private final ContextMenu userMenu = new ContextMenu();
    private final Label clock = new Label();

    TopBar(UiContext ui, Runnable help) {
        this.ui = ui;
        tabs.getStyleClass().add("tabs");
        HBox.setHgrow(tabs, Priority.ALWAYS);
        user.setGraphic(Glyph.PERSON.node());
        user.setId("user");
        Label hours = new Label(ui.text("shell.clock.hours"));
        hours.getStyleClass().add("lbl");
        clock.getStyleClass().add("top-clock");
        clock.textProperty().bind(ui.clock().nowProperty().map(ui.words()::timeWithSeconds));
        clock.accessibleTextProperty()
                .bind(ui.clock()
                        .nowProperty()
                        .map(now -> ui.text("shell.clock.spoken", ui.words().time(now))));
        user.getStyleClass().add("top-user");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        HBox time = new HBox(hours, clock);
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.getStyleClass().add("top-time");
        databaseAgain.getStyleClass().add("quiet");
        databaseAgain.setId("database-again");
        databaseAgain.setAccessibleHelp(ui.text("shell.database.again"));
        HBox facts = new HBox(database, databaseAgain, user, time);
        facts.getStyleClass().add("top-facts");
        Em em = new Em();
        root.getStyleClass().add("top-bar");
        Button helping = helpButton(help);
        root.getChildren().addAll(em, tabs, facts, helping);
        root.setMinWidth(0);
        Runnable fit = () -> {
            boolean narrow = root.getWidth() < NARROW * USUAL * em.getScale();
            root.pseudoClassStateChanged(NARROW_BAR, narrow);
            facts.setMinWidth(narrow ? Region.USE_COMPUTED_SIZE : Region.USE_PREF_SIZE);
            database.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            database.setMinWidth(narrow ? Region.USE_PREF_SIZE : 0);
            boolean narrowest = root.getWidth() < NARROWEST * USUAL * em.getScale();
            root.pseudoClassStateChanged(NARROWEST_BAR, narrowest);
            helping.setText(ui.text(narrowest ? "shell.help.brief" : "shell.help"));
            hours.setVisible(!narrow);
            hours.setManaged(!narrow);
        };
        root.widthProperty().subscribe(fit);
        em.afterChange(fit);
        database(Level.NONE, "");
        user("", UserActs.NONE);
    }

    Node root() {
        return root;
    }

    void tabs(List<? extends Node> nodes) {
        tabs.getChildren().setAll(nodes);
    }

    /** Who is signed in; a click offers what the keys of the settings and of signing out do. */
    void user(String words, UserActs acts) {
        show(user, words);
        // One that is open offers what whoever was here before could do.
        userMenu.hide();
        userMenu.getItems()
                .setAll(
                        item("shell.user.settings", Shortcut.SETTINGS, acts.settings()),
                        item("shell.user.sign-out", Shortcut.LOCK, acts.signOut()));
        // No button: the keys do the same, and the keyboard stays where it is.
        user.setOnMouseClicked(_ -> userMenu.show(user, Side.BOTTOM, 0, 0));
        user.setAccessibleText(words.isEmpty() ? "" : ui.text("shell.user.spoken", words));
    }

    private MenuItem item(String key, Shortcut shortcut, Runnable act) {
        MenuItem item = new MenuItem(ui.text("session.act", ui.text(key), shortcut.keys()));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> act.run());
        return item;
    }

    void database(Level level, String words) {
        show(databaseAgain, "");
        // It may hold everything that whoever signed out knew.
        databaseAgain.setOnAction(null);
        showDatabase(database, level, words);
    }

    /** The same, as a button that says again what there is to say about it. */
    void database(Level level, String words, Runnable again) {
        show(database, "");
        showDatabase(databaseAgain, level, words);
        databaseAgain.setOnAction(_ -> {
            again.run();
            backFromDatabase.run();
        });
    }

    private static void showDatabase(Labeled label, Level level, String words) {
        show(label, words);
        Region sign = (level == Level.OK || level == Level.NONE ? Glyph.TICK : Glyph.WARNING).node();
        level.on(sign);
        level.on(label);
        label.setGraphic(sign);
    }

    /** Where there is little room the sign stays, and what it says is one hover away. */
    private static void show(Labeled label, String words) {
        label.setText(words);
        label.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private Button helpButton(Runnable help) {
        Button button = new Button(ui.text("shell.help"));
        button.getStyleClass().add("quiet");
        button.setId("help");
        button.setAccessibleText(ui.text("shell.help"));
        button.setTooltip(new Tooltip(ui.text("shell.help.tip")));
        button.setOnAction(_ -> help.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
