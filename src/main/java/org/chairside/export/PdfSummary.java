package org.chairside.export;

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
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chairside.chart.Chart;
import org.chairside.model.Recorded;

/**
 * One to two pages for the record: tagged PDF/A-2a and PDF/UA-1 with the fonts inside. The same chart gives the same
 * bytes. Safe for any thread.
 */
final class PdfSummary {
    static final String FONT = "IBM Plex Sans";

    private final List<Section> sections = List.of(
            new Banner(),
            new Footer(),
            new Headline(),
            new KeyFacts(),
            new Picture(Resources.properties("inks.properties")),
            new VitalsTable(),
            new DosesTable(),
            new EffectsTable(),
            new ScalesTable(),
            new NotesList(),
            new NoticesTable(),
            new Decisions(),
            new Screening(),
            new Release(),
            new Aftercare(),
            new Corrections(),
            new UnplacedTable(),
            new RecordEnd());

    byte[] of(Chart chart, Paper paper) {
        Recorded last = chart.last();
        try (PDDocument pdf = new DatedDocument(last.recordedAt(), last.seq())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            print(pdf, page(chart, paper), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the summary could not be made", e);
        }
    }

    /** Makes one small page with a picture and throws it away, so that everything a page needs is loaded. */
    void warmUp() {
        Node html = Node.page(UnaryOperator.identity()).attribute("lang", "en");
        html.add("head").put("title", "", "-").put("style", "", Resources.text("summary.css"));
        Node body = html.add("body").text("0");
        new Picture(Resources.properties("inks.properties")).blank(body);
        try (PDDocument pdf = new DatedDocument(Instant.EPOCH, 1)) {
            print(pdf, html, new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("the summary could not be made", e);
        }
    }

    private static void print(PDDocument pdf, Node html, ByteArrayOutputStream out) throws IOException {
        try (PdfBoxRenderer renderer = renderer(pdf, html, out)) {
            renderer.createPDF();
        }
    }

    private Node page(Chart chart, Paper paper) throws IOException {
        try (PDDocument forMeasuring = new PDDocument()) {
            Letters letters = new Letters(forMeasuring, Resources.bytes(Resources.REGULAR));
            Brief brief = Brief.of(chart, paper);
            Node html = Node.page(letters).attribute("lang", "en");
            head(html, brief);
            Node body = html.add("body");
            sections.forEach(section -> section.write(body, brief));
            if (letters.lost()) {
                body.put("p", "lost", brief.text("letters-lost"));
            }
            return html;
        }
    }

    private static void head(Node html, Brief brief) {
        Node head = html.add("head");
        head.put("title", "", brief.text("title"));
        head.add("meta").attribute("name", "subject").attribute("content", brief.text("not-a-monitor"));
        head.add("style").text("@page { size: " + brief.paper().css() + "; }");
        Node style = head.add("style");
        style.element().appendChild(style.element().getOwnerDocument().createTextNode(Resources.text("summary.css")));
    }

    private static PdfBoxRenderer renderer(PDDocument pdf, Node page, ByteArrayOutputStream out) {
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
        font(builder, Resources.REGULAR, 400);
        font(builder, Resources.STRONG, 600);
        font(builder, Resources.STRONG, 700);
        return builder.buildPdfRenderer();
    }

    private static void font(PdfRendererBuilder builder, String name, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(Resources.bytes(name)), FONT, weight, FontStyle.NORMAL, true);
    }
}
