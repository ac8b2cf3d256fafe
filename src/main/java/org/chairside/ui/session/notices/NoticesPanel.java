package org.chairside.ui.session.notices;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.ui.entry.KeyStrip;
import org.chairside.ui.form.Panel;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/**
 * Answers the notices one after the other, the newest first: one key for a usual reason, or words. Up and Down choose
 * another one. It closes when none wants an answer.
 */
public final class NoticesPanel implements Panel {
    private final UiContext ui;
    private final NoticesModel model;
    private final Runnable done;
    private final VBox root = new VBox();
    private final Label about = new Label();
    private final Label source = new Label();
    private final TextField words = new LineField(TextUse.REASON);
    private final KeyStrip reasons;
    /** Answered here and perhaps not on disk yet: a quick second key is for the next one. */
    private final Set<NoticeState> sent = new HashSet<>();

    private int at;
    /** The notice that is answered in words now. */
    private Optional<NoticeState> writing = Optional.empty();

    public NoticesPanel(UiContext ui, NoticesModel model, Runnable done) {
        this.ui = ui;
        this.model = model;
        this.done = done;
        reasons = new KeyStrip(ui.text("session.notice.because"));
        for (NoticeReason reason : NoticeReason.values()) {
            reasons.add(ui.text(reason.key()), () -> because(reason));
        }
        about.getStyleClass().add("strong");
        about.setId("notice-about");
        about.setWrapText(true);
        source.getStyleClass().addAll("t-small", "muted");
        source.setWrapText(true);
        words.setId("notice-words");
        words.setAccessibleText(ui.text("session.notice.words"));
        words.setPromptText(ui.text("session.notice.words"));
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::inWords);
        root.getStyleClass().add("notices-panel");
        root.setId("notices-panel");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        model.shownProperty().subscribe(_ -> {
            // Whoever writes an answer finishes it, whatever comes up meanwhile.
            if (root.getScene() != null && !root.getChildren().isEmpty() && writing.isEmpty()) {
                next();
            }
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open() {
        at = 0;
        sent.clear();
        next();
    }

    @Override
    public void close() {
        root.getChildren().clear();
        words.clear();
        writing = Optional.empty();
    }

    @Override
    public List<String> unsaved() {
        String said = CleanText.line(words.getText());
        return writing.isEmpty() || said.isEmpty()
                ? List.of()
                : List.of(ui.text("session.notice.unsaved", writing.get().rule().words(), said));
    }

    @Override
    public boolean typed(KeyEvent event) {
        return root.getChildren().contains(reasons.root()) && reasons.typed(event);
    }

    private List<NoticeState> asking() {
        return model.shownProperty().get().stream()
                .filter(state -> state.wantsAnswer() && !sent.contains(state))
                .toList();
    }

    private void next() {
        writing = Optional.empty();
        List<NoticeState> asking = asking();
        if (asking.isEmpty()) {
            nothing();
            return;
        }
        at = Math.clamp(at, 0, asking.size() - 1);
        NoticeState state = asking.get(at);
        about.setText(ui.text(
                "session.notice.about",
                at + 1,
                asking.size(),
                state.importance().word(),
                state.rule().words(),
                state.occurrence().values(),
                state.occurrence().since()));
        about.setAccessibleText(state.spoken());
        source.setText(state.rule().source());
        root.getChildren().setAll(about, source, reasons.root());
        reasons.focus();
    }

    /** Nothing wants an answer: it says so where it was asked for, and goes where it was just answered. */
    private void nothing() {
        if (root.getChildren().isEmpty()) {
            String seen = model.shownProperty().get().stream()
                    .map(NoticeState::spoken)
                    .collect(joining("\n"));
            about.setText(seen.isEmpty() ? ui.text("session.notice.none") : seen);
            about.setAccessibleText(about.getText());
            about.setFocusTraversable(true);
            root.getChildren().setAll(about);
            about.requestFocus();
        } else {
            done.run();
        }
    }

    private void because(NoticeReason reason) {
        if (reason == NoticeReason.OTHER) {
            words.clear();
            writing = Optional.of(asking().get(at));
            root.getChildren().setAll(about, source, new HBox(words));
            words.requestFocus();
        } else {
            model.answer(answered(), reason);
        }
    }

    /** Goes on to the next, and tells which one was answered. */
    private NoticeState answered() {
        NoticeState state = writing.orElseGet(() -> asking().get(at));
        sent.add(state);
        next();
        return state;
    }

    private void inWords(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            String said = words.getText();
            model.answer(answered(), said);
        }
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && writing.isEmpty() && asking().size() > 1) {
            event.consume();
            at = Math.floorMod(at + step, asking().size());
            next();
        }
    }
}
