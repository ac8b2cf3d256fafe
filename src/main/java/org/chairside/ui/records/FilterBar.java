package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** The filters, each with how many sessions it lists. Those that find no room stand in a menu at the end. */
final class FilterBar {
    private final UiContext ui;
    private final RecordsModel model;
    private final Map<Filter, ToggleButton> chips = new EnumMap<>(Filter.class);
    private final MenuButton more = new MenuButton();
    private final Overflow root;

    FilterBar(UiContext ui, RecordsModel model) {
        this.ui = ui;
        this.model = model;
        for (Filter filter : Filter.values()) {
            chips.put(filter, chip(filter));
        }
        more.setId("records-more");
        more.setText(ui.text("records.more"));
        more.setOnShowing(_ -> more.getItems().setAll(left()));
        more.getItems().add(new RadioMenuItem());
        root = new Overflow(List.copyOf(chips.values()), more);
        model.foundProperty().subscribe(this::show);
    }

    private ToggleButton chip(Filter filter) {
        ToggleButton chip = new ToggleButton();
        chip.setId("records-filter-" + filter.key());
        chip.getStyleClass().add("records-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(ui.text("records.filter.help." + filter.key(), "Alt+" + filter.digit())));
        chip.setOnAction(_ -> model.filter(filter));
        return chip;
    }

    /** What found no room. */
    private List<RadioMenuItem> left() {
        List<RadioMenuItem> items = new ArrayList<>();
        chips.forEach((filter, chip) -> {
            if (!chip.isVisible()) {
                RadioMenuItem item = new RadioMenuItem(chip.getText());
                item.setSelected(chip.isSelected());
                item.setOnAction(_ -> model.filter(filter));
                items.add(item);
            }
        });
        return items;
    }

    Region root() {
        return root;
    }

    private void show(RecordsModel.Found found) {
        chips.forEach((filter, chip) -> {
            int overdue = found.counts().overdue(filter);
            chip.setText(
                    ui.text("records.filter." + filter.key(), found.counts().of(filter)));
            chip.setAccessibleText(ui.text("records.filter.spoken", chip.getText(), overdue, "Alt+" + filter.digit()));
            chip.setSelected(found.wanted().filter() == filter);
            chip.setGraphic(overdue > 0 ? Glyph.WARNING.node() : null);
            if (chip.getGraphic() != null) {
                Level.MEDIUM.on(chip.getGraphic());
            }
        });
        root.keep(chips.get(found.wanted().filter()));
    }
}
