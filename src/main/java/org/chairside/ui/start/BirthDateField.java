package org.chairside.ui.start;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.intake.birth.BirthDateReading;
import org.chairside.model.BirthDate;
import org.chairside.model.text.TextUse;
import org.chairside.ui.form.BirthDateProblem;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/**
 * A birth date, typed as one writes it or chosen from lists. One that can be meant in two ways is asked about once the field
 * is left: each day stands there in words with its key, and Enter takes none of them.
 */
final class BirthDateField {
    private final UiContext ui;
    private final StringProperty born;
    private final Supplier<BirthDateReader> reader;
    private final Runnable next;
    private final TextField field = new LineField(TextUse.FIGURE);
    private final FormField box;
    private final VBox offers = new VBox();
    private final DayChoice lists;
    private List<LocalDate> asked = List.of();

    BirthDateField(UiContext ui, StringProperty born, Supplier<BirthDateReader> reader, Runnable next) {
        this.ui = ui;
        this.born = born;
        this.reader = reader;
        this.next = next;
        this.lists = new DayChoice(ui, () -> reader.get().today(), this::choose, () -> lists(false));
        field.setId("start-born");
        field.setPromptText(ui.text("start.born.prompt"));
        field.textProperty().bindBidirectional(born);
        box = new FormField(ui.text("start.born"), field, "start-born");
        box.beside(button());
        box.below(offers);
        offers.getStyleClass().add("start-days");
        field.textProperty().subscribe(_ -> typed());
        field.focusedProperty().subscribe(_ -> {
            if (isLeft()) {
                settle();
            }
        });
        field.addEventFilter(KeyEvent.KEY_TYPED, this::answer);
        FieldKeys.onEnter(field, () -> {
            if (settle()) {
                next.run();
            }
        });
        shown(lists.root(), false);
    }

    private Button button() {
        Button button = new Button();
        button.setId("start-born-choose");
        button.getStyleClass().add("quiet");
        button.setGraphic(Glyph.DOWN.node());
        button.setAccessibleText(ui.text("start.born.choose"));
        button.setOnAction(_ -> lists(!lists.root().isVisible()));
        return button;
    }

    private void lists(boolean open) {
        shown(lists.root(), open);
        if (open) {
            lists.focus();
        } else {
            field.requestFocus();
            field.end();
        }
    }

    private void typed() {
        asked = List.of();
        shown(offers, false);
        box.problem("");
        box.echo(reader.get().read(born.get()).only().map(this::asRead).orElse(""));
    }

    private String asRead(BirthDate date) {
        return switch (date) {
            case BirthDate.Exact(LocalDate day) -> ui.words().dateInFull(day);
            case BirthDate.YearOnly(int year) -> ui.text("start.born.year-only", Integer.toString(year));
        };
    }

    /** A window that goes behind another leaves no field. */
    private boolean isLeft() {
        Scene scene = field.getScene();
        return !field.isFocused() && scene != null && !field.equals(scene.getFocusOwner());
    }

    /** Says what is wrong, or asks; says whether neither is needed. Nothing typed is not wrong yet. */
    private boolean settle() {
        BirthDateReading reading = reader.get().read(born.get());
        if (reading instanceof BirthDateReading.Several(List<LocalDate> dates)) {
            ask(dates);
        } else if (!(reading instanceof BirthDateReading.Blank)) {
            box.problem(BirthDateProblem.of(reading).map(ui::text).orElse(""));
        }
        return reading instanceof BirthDateReading.Blank || reading.only().isPresent();
    }

    private void ask(List<LocalDate> dates) {
        asked = dates;
        offers.getChildren().clear();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate date = dates.get(i);
            Button offer =
                    new Button(ui.text("start.born.reading", i + 1, ui.words().dateInFull(date)));
            offer.getStyleClass().addAll("quiet", "offer");
            offer.setFocusTraversable(false);
            offer.setOnAction(_ -> choose(BirthDate.of(date)));
            offers.getChildren().add(offer);
        }
        shown(offers, true);
        box.problem(ui.text("start.problem.born.several"));
    }

    /** Its key answers while it is asked; any other key goes on typing. */
    private void answer(KeyEvent event) {
        for (int i = 0; i < asked.size(); i++) {
            if (event.getCharacter().equals(Integer.toString(i + 1))) {
                event.consume();
                choose(BirthDate.of(asked.get(i)));
                return;
            }
        }
    }

    private void choose(BirthDate date) {
        born.set(ui.words().birth(date));
        shown(lists.root(), false);
        next.run();
    }

    FormField box() {
        return box;
    }

    /** Year, month and day to choose from, or the year alone, while they are open. */
    Node lists() {
        return lists.root();
    }

    void problem(String words) {
        if (asked.isEmpty() || words.isEmpty()) {
            box.problem(words);
        }
        if (!words.isEmpty()) {
            settle();
        }
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
