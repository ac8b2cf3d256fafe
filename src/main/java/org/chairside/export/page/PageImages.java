package org.chairside.export.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures, for looking at and for printing: what is seen is what is in the file. Immutable; safe for
 * any thread, but a page takes a tenth of a second and more, so not for the one that draws.
 */
public final class PageImages {
    private static final float POINTS_PER_INCH = 72;

    private final byte[] pdf;
    private final List<Size> sizes;

    private PageImages(byte[] pdf, List<Size> sizes) {
        this.pdf = pdf;
        this.sizes = List.copyOf(sizes);
    }

    /** How large a page is, in points of which an inch has 72. */
    public record Size(double width, double height) {}

    /**
     * A page as a picture.
     *
     * @param argb row by row from the top, each pixel alpha, red, green, blue; the caller's to keep
     */
    @SuppressWarnings("ArrayRecordComponent") // megabytes of pixels, handed over once and never compared
    public record Picture(int width, int height, int[] argb) {}

    /**
     * The pages of a file.
     *
     * @throws UncheckedIOException if it is no PDF
     */
    public static PageImages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Size> sizes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                sizes.add(
                        new Size(page.getCropBox().getWidth(), page.getCropBox().getHeight()));
            }
            return new PageImages(pdf, sizes);
        } catch (IOException e) {
            throw new UncheckedIOException("the pages could not be read", e);
        }
    }

    public int count() {
        return sizes.size();
    }

    /** @param page from 0 */
    public Size size(int page) {
        return sizes.get(page);
    }

    /**
     * Draws a page on white.
     *
     * @param page from 0
     */
    public Picture picture(int page, double dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float scale = (float) dotsPerInch / POINTS_PER_INCH;
            BufferedImage drawn = new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
            int width = drawn.getWidth();
            int height = drawn.getHeight();
            return new Picture(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be drawn", e);
        }
    }
}
