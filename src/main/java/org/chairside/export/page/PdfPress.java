package org.chairside.export.page;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chairside.model.ClinicBlock;
import org.chairside.model.PaperSize;
import org.chairside.plot.Ink;
import org.chairside.plot.Lettering;
import org.chairside.plot.Point;

/**
 * Turns content into a tagged PDF/A-2a and PDF/UA-1 with its fonts inside. The same content gives the same bytes. Safe for
 * any thread, each page made from the start: nothing of one is kept for the next.
 */
public final class PdfPress {
    private final Alphabet alphabet = new Alphabet();
    private final PageLanguage language;
    private final Supplier<ClinicBlock> clinic;

    /**
     * @param language of everything it prints
     * @param clinic asked anew for each document, what stands at its head
     */
    public PdfPress(PageLanguage language, Supplier<ClinicBlock> clinic) {
        this.language = language;
        this.clinic = clinic;
    }

    /** A press whose pages name no clinic. */
    public PdfPress(PageLanguage language) {
        this(language, () -> ClinicBlock.NONE);
    }

    /** The language of what it prints. */
    public PageLanguage language() {
        return language;
    }

    /**
     * Prints what is written into the body of an empty page.
     *
     * @param content writes the body; a banner and a footer in it (see {@link PageBanner}, {@link Footer}) stand on every page
     */
    public byte[] print(Imprint imprint, Consumer<Node> content) {
        Letters letters = new Letters(alphabet);
        Node html = Node.page(letters).attribute("lang", language.dialect().tag());
        head(html, imprint);
        Node body = html.add("body");
        new ClinicHead(clinic.get(), language.words("page")).write(body);
        content.accept(body);
        if (letters.lost()) {
            body.put("p", "lost", language.words("page").text("letters-lost"));
        }
        return printed(imprint, html, letters.scripts());
    }

    /** Makes one small page with a picture and throws it away, so that everything a page needs is loaded. */
    public void warmUp() {
        Imprint imprint = new Imprint("-", "-", "summary", PaperSize.A4, Instant.EPOCH, 1);
        Lettering letter = new Lettering(Ink.LABEL, 9, false, Lettering.Align.START);
        print(imprint, body -> new PageFigure(9, 9, "-")
                .place(body.text("0").add("div"), pen -> pen.text("0", new Point(1, 8), letter)));
    }

    private static void head(Node html, Imprint imprint) {
        Node head = html.add("head");
        head.put("title", "", imprint.title());
        head.add("meta").attribute("name", "subject").attribute("content", imprint.subject());
        style(head, "@page { size: " + css(imprint.paper()) + "; }");
        style(head, Resources.text("page.css"));
        style(head, Resources.text(imprint.style() + ".css"));
    }

    /** Past the letters: a style sheet has line ends. */
    private static void style(Node head, String css) {
        var element = head.add("style").element();
        element.appendChild(element.getOwnerDocument().createTextNode(css));
    }

    private static byte[] printed(Imprint imprint, Node html, Set<Script> scripts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new DatedDocument(imprint.date(), imprint.number());
                PdfBoxRenderer renderer = renderer(pdf, html, scripts, out)) {
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be made", e);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(PDDocument pdf, Node page, Set<Script> scripts, ByteArrayOutputStream out) {
        // It would write to the console of whoever exports, and might name what it lays out.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Chairside")
                .useSVGDrawer(new FontedDrawer())
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(page.element().getOwnerDocument(), null)
                .toStream(out);
        if (scripts.stream().anyMatch(Script::isRightToLeft)) {
            builder.useUnicodeBidiSplitter(Directions::new).useUnicodeBidiReorderer(new Reversal());
        }
        scripts.forEach(script -> fonts(builder, script));
        return builder.buildPdfRenderer();
    }

    private static void fonts(PdfRendererBuilder builder, Script script) {
        builder.useFont(font(script.regular()), script.family(), 400, FontStyle.NORMAL, true);
        builder.useFont(font(script.strong()), script.family(), 600, FontStyle.NORMAL, true);
        builder.useFont(font(script.strong()), script.family(), 700, FontStyle.NORMAL, true);
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> new ByteArrayInputStream(Resources.bytes(name));
    }

    /** The sheet's name as a style sheet spells it. */
    private static String css(PaperSize paper) {
        return switch (paper) {
            case A4 -> "A4 portrait";
            case LETTER -> "letter portrait";
        };
    }
}
