package org.chairside.soak;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.chairside.staff.RecoveryKey;

/** Letters told apart by their shape: each is held against those of the program's own font. */
final class Glyphs {
    private static final int GRID = 12;
    private static final float SIZE = 48;

    private final Map<Character, double[]> shapes = new HashMap<>();

    /**
     * Draws each character once.
     *
     * @param font the file of the program's font, without its ending: {@code IBMPlexSans-Medium}
     */
    Glyphs(String font, String characters) throws IOException {
        Font state = state(font);
        for (int i = 0; i < characters.length(); i++) {
            char each = characters.charAt(i);
            shapes.put(each, shape(drawn(state, each)));
        }
    }

    private static Font state(String name) throws IOException {
        try (InputStream file = RecoveryKey.class.getResourceAsStream("/org/chairside/fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(SIZE);
        } catch (FontFormatException e) {
            throw new IOException("not a font: " + name, e);
        }
    }

    private static Spot drawn(Font state, char letter) {
        BufferedImage sheet = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(state);
        pen.setColor(Color.WHITE);
        pen.drawString(String.valueOf(letter), 30, 80);
        pen.dispose();
        return Spot.within(sheet, 0.5).getFirst();
    }

    /** The likeliest of the characters. */
    char read(Spot spot) {
        double[] seen = shape(spot);
        char best = '?';
        double least = Double.MAX_VALUE;
        for (Map.Entry<Character, double[]> each : shapes.entrySet()) {
            double far = distance(seen, each.getValue());
            if (far < least) {
                least = far;
                best = each.getKey();
            }
        }
        return best;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }

    /** How bright each field of a grid over the letter is, and how wide the letter is for its height. */
    private static double[] shape(Spot spot) {
        Rectangle box = spot.box();
        double[] shape = new double[GRID * GRID + 1];
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                shape[row * GRID + column] = spot.brightness(
                        box.x + (column + 0.5) * box.width / GRID - 0.5, box.y + (row + 0.5) * box.height / GRID - 0.5);
            }
        }
        shape[GRID * GRID] = 3.0 * box.width / box.height;
        return shape;
    }
}
