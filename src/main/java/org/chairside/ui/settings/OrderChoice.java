package org.chairside.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.VitalsOrder;
import org.chairside.ui.entry.PlaceWords;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** In which order the numbers of a set are typed; it stays as it is while a session is open or half begun here. */
final class OrderChoice {
    private final UiContext ui;
    private final SettingsModel model;
    private final VBox root = new VBox();
    private final OneOf<VitalsOrder> orders;
    private final Label inUse = new Label();

    OrderChoice(UiContext ui, SettingsModel model) {
        this.ui = ui;
        this.model = model;
        orders = new OneOf<>(ui, "settings-order", ui.text("settings.order"), words(), this::choose);
        inUse.setId("settings-order-in-use");
        inUse.setText(ui.text("settings.order.in-use"));
        Label about = new Label(ui.text("settings.order.about"));
        for (Label each : List.of(about, inUse)) {
            each.getStyleClass().add("muted");
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        root.getStyleClass().add("settings-part");
        root.getChildren().addAll(orders.root(), inUse, about);
    }

    private Map<VitalsOrder, String> words() {
        ClinicalWords clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        Map<VitalsOrder, String> all = new LinkedHashMap<>();
        for (VitalsOrder each : VitalsOrder.values()) {
            String names = new PlaceWords(clinicalWords, each, List.of()).allNames();
            all.put(each, each == VitalsOrder.PROTOCOL ? ui.text("settings.order.protocol", names) : names);
        }
        return all;
    }

    private void choose(VitalsOrder chosen) {
        model.order(chosen);
        show();
    }

    Node root() {
        return root;
    }

    /** Shows the one that holds, and whether another can be chosen now. */
    void show() {
        boolean free = model.isOrderFree();
        orders.show(model.order());
        orders.setFree(free);
        inUse.setVisible(!free);
        inUse.setManaged(!free);
    }
}
