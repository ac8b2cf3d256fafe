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
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.entry.KeyStrip;
import org.chairside.ui.form.Panel;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/**
 * Answers the notices, all of one alert at once and the newest alert first: a usual reason, or words. Up and Down
 * choose another alert. What is shown stays until it is answered, whatever comes up meanwhile. It closes when none wants an
 * answer.
 */
public final class NoticesPanel implements Panel {
    private final UiContext ui;
    private final NoticesModel model;
    private final Runnable done;
    private final VBox root = new VBox();
    private final Label about = new Label();
    private final Label besides = new Label();
    private final Label source = new Label();
    private final TextField words = new LineField(TextUse.REASON);
    private final KeyStrip reasons;
    /** Answered here and perhaps not on disk yet: a quick second key is for the next one. */
    private final Set<NoticeState> sent = new HashSet<>();

    private List<NoticeState> shown = List.of();
    private boolean writing;

    public NoticesPanel(UiContext ui, NoticesModel model, Runnable done) {
        this.ui = ui;
        this.model = model;
        this.done = done;
        reasons = new KeyStrip(ui, ui.text("session.notice.because"));
        for (NoticeReason reason : NoticeReason.values()) {
            reasons.add(ui.text(reason.key()), () -> because(reason));
        }
        about.getStyleClass().add("strong");
        about.setId("notice-about");
        besides.setId("notice-besides");
        source.getStyleClass().addAll("t-small", "muted");
        List.of(about, besides, source).forEach(label -> label.setWrapText(true));
        words.setId("notice-words");
        words.setAccessibleText(ui.text("session.notice.words"));
        words.setPromptText(ui.text("session.notice.words"));
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::inWords);
        root.getStyleClass().add("notices-panel");
        root.setId("notices-panel");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        model.shownProperty().subscribe(_ -> {
            // Whoever writes an answer finishes it, whatever comes up meanwhile.
            if (root.getScene() != null && !root.getChildren().isEmpty() && !writing) {
                follow();
            }
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open() {
        sent.clear();
        show(0);
    }

    @Override
    public void close() {
        root.getChildren().clear();
        words.clear();
        writing = false;
    }

    @Override
    public List<String> unsaved() {
        String said = CleanText.line(words.getText());
        return !writing || said.isEmpty()
                ? List.of()
                : List.of(ui.text(
                        "session.notice.unsaved", shown.getFirst().rule().words(), said));
    }

    @Override
    public Optional<KeyChoices> choices() {
        return root.getChildren().contains(reasons.root()) ? Optional.of(reasons) : Optional.empty();
    }

    private List<List<NoticeState>> asking() {
        return model.asking().stream()
                .map(group ->
                        group.stream().filter(state -> !sent.contains(state)).toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** The notices changed: what is shown stays if it still wants an answer, with what was marked. */
    private void follow() {
        List<List<NoticeState>> asking = asking();
        int at = place(asking);
        if (at < 0 || !asking.get(at).equals(shown)) {
            show(Math.max(0, at));
        } else {
            say(asking, at);
        }
    }

    private int place(List<List<NoticeState>> asking) {
        for (int i = 0; i < asking.size(); i++) {
            if (!shown.isEmpty() && asking.get(i).stream().anyMatch(shown.getFirst()::isAskedWith)) {
                return i;
            }
        }
        return -1;
    }

    private void show(int at) {
        writing = false;
        List<List<NoticeState>> asking = asking();
        if (asking.isEmpty()) {
            shown = List.of();
            nothing();
            return;
        }
        shown = asking.get(at);
        say(asking, at);
        root.getChildren().setAll(about, source, reasons.root());
        if (shown.size() > 1) {
            root.getChildren().add(1, besides);
        }
        reasons.focus();
    }

    private void say(List<List<NoticeState>> asking, int at) {
        NoticeState worst = shown.getFirst();
        about.setText(ui.text(
                "session.notice.about",
                at + 1,
                asking.size(),
                worst.importance().word(),
                worst.rule().words(),
                worst.occurrence().values(),
                worst.occurrence().since()));
        about.setAccessibleText(shown.stream().map(NoticeState::spoken).collect(joining(" ")));
        source.setText(worst.rule().source());
        besides.setText(ui.text(
                "session.notice.besides",
                shown.stream().skip(1).map(state -> state.rule().words()).collect(joining("; "))));
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
            writing = true;
            root.getChildren().setAll(about, source, new HBox(words));
            words.requestFocus();
        } else {
            model.answer(answered(), reason);
        }
    }

    /** Goes on to the next, and tells which were answered. */
    private List<NoticeState> answered() {
        List<NoticeState> these = shown;
        sent.addAll(these);
        show(0);
        return these;
    }

    private void inWords(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            String said = CleanText.line(words.getText());
            if (said.isEmpty() || said.codePoints().anyMatch(Character::isLetter)) {
                model.answer(answered(), said);
            } else {
                RemarkEvent.say(words, ui.text("session.notice.no-words", said));
            }
        }
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<List<NoticeState>> asking = asking();
        if (step != 0 && !writing && asking.size() > 1) {
            event.consume();
            show(Math.floorMod(place(asking) + step, asking.size()));
        }
    }
}
