package org.chairside.settings;

/** Where the window was, in screen pixels; it may be on a screen that is gone. */
public record Bounds(int x, int y, int width, int height, boolean maximized) {
    private static final int LEAST = 200;
    private static final int MOST = 20_000;

    /**
     * Checks that it is a window.
     *
     * @throws IllegalArgumentException if a side is below 200 or above 20,000
     */
    public Bounds {
        if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
            throw new IllegalArgumentException("no window has these bounds");
        }
    }
}
