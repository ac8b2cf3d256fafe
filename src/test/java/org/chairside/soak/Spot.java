package org.chairside.soak;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A bright figure on a dark picture whose points touch: mostly a letter. */
record Spot(BufferedImage picture, Rectangle box) {
    /**
     * All of them, from the top left on.
     *
     * @param bright what counts as bright, from 0 to 1; the higher, the more letters that touch come apart
     */
    static List<Spot> within(BufferedImage picture, double bright) {
        boolean[] seen = new boolean[picture.getWidth() * picture.getHeight()];
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < seen.length; at++) {
            if (!seen[at] && isBright(picture, at, bright)) {
                spots.add(new Spot(picture, filled(picture, at, seen, bright)));
            }
        }
        return spots;
    }

    private static Rectangle filled(BufferedImage picture, int from, boolean[] seen, double bright) {
        int width = picture.getWidth();
        Rectangle box = new Rectangle(from % width, from / width, 1, 1);
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        seen[from] = true;
        while (!next.isEmpty()) {
            int at = next.pop();
            box.add(new Rectangle(at % width, at / width, 1, 1));
            for (int beside : new int[] {at - 1, at + 1, at - width, at + width}) {
                if (beside >= 0 && beside < seen.length && !seen[beside] && isBright(picture, beside, bright)) {
                    seen[beside] = true;
                    next.push(beside);
                }
            }
        }
        return box;
    }

    private static boolean isBright(BufferedImage picture, int at, double bright) {
        return brightness(picture, at % picture.getWidth(), at / picture.getWidth()) > bright;
    }

    private static double brightness(BufferedImage picture, int x, int y) {
        if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) {
            return 0;
        }
        int rgb = picture.getRGB(x, y);
        return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 765.0;
    }

    /** From 0 for black to 1 for white, between the points too. */
    double brightness(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        return (brightness(picture, left, top) * (1 - right) + brightness(picture, left + 1, top) * right) * (1 - below)
                + (brightness(picture, left, top + 1) * (1 - right) + brightness(picture, left + 1, top + 1) * right)
                        * below;
    }

    int left() {
        return box.x;
    }

    int right() {
        return box.x + box.width;
    }

    int middle() {
        return box.y + box.height / 2;
    }
}
