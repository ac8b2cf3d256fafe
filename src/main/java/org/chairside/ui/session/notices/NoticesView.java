package org.chairside.ui.session.notices;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/**
 * The limits that are met and the calls without a reply, above the trend: the newest that wants an answer in full, the
 * others by their number, so that the trend keeps its room. It covers nothing and makes no sound.
 */
public final class NoticesView {
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final UiContext ui;
    private final NoticesModel notices;
    private final CallsModel calls;
    private final Runnable openNotices;
    private final Runnable openCall;
    private final VBox root = new VBox();

    public NoticesView(UiContext ui, NoticesModel notices, CallsModel calls, Runnable openNotices, Runnable openCall) {
        this.ui = ui;
        this.notices = notices;
        this.calls = calls;
        this.openNotices = openNotices;
        this.openCall = openCall;
        root.setId("notices");
        root.getStyleClass().add("notices");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setAccessibleText(ui.text("session.notices"));
        notices.shownProperty().subscribe(_ -> show());
        calls.openProperty().subscribe(_ -> show());
    }

    public Region root() {
        return root;
    }

    private void show() {
        List<NoticeState> shown = notices.shownProperty().get();
        List<Node> rows = new ArrayList<>();
        calls.openProperty().get().stream().map(this::row).forEach(rows::add);
        shown.stream().findFirst().ifPresent(first -> {
            rows.add(row(first));
            rows.add(below(first, shown.size() - 1));
        });
        root.getChildren().setAll(rows);
        root.setVisible(!rows.isEmpty());
        root.setManaged(!rows.isEmpty());
    }

    private Node row(NoticeState state) {
        Region sign = state.importance().glyph().node();
        Label weight = fixed(state.importance().word(), "strong");
        for (Node node : List.of(sign, weight)) {
            state.importance().level().on(node);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node answer = state.wantsAnswer()
                ? act("session.notice.answer", Shortcut.NOTICES, openNotices, state.spoken())
                : fixed(state.answer(), "t-small");
        HBox row = new HBox(
                sign,
                weight,
                fixed(state.rule().words(), "notice-rule"),
                fixed(state.occurrence().values(), "strong"),
                fixed(state.occurrence().since(), "notice-since"),
                gap,
                answer);
        row.getStyleClass().add("notice");
        row.setAccessibleText(state.spoken());
        row.pseudoClassStateChanged(ANSWERED, !state.wantsAnswer());
        return row;
    }

    /** Whose rule it is, and how many more there are. */
    private Node below(NoticeState state, int more) {
        Label source = new Label(state.rule().source());
        source.getStyleClass().addAll("t-small", "muted");
        source.setTooltip(new Tooltip(state.rule().source()));
        source.setMinWidth(0);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox row = new HBox(source);
        if (more > 0) {
            Label others = fixed(ui.text("session.notices.more", more, Shortcut.NOTICES.keys()), "t-small");
            others.setId("notices-more");
            row.getChildren().add(others);
        }
        row.getStyleClass().add("notice-source");
        return row;
    }

    private Node row(CallState call) {
        Region sign = org.chairside.ui.kit.Glyph.CLOCK.node();
        Level.LOW.on(sign);
        Label words = fixed(call.words(), "strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(sign, words, gap, act("session.call.reply", Shortcut.CALL, openCall, call.words()));
        row.getStyleClass().add("notice");
        row.setAccessibleText(call.words());
        return row;
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
