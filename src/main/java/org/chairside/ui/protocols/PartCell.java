package org.chairside.ui.protocols;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;

/** A part in the list of what can be changed; the first of a chapter has its heading above. */
final class PartCell extends ListCell<Part> {
    private final UiContext ui;
    private final Function<Part, String> words;
    private final Label heading = new Label();
    private final Label text = WrappedText.in(this);
    private final VBox box = new VBox(heading, text);

    PartCell(UiContext ui, Function<Part, String> words) {
        this.ui = ui;
        this.words = words;
        heading.getStyleClass().add("t-region");
    }

    @Override
    protected void updateItem(Part part, boolean none) {
        super.updateItem(part, none);
        if (none || part == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String chapter = ui.text("protocols.chapter." + PartWords.key(part.chapter()));
        boolean first =
                getIndex() == 0 || getListView().getItems().get(getIndex() - 1).chapter() != part.chapter();
        heading.setText(chapter);
        heading.setVisible(first);
        heading.setManaged(first);
        text.setText(words.apply(part));
        setGraphic(box);
        setAccessibleText(chapter + ". " + text.getText());
    }
}
