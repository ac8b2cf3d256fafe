package org.chairside.ui.records;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The keys that lead from the search line into the list and back, while the keyboard is in neither of the strips. */
final class ListKeys {
    private final SearchLine search;
    private final RecordTable table;
    private final RecordsModel model;
    private final BooleanSupplier elsewhere;

    /** @param elsewhere whether the keyboard is where keys mean something else */
    ListKeys(SearchLine search, RecordTable table, RecordsModel model, BooleanSupplier elsewhere) {
        this.search = search;
        this.table = table;
        this.model = model;
        this.elsewhere = elsewhere;
    }

    /** Hears every key in a node before what stands in it does. */
    void within(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (elsewhere.getAsBoolean() || event.isConsumed()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                model.escape();
                search.take();
            }
            case DOWN -> {
                if (search.isFocused()) {
                    event.consume();
                    table.take();
                }
            }
            case ENTER -> {
                if (table.isFocused()) {
                    event.consume();
                    table.openFocused();
                }
            }
            case UP -> {
                if (table.isFocused() && table.isAtTop() && !event.isShiftDown()) {
                    event.consume();
                    search.take();
                }
            }
            default -> {}
        }
    }

    /** A letter typed anywhere goes into the search. */
    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean isLost = search.isFocused() || elsewhere.getAsBoolean() || command;
        if (isLost || text.isBlank() || Character.isISOControl(text.charAt(0))) {
            return;
        }
        event.consume();
        search.type(text);
    }
}
