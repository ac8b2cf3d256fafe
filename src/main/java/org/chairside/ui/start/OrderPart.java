package org.chairside.ui.start;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.Offers;
import org.chairside.ui.kit.UiContext;

/** What for and by whose order: Enter takes what fits, {@code =} takes the order of last time. */
final class OrderPart {
    private final UiContext kit;
    private final OrderModel order;
    private final VBox root = new VBox();
    private final TextField purpose = new LineField(TextUse.INDICATION);
    private final TextField orderedBy = new LineField(TextUse.PERSON);
    private final FlowPane chosen = new FlowPane();

    OrderPart(UiContext kit, OrderModel order, Runnable next) {
        this.kit = kit;
        this.order = order;
        purpose.setId("start-purpose");
        purpose.setPromptText(kit.text("start.purpose.prompt"));
        orderedBy.setId("start-ordered-by");
        orderedBy.textProperty().bindBidirectional(order.orderedByProperty());
        FormField purposeBox = new FormField(kit.text("start.purpose"), purpose, "start-half");
        FormField orderedBox = new FormField(kit.text("start.ordered-by"), orderedBy, "start-half");
        chosen.getStyleClass().add("offers");
        Offers offers = new Offers(purpose, order::offers, this::add, orderedBy::requestFocus);
        orderedBox.below(new Offers(orderedBy, order::physicians, words -> named(words, next), next).root());
        FieldKeys.onSame(purpose, () -> {
            if (order.sameAsLastTime()) {
                next.run();
            }
        });
        purpose.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && purpose.getText().isEmpty()) {
                order.removeLast();
            }
        });
        order.purposes().addListener((ListChangeListener<OrderModel.Purpose>) _ -> show());
        FlowPane row = new FlowPane(purposeBox.root(), orderedBox.root());
        row.getStyleClass().add("start-row");
        root.getStyleClass().add("start-part");
        root.getChildren()
                .addAll(
                        row,
                        offers.root(),
                        chosen,
                        new LastTimeHint(order.beforeProperty(), order.emptyProperty()).root());
        show();
    }

    private void add(String words) {
        order.add(words);
        purpose.clear();
    }

    private void named(String words, Runnable next) {
        order.orderedByProperty().set(words);
        next.run();
    }

    private void show() {
        chosen.getChildren().setAll(order.purposes().stream().map(this::chip).toList());
        chosen.setManaged(!chosen.getChildren().isEmpty());
        chosen.setVisible(!chosen.getChildren().isEmpty());
    }

    private Node chip(OrderModel.Purpose each) {
        Button chip = new Button(each.words());
        chip.getStyleClass().addAll("quiet", "offer", "start-purpose");
        chip.setGraphic(Glyph.CROSS.node());
        chip.setAccessibleText(kit.text("start.purpose.remove", each.words()));
        chip.setOnAction(_ -> {
            order.remove(each);
            purpose.requestFocus();
        });
        return chip;
    }

    Node root() {
        return root;
    }

    void focus() {
        purpose.requestFocus();
    }
}
