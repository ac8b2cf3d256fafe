package org.chairside.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of scenes, under {@code target/pictures}, to be looked at. */
public final class Snapshots {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Snapshots() {}

    /** Renders a scene as it is now into {@code NAME.png} and returns where that is. */
    public static Path take(Scene scene, String name) {
        WritableImage image = Hand.inFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(buffered(image), "png", file.toFile());
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Mean relative luminance (WCAG) of a scene, 0 black to 1 white. */
    public static double luminance(Scene scene) {
        WritableImage image = Hand.inFx(() -> scene.snapshot(null));
        PixelReader pixels = image.getPixelReader();
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += Contrast.luminance(pixels.getColor(x, y));
            }
        }
        return sum / (image.getWidth() * image.getHeight());
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }
}
