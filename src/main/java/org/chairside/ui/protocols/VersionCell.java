package org.chairside.ui.protocols;

import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;

/** A version in the list: its name, and below it its number and whether it is in force. */
final class VersionCell extends ListCell<ProtocolVersion> {
    private final UiContext ui;
    private final Predicate<String> touched;
    private final Label name = WrappedText.in(this);
    private final Label standing = WrappedText.in(this);
    private final VBox box = new VBox(name, standing);

    VersionCell(UiContext ui, Predicate<String> touched) {
        this.ui = ui;
        this.touched = touched;
        name.getStyleClass().add("protocols-name");
        standing.getStyleClass().add("muted");
    }

    @Override
    protected void updateItem(ProtocolVersion version, boolean none) {
        super.updateItem(version, none);
        if (none || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(ui.text("protocols.version", version.protocol().name(), version.number()));
        standing.setText(version.standing(ui)
                + (touched.test(version.code())
                                && (version.inForce() || version.adopted().isEmpty())
                        ? ui.text("protocols.touched")
                        : ""));
        setGraphic(box);
        setAccessibleText(name.getText() + ". " + standing.getText());
    }
}
