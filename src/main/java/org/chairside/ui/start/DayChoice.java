package org.chairside.ui.start;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chairside.model.BirthDate;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.UiContext;

/**
 * A birth date by year, month and day of the month, or by the year alone, for the mouse: decades back it is three choices, and
 * no turning of pages.
 */
final class DayChoice {
    private static final int OLDEST = 130;
    private static final int MOST_DAYS = 31;

    private final Consumer<BirthDate> chosen;
    private final VBox root = new VBox();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ComboBox<Month> month = new ComboBox<>(FXCollections.observableArrayList(Month.values()));
    private final ComboBox<Integer> day = new ComboBox<>();
    private final FormField dayBox;
    private final Button yearOnly = new Button();

    /**
     * @param chosen told the day once all three are chosen, or the year once somebody says that only it is known
     * @param left runs where Enter on the last of them finds nothing chosen
     */
    DayChoice(UiContext ui, Supplier<LocalDate> today, Consumer<BirthDate> chosen, Runnable left) {
        this.chosen = chosen;
        int now = today.get().getYear();
        year.setItems(FXCollections.observableArrayList(
                IntStream.rangeClosed(0, OLDEST).mapToObj(ago -> now - ago).toList()));
        day.setItems(FXCollections.observableArrayList(
                IntStream.rangeClosed(1, MOST_DAYS).boxed().toList()));
        says(month, each -> each.getDisplayName(TextStyle.FULL, ui.messages().language()));
        says(year, String::valueOf);
        says(day, String::valueOf);
        dayBox = new FormField(ui.text("start.born.day"), day, "start-day");
        HBox row = new HBox();
        row.getStyleClass().add("start-lists");
        row.getChildren()
                .addAll(
                        new FormField(ui.text("start.born.year"), year, "start-year").root(),
                        new FormField(ui.text("start.born.month"), month, "start-month").root(),
                        dayBox.root());
        root.getStyleClass().add("start-days");
        root.getChildren().addAll(row, yearOnly);
        yearOnly.setId("start-born-year-only");
        yearOnly.getStyleClass().add("offer");
        FieldKeys.onEnter(yearOnly, yearOnly::fire);
        yearOnly.setOnAction(_ -> take(new BirthDate.YearOnly(year.getValue())));
        year.valueProperty().subscribe(each -> offerYear(ui, each));
        for (ComboBox<?> each : List.of(year, month, day)) {
            each.valueProperty().subscribe(_ -> dayBox.problem(""));
        }
        day.setOnHidden(_ -> settle(ui));
        month.setOnHidden(_ -> settle(ui));
        year.setOnHidden(_ -> settle(ui));
        FieldKeys.chain(List.of(year, month, day), () -> {
            if (isWhole()) {
                settle(ui);
            } else if (yearOnly.isVisible()) {
                yearOnly.requestFocus();
            } else {
                left.run();
            }
        });
    }

    private static <T> void says(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new PatientPart.Says<>(words));
        FieldKeys.byFirstLetter(box);
    }

    private boolean isWhole() {
        return year.getValue() != null && month.getValue() != null && day.getValue() != null;
    }

    private Optional<LocalDate> day() {
        try {
            return isWhole()
                    ? Optional.of(LocalDate.of(year.getValue(), month.getValue(), day.getValue()))
                    : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private void settle(UiContext ui) {
        Optional<LocalDate> date = day();
        dayBox.problem(isWhole() && date.isEmpty() ? ui.text("start.problem.born.no-day") : "");
        date.map(BirthDate::of).ifPresent(this::take);
    }

    /** It stands there once there is a year, so that nobody has to guess the rest of it. */
    private void offerYear(UiContext ui, Integer value) {
        yearOnly.setText(value == null ? "" : ui.text("start.born.year-only", value.toString()));
        yearOnly.setVisible(value != null);
        yearOnly.setManaged(value != null);
    }

    private void take(BirthDate date) {
        clear();
        chosen.accept(date);
    }

    private void clear() {
        for (ComboBox<?> each : List.of(year, month, day)) {
            each.setValue(null);
        }
    }

    Node root() {
        return root;
    }

    void focus() {
        year.requestFocus();
    }
}
