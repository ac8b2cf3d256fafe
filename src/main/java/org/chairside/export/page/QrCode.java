package org.chairside.export.page;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.chairside.plot.Box;
import org.chairside.plot.Ink;
import org.chairside.plot.Look;
import org.chairside.plot.Pen;

/**
 * A short text as a square that a telephone reads, drawn as strokes.
 *
 * @param content capitals, digits and blanks take the least room
 */
public record QrCode(String content) {
    /** What has to stay white around it for a reader to find it, in modules. */
    private static final int QUIET = 4;

    /**
     * Draws it and adds it to a node.
     *
     * @param size of the whole, its white edge included, in CSS pixels
     * @param described what a reader who cannot see it is told
     */
    public void place(Node parent, double size, String described) {
        ByteMatrix modules = modules();
        double side = size / (modules.getWidth() + 2 * QUIET);
        new PageFigure(size, size, described).place(parent, pen -> draw(modules, side, pen));
    }

    /** Modules side by side are one stroke, so that no hairline of white shows between them. */
    private static void draw(ByteMatrix modules, double side, Pen pen) {
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int dark = darkFrom(modules, row, column);
                if (dark > 0) {
                    Box bar = new Box((QUIET + column) * side, (QUIET + row) * side, dark * side, side);
                    pen.rect(bar, Look.filled(Ink.LABEL));
                }
                column += dark + 1;
            }
        }
    }

    private static int darkFrom(ByteMatrix modules, int row, int column) {
        int dark = 0;
        while (column + dark < modules.getWidth() && modules.get(column + dark, row) == 1) {
            dark++;
        }
        return dark;
    }

    private ByteMatrix modules() {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a square", e);
        }
    }
}
