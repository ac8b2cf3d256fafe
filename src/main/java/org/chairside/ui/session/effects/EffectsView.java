package org.chairside.ui.session.effects;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.EffectTerm;
import org.chairside.model.Severity;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/**
 * The checklist: one click for an effect with its severity, one to resolve it. With the keyboard, letters go to an effect,
 * arrows from one to the next, and 0 to 3 with Enter says what was found. What is open stands first, but nothing moves under a pointer
 * or a keyboard that is in the list; and it is named below, whatever is scrolled away.
 */
public final class EffectsView implements KeyChoices {
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final UiContext ui;
    private final EffectFound set;
    private final VBox root = new VBox();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label open = new Label();
    private final List<EffectRow> rows = new ArrayList<>();
    private final Label title = new Label();
    private List<EffectState> shown = List.of();
    private String sought = "";
    private boolean byKeys;
    private boolean marked;

    public EffectsView(
            UiContext ui,
            ReadOnlyObjectProperty<List<EffectState>> effects,
            ReadOnlyObjectProperty<List<EffectState>> openNow,
            EffectFound set) {
        this.ui = ui;
        this.set = set;
        root.getStyleClass().add("effects");
        root.setId("effects");
        list.getStyleClass().add("effect-list");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        open.getStyleClass().add("effects-open");
        open.setId("effects-open");
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(head(), scroll, open);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.hoverProperty().subscribe(_ -> arrange());
        root.focusWithinProperty().subscribe(_ -> {
            seek("");
            arrange();
        });
        effects.subscribe(this::show);
        openNow.subscribe(this::showOpen);
    }

    @Override
    public Region root() {
        return root;
    }

    /** Gives the keyboard to the effect it had last, or the first. */
    public void focus() {
        if (!rows.isEmpty()) {
            rows.get(Math.max(0, current())).focus(0);
        }
    }

    private HBox head() {
        ClinicalWords words = new ClinicalWords(ui.messages(), ui.words());
        title.setText(ui.text("session.effects"));
        title.getStyleClass().add("t-region");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        for (Severity severity : Severity.values()) {
            Label label = new Label(ui.text("session.effects." + severity.grade()));
            label.getStyleClass().addAll("t-micro", "muted", "effect-head");
            label.setAccessibleText(words.severity(severity));
            head.getChildren().add(label);
        }
        head.getStyleClass().add("effects-head");
        return head;
    }

    private void show(List<EffectState> states) {
        shown = states;
        for (EffectState state : states) {
            row(state.term()).show(state);
        }
        arrange();
    }

    private EffectRow row(EffectTerm term) {
        return rows.stream().filter(row -> row.term().equals(term)).findFirst().orElseGet(() -> {
            EffectRow row = new EffectRow(ui, term, set);
            rows.add(row);
            list.getChildren().add(row.root());
            return row;
        });
    }

    /** Puts what is open first, unless somebody is just about to press something in the list. */
    private void arrange() {
        List<EffectRow> wanted = shown.stream().map(state -> row(state.term())).toList();
        if (root.isHover() || root.isFocusWithin() || wanted.equals(rows)) {
            rows.forEach(row -> row.isTabStop(row.equals(rows.getFirst())));
            return;
        }
        rows.clear();
        rows.addAll(wanted);
        list.getChildren().setAll(rows.stream().map(EffectRow::root).toList());
        rows.forEach(row -> row.isTabStop(row.equals(rows.getFirst())));
        scroll.setVvalue(0);
    }

    private void showOpen(List<EffectState> states) {
        String all = states.stream()
                .map(state -> ui.text(
                        "session.effects.open.one",
                        state.term().name(),
                        state.found().orElse(Severity.ABSENT).grade()))
                .collect(joining("   "));
        open.setText(all.isEmpty() ? ui.text("session.effects.open.none") : ui.text("session.effects.open", all));
        open.pseudoClassStateChanged(SOME, !all.isEmpty());
    }

    private int current() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).focused() >= 0) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent event) {
        int row = current();
        if (row < 0) {
            return;
        }
        int grade = rows.get(row).focused();
        switch (event.getCode()) {
            case UP -> move(event, row - 1, grade);
            case DOWN -> move(event, row + 1, grade);
            case LEFT -> move(event, row, grade - 1);
            case RIGHT -> move(event, row, grade + 1);
            case HOME -> move(event, 0, grade);
            case END -> move(event, rows.size() - 1, grade);
            default -> {}
        }
    }

    private void move(KeyEvent event, int row, int grade) {
        event.consume();
        seek("");
        int to = Math.clamp(row, 0, rows.size() - 1);
        rows.get(to).focus(grade);
        reveal(rows.get(to).root());
    }

    /** Whether a severity is just being given by its digit, so that the keyboard is to stay in the list. */
    public boolean isByKeys() {
        return byKeys;
    }

    /** Letters go to an effect; a digit, alone or behind them, marks what was found. */
    @Override
    public boolean mark(String typed) {
        if (current() < 0 || !typed.matches("\\p{L}*[0-3]?")) {
            return false;
        }
        String last = typed.substring(typed.length() - 1);
        marked = Character.isDigit(last.charAt(0));
        if (marked) {
            rows.get(current()).focus(Integer.parseInt(last));
            title.setText(
                    ui.text("session.effects.marked", rows.get(current()).term().name(), last));
        } else {
            find(last.toLowerCase(Locale.ROOT));
        }
        return true;
    }

    @Override
    public void unmark() {
        marked = false;
        seek("");
    }

    @Override
    public boolean isMarked() {
        return marked;
    }

    @Override
    public void take() {
        EffectRow row = rows.get(current());
        int grade = row.focused();
        unmark();
        byKeys = true;
        row.press(grade);
        byKeys = false;
    }

    @Override
    public String hint() {
        return ui.text("session.effects.hint");
    }

    /** Alt is for what is asked about beside the list. */
    @Override
    public boolean takesAlt() {
        return false;
    }

    /** Goes to the effect that begins with the letters typed so far; where there is none, this letter begins anew. */
    private void find(String letter) {
        Optional<EffectRow> longer = beginning(sought + letter);
        seek(longer.isPresent() ? sought + letter : letter);
        longer.or(() -> beginning(letter)).ifPresent(row -> {
            row.focus(0);
            reveal(row.root());
        });
    }

    private Optional<EffectRow> beginning(String letters) {
        return rows.stream().filter(row -> row.begins(letters)).findFirst();
    }

    private void seek(String letters) {
        sought = letters;
        title.setText(letters.isEmpty() ? ui.text("session.effects") : ui.text("session.effects.sought", letters));
    }

    private void reveal(Region row) {
        Bounds at = row.getBoundsInParent();
        double height = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        double top = scroll.getVvalue() * height;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / height);
        } else if (at.getMaxY() > bottom) {
            scroll.setVvalue((at.getMaxY() - scroll.getViewportBounds().getHeight()) / height);
        }
    }
}
