package org.chairside.ui.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.image.Image;
import org.chairside.export.page.PageImages;
import org.chairside.ui.kit.UiContext;

/** The pages drawn as large as they are shown. Screen thread only; the drawing is done elsewhere. */
final class PagePictures {
    /** At 100 % a page is as large as on paper, on a screen of this many dots an inch. */
    static final double DOTS = 96;

    private static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200);
    /** Pictures that are kept while one looks through the pages. */
    private static final int KEPT = 8;

    private final UiContext ui;
    private final Supplier<PrintModel.Page> page;
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(this, "zoom", 100);
    private final Map<Integer, Image> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param page what is shown now */
    PagePictures(UiContext ui, Supplier<PrintModel.Page> page) {
        this.ui = ui;
        this.page = page;
    }

    /** In percent. */
    ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Lets go of what was drawn: other pages are shown from now on. */
    void clear() {
        kept.clear();
    }

    /** One step larger or smaller, as far as there are steps. */
    void zoom(int steps) {
        int at = Math.clamp(ZOOMS.indexOf(zoom.get()) + steps, 0, ZOOMS.size() - 1);
        kept.clear();
        zoom.set(ZOOMS.get(at));
    }

    /** Draws a page as it is shown now; of two that are asked for while the size changes the later one counts. */
    void picture(int number, Consumer<Image> then) {
        Image drawn = kept.get(number);
        if (drawn != null) {
            then.accept(drawn);
        } else if (page.get() instanceof PrintModel.Page.Shown(PageImages pages)) {
            int percent = zoom.get();
            ui.tasks().run(() -> Pixels.image(pages.picture(number, DOTS * percent / 100)), image -> {
                if (percent == zoom.get() && page.get().equals(new PrintModel.Page.Shown(pages))) {
                    keep(number, image);
                    then.accept(image);
                }
            });
        }
    }

    private void keep(int number, Image image) {
        kept.put(number, image);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
