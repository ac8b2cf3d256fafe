package org.chairside.ui.print;

import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.chairside.export.page.PageImages;
import org.chairside.ui.kit.UiContext;

/** One page, drawn when it comes into sight. */
final class PageCell extends ListCell<Integer> {
    private final UiContext ui;
    private final PrintModel model;
    private final ImageView view = new ImageView();
    private final StackPane sheet = new StackPane(view);
    private final StackPane around = new StackPane(sheet);

    PageCell(UiContext ui, PrintModel model) {
        this.ui = ui;
        this.model = model;
        sheet.getStyleClass().add("print-sheet");
        around.getStyleClass().add("print-around");
        getStyleClass().add("print-page");
    }

    @Override
    protected void updateItem(Integer number, boolean empty) {
        super.updateItem(number, empty);
        view.setImage(null);
        if (empty
                || number == null
                || !(model.pageProperty().get() instanceof PrintModel.Page.Shown(PageImages pages))
                || number >= pages.count()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        double scale = PagePictures.DOTS / 72 * model.pictures().zoomProperty().get() / 100;
        PageImages.Size size = pages.size(number);
        sheet.setMinSize(size.width() * scale + 2, size.height() * scale + 2);
        sheet.setMaxSize(size.width() * scale + 2, size.height() * scale + 2);
        setGraphic(around);
        setAccessibleText(ui.text("print.page", number + 1, pages.count()));
        model.pictures().picture(number, image -> {
            if (number.equals(getItem())) {
                view.setImage(image);
            }
        });
    }
}
