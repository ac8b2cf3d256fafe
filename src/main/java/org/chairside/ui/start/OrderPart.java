package org.chairside.ui.start;

import static java.util.stream.Collectors.joining;

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
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.Offers;
import org.chairside.ui.kit.UiContext;

/**
 * What for and by whose order: Enter takes what fits and goes on, a comma takes it for another one to follow, {@code =} takes the
 * order of last time.
 */
final class OrderPart {
    private final UiContext ui;
    private final OrderModel order;
    private final VBox root = new VBox();
    private final TextField purpose = new LineField(TextUse.INDICATION);
    private final TextField orderedBy = new LineField(TextUse.PERSON);
    private final FlowPane chosen = new FlowPane();

    OrderPart(UiContext ui, StartModel model, Runnable next) {
        this.ui = ui;
        this.order = model.parts().order();
        purpose.setId("start-purpose");
        purpose.setPromptText(ui.text("start.purpose.prompt"));
        purpose.textProperty().bindBidirectional(order.purposeProperty());
        orderedBy.setId("start-ordered-by");
        orderedBy.textProperty().bindBidirectional(order.orderedByProperty());
        FormField purposeBox = new FormField(ui.text("start.purpose"), purpose, "start-half");
        FormField orderedBox = new FormField(ui.text("start.ordered-by"), orderedBy, "start-half");
        chosen.getStyleClass().add("offers");
        FieldKeys.typeInto(chosen, purpose);
        Offers offers = new Offers(purposeBox, purpose, order.offers(), order::add, orderedBy::requestFocus);
        orderedBox.below(
                new Offers(orderedBox, orderedBy, order.physicians(), order.orderedByProperty()::set, next).root());
        model.problemsProperty().subscribe(found -> {
            purposeBox.problem(found.getOrDefault(StartField.PURPOSE, ""));
            orderedBox.problem(found.getOrDefault(StartField.ORDERED_BY, ""));
        });
        FieldKeys.onSame(purpose, () -> {
            if (order.sameAsLastTime()) {
                next.run();
            }
        });
        purpose.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(",")) {
                event.consume();
                order.offers().first(purpose.getText()).ifPresent(order::add);
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
        root.getStyleClass().addAll("start-part", Focus.SEEN_TOGETHER);
        root.getChildren()
                .addAll(
                        row,
                        offers.root(),
                        chosen,
                        new LastTimeHint(order.beforeProperty(), order.emptyProperty()).root());
        show();
    }

    private void show() {
        chosen.getChildren().setAll(order.purposes().stream().map(this::chip).toList());
        chosen.setManaged(!chosen.getChildren().isEmpty());
        chosen.setVisible(!chosen.getChildren().isEmpty());
        purpose.setAccessibleHelp(
                order.purposes().isEmpty()
                        ? ""
                        : ui.text(
                                "start.purpose.chosen",
                                order.purposes().stream()
                                        .map(OrderModel.Purpose::words)
                                        .collect(joining("; "))));
    }

    private Node chip(OrderModel.Purpose each) {
        Button chip = new Button(each.words());
        chip.getStyleClass().addAll("quiet", "offer", "start-purpose");
        chip.setGraphic(Glyph.CROSS.node());
        chip.setAccessibleText(ui.text("start.purpose.remove", each.words()));
        // Tab goes from field to field.
        chip.setFocusTraversable(false);
        chip.setOnAction(_ -> remove(each));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                remove(each);
            } else if (event.getCode() == KeyCode.SPACE) {
                // It belongs to what is typed.
                event.consume();
            }
        });
        return chip;
    }

    private void remove(OrderModel.Purpose each) {
        order.remove(each);
        purpose.requestFocus();
    }

    Node root() {
        return root;
    }

    void places(FaultPlaces places) {
        places.put(StartField.PURPOSE, purpose::requestFocus);
        places.put(StartField.ORDERED_BY, orderedBy::requestFocus);
    }

    void focus() {
        purpose.requestFocus();
    }
}
