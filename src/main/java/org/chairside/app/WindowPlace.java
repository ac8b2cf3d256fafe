package org.chairside.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.chairside.settings.Bounds;

/** Where a window may stand so that all of it is on one screen. */
final class WindowPlace {
    private WindowPlace() {}

    /**
     * The bounds themselves where they fit, else moved and made smaller as far as is needed, onto the screen that they had most
     * of; onto the first where they had none.
     *
     * @param screens what is free of bars of the system; none for none
     */
    static Optional<Bounds> within(Bounds wanted, List<Rectangle2D> screens) {
        return screens.stream()
                .max(Comparator.comparingDouble(screen -> shared(wanted, screen)))
                .map(screen -> onto(wanted, screen));
    }

    private static double shared(Bounds wanted, Rectangle2D screen) {
        double wide = Math.min(wanted.x() + wanted.width(), screen.getMaxX()) - Math.max(wanted.x(), screen.getMinX());
        double high = Math.min(wanted.y() + wanted.height(), screen.getMaxY()) - Math.max(wanted.y(), screen.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }

    private static Bounds onto(Bounds wanted, Rectangle2D screen) {
        int width = (int) Math.min(wanted.width(), screen.getWidth());
        int height = (int) Math.min(wanted.height(), screen.getHeight());
        int x = (int) Math.clamp(wanted.x(), screen.getMinX(), screen.getMaxX() - width);
        int y = (int) Math.clamp(wanted.y(), screen.getMinY(), screen.getMaxY() - height);
        return new Bounds(x, y, width, height, wanted.maximized());
    }
}
