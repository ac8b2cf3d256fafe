package org.chairside.ui.print;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.chairside.export.page.PageImages;

/** A drawn page as JavaFX shows it. Any thread, as long as nothing shows it yet. */
final class Pixels {
    private Pixels() {}

    static Image image(PageImages.Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
