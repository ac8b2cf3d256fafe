package org.chairside.ui.session.notices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/**
 * What is out of range, in one line above the trend: the worst alert that wants an answer, and how many more there are, so
 * that the trend keeps its room. It covers nothing and makes no sound.
 */
public final class NoticesView {
    private static final Comparator<NoticeState> WORST_FIRST = Comparator.comparing(
                    NoticeState::wantsAnswer, Comparator.reverseOrder())
            .thenComparing(state -> state.importance().level());

    /** How many ems wide a row is at least that says since when; else it is one hover away. */
    private static final double ROOMY = 47;

    /** More letters than a time and a word would take the room of the rule; they are one hover away too. */
    private static final int BRIEF = 20;

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final UiContext ui;
    private final NoticesModel notices;
    private final Runnable openNotices;
    private final VBox root = new VBox();

    public NoticesView(UiContext ui, NoticesModel notices, Runnable openNotices) {
        this.ui = ui;
        this.notices = notices;
        this.openNotices = openNotices;
        root.setId("notices");
        root.getStyleClass().add("notices");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setAccessibleText(ui.text("session.notices"));
        notices.shownProperty().subscribe(_ -> show());
    }

    public Region root() {
        return root;
    }

    private void show() {
        List<NoticeState> shown = notices.alerts().stream().map(List::getFirst).toList();
        Optional<NoticeState> worst = shown.stream().min(WORST_FIRST);
        root.getChildren()
                .setAll(worst.map(each -> row(each, shown.size() - 1)).stream().toList());
        root.setVisible(worst.isPresent());
        root.setManaged(worst.isPresent());
    }

    private Node row(NoticeState state, int more) {
        Region sign = state.importance().glyph().node();
        Label weight = fixed(state.importance().word(), "strong");
        for (Node node : List.of(sign, weight)) {
            state.importance().level().on(node);
        }
        String since = state.occurrence().since();
        Label when = giving(since, "", "notice-since");
        HBox row = new HBox(
                sign,
                weight,
                giving(state.rule().words(), since + "\n" + state.rule().source(), "notice-rule"),
                fixed(state.occurrence().values(), "strong"),
                when);
        when.managedProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> since.length() <= BRIEF && isRoomy(row, when), row.widthProperty(), when.fontProperty()));
        when.visibleProperty().bind(when.managedProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().add(gap);
        if (more > 0) {
            Label others = giving(ui.text("session.notices.more", more), "", "t-small");
            others.minWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> isRoomy(row, others) ? Region.USE_PREF_SIZE : 0.0,
                            row.widthProperty(),
                            others.fontProperty()));
            others.setId("notices-more");
            row.getChildren().add(others);
        }
        if (!state.wantsAnswer()) {
            row.getChildren().add(giving(state.answer(), "", "t-small"));
        }
        row.getChildren()
                .add(act(
                        state.wantsAnswer() ? "session.notice.answer" : "session.notice.open",
                        Shortcut.NOTICES,
                        openNotices,
                        state.spoken()));
        row.getStyleClass().add("notice");
        row.setMinWidth(0);
        row.setAccessibleText(state.spoken());
        row.pseudoClassStateChanged(ANSWERED, !state.wantsAnswer());
        return row;
    }

    private static boolean isRoomy(Region row, Label label) {
        return row.getWidth() > ROOMY * label.getFont().getSize();
    }

    /** What gives way where there is no room, with all of it and what it is from one hover away. */
    private static Label giving(String text, String besides, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(besides.isEmpty() ? text : text + "\n" + besides));
        return label;
    }

    private Button act(String key, Shortcut shortcut, Runnable open, String about) {
        Button button = new Button(ui.text("session.act", ui.text(key), shortcut.keys()));
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(about + " " + ui.text(key));
        button.setOnAction(_ -> open.run());
        return button;
    }

    private static Label fixed(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
