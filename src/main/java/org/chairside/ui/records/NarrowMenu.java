package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.chairside.model.Drug;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The menu that narrows the list by period, drug, staff and patient, each choice with how many sessions there are. */
final class NarrowMenu {
    private static final int STAFF = 24;

    private final UiContext ui;
    private final RecordsModel model;
    private final Supplier<Optional<RecordRow>> current;
    private final MenuButton root = new MenuButton();

    /** @param current the session that is marked in the list */
    NarrowMenu(UiContext ui, RecordsModel model, Supplier<Optional<RecordRow>> current) {
        this.ui = ui;
        this.model = model;
        this.current = current;
        root.setText(ui.text("records.narrow"));
        root.setId("records-narrow");
        root.setAccessibleText(ui.text("records.narrow.spoken", Shortcut.NARROW.keys()));
        root.setOnShowing(_ -> root.getItems().setAll(items()));
        root.getItems().add(new MenuItem());
    }

    MenuButton root() {
        return root;
    }

    void open() {
        root.requestFocus();
        root.show();
    }

    private List<MenuItem> items() {
        Narrowing now = model.wanted().narrowing();
        return List.of(menu("period", periods(now)), menu("drug", drugs(now)), menu("staff", staff(now)), patient(now));
    }

    private Menu menu(String key, List<MenuItem> items) {
        Menu menu = new Menu(ui.text("records.narrow." + key));
        menu.getItems().setAll(items);
        return menu;
    }

    private List<MenuItem> periods(Narrowing now) {
        List<MenuItem> items = new ArrayList<>();
        items.add(any(now.span(), () -> model.span(Optional.empty())));
        for (Span span : Span.values()) {
            Predicate<RecordRow> within = Narrowing.NONE.span(Optional.of(span)).on(model.today());
            items.add(choice(span, now.span(), model.words().span(span), count(within), model::span));
        }
        MenuItem other = new MenuItem(ui.text("records.narrow.other-days"));
        other.setOnAction(_ -> model.typeDays());
        items.add(other);
        return items;
    }

    private List<MenuItem> drugs(Narrowing now) {
        List<MenuItem> items = new ArrayList<>();
        items.add(any(now.drug(), () -> model.drug(Optional.empty())));
        for (Drug drug : Drug.values()) {
            int count = count(row -> row.summary().protocol().drug() == drug);
            items.add(choice(drug, now.drug(), model.words().drug(drug), count, model::drug));
        }
        return items;
    }

    /** Those who wrote in most sessions; the others can be typed. */
    private List<MenuItem> staff(Narrowing now) {
        Map<String, Integer> sessions = new HashMap<>();
        model.loaded()
                .rows()
                .forEach(row -> row.summary().review().staff().forEach(name -> sessions.merge(name, 1, Integer::sum)));
        Stream<MenuItem> choices = sessions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(STAFF)
                .map(each -> choice(each.getKey(), now.staff(), each.getKey(), each.getValue(), model::staff));
        return Stream.concat(Stream.of(any(now.staff(), () -> model.staff(Optional.empty()))), choices)
                .toList();
    }

    private MenuItem patient(Narrowing now) {
        Optional<String> name = now.patient()
                .or(() -> current.get().map(row -> row.summary().patient()))
                .map(patient -> patient.name().formal());
        RadioMenuItem item =
                new RadioMenuItem(name.map(who -> ui.text("records.narrow.patient", who, Shortcut.THIS_PATIENT.keys()))
                        .orElse(ui.text("records.narrow.no-patient")));
        item.setDisable(name.isEmpty());
        item.setSelected(now.patient().isPresent());
        item.setOnAction(_ -> patient());
        return item;
    }

    /** Only the sessions of the patient whose session is marked, or again those of all. */
    void patient() {
        model.wanted()
                .narrowing()
                .patient()
                .or(() -> current.get().map(row -> row.summary().patient()))
                .ifPresent(model::patient);
    }

    private int count(Predicate<RecordRow> which) {
        return (int) model.loaded().rows().stream().filter(which).count();
    }

    private MenuItem any(Optional<?> now, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(ui.text("records.narrow.any"));
        item.setSelected(now.isEmpty());
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private <T> MenuItem choice(T value, Optional<T> now, String words, int count, Consumer<Optional<T>> choose) {
        RadioMenuItem item = new RadioMenuItem(ui.text("records.narrow.choice", words, count));
        item.setSelected(now.filter(value::equals).isPresent());
        item.setOnAction(_ -> choose.accept(Optional.of(value)));
        return item;
    }
}
