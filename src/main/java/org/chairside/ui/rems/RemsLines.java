package org.chairside.ui.rems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.export.rems.RemsField;
import org.chairside.export.rems.RemsSection;
import org.chairside.export.rems.RemsSheet;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.UiContext;

/** The facts of the form line by line, and the keys that lead through them: Enter copies one and goes on to the next. */
final class RemsLines {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final UiContext ui;
    private final Consumer<RemsField> copy;
    private final Consumer<RemsField> lacking;
    private final VBox remarks = new VBox();
    private final VBox lines = new VBox();
    private final ScrollPane root = new ScrollPane(lines);
    private final List<RemsRow> rows = new ArrayList<>();
    private String last = "";

    /** @param lacking asks for a value that the site is to say */
    RemsLines(UiContext ui, Consumer<RemsField> copy, Consumer<RemsField> lacking) {
        this.ui = ui;
        this.copy = copy;
        this.lacking = lacking;
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Focus.follow(root);
        lines.getStyleClass().add("rems-lines");
        remarks.getStyleClass().add("rems-remarks");
    }

    Node root() {
        return root;
    }

    void show(RemsSheet sheet) {
        remarks.getChildren().setAll(sheet.remarks().stream().map(this::remark).toList());
        rows.clear();
        lines.getChildren().setAll(remarks);
        sheet.sections().forEach(this::add);
    }

    private Node remark(String words) {
        Label remark = new Label(words);
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        return remark;
    }

    private void add(RemsSection section) {
        Label title = new Label(ui.text("rems.block", section.number(), section.title()));
        title.getStyleClass().add("rems-block");
        lines.getChildren().add(title);
        for (RemsField field : section.fields()) {
            RemsRow row = new RemsRow(ui, field, () -> copy.accept(field));
            row.root().focusedProperty().subscribe(focused -> last = focused ? field.code() : last);
            rows.add(row);
            lines.getChildren().add(row.root());
        }
    }

    /** The keyboard goes to the row it was last at, else to the first. */
    void takeUp() {
        rows.stream()
                .filter(row -> row.field().code().equals(last))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> row.root().requestFocus());
    }

    /** Hears a key that is for the line with the keyboard, if one has it. */
    void pressed(KeyEvent event) {
        int at = at();
        if (at >= 0 && (event.getCode() == KeyCode.ENTER || COPY.match(event))) {
            event.consume();
            take(at);
        } else if (at >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            move(event, at);
        }
    }

    private int at() {
        int at = rows.size() - 1;
        while (at >= 0 && !rows.get(at).root().isFocused()) {
            at--;
        }
        return at;
    }

    private void move(KeyEvent event, int at) {
        switch (event.getCode()) {
            case DOWN -> go(event, Math.min(at + 1, rows.size() - 1));
            case UP -> go(event, Math.max(at - 1, 0));
            case HOME -> go(event, 0);
            case END -> go(event, rows.size() - 1);
            case N -> go(event, nextMissing(at));
            default -> {}
        }
    }

    private void go(KeyEvent event, int to) {
        event.consume();
        rows.get(to).root().requestFocus();
    }

    /** After the last one comes the first. */
    private int nextMissing(int at) {
        for (int step = 1; step <= rows.size(); step++) {
            int index = (at + step) % rows.size();
            if (rows.get(index).field().isMissing()) {
                return index;
            }
        }
        return at;
    }

    /** Copies the row and goes on to the next that asks for something; what the site lacks can be said at once. */
    private void take(int at) {
        RemsField field = rows.get(at).field();
        copy.accept(field);
        if (field.isMissing() && field.source() == RemsField.Source.SITE) {
            lacking.accept(field);
            return;
        }
        rows.subList(at + 1, rows.size()).stream()
                .filter(RemsRow::isAsked)
                .findFirst()
                .ifPresent(next -> next.root().requestFocus());
    }
}
