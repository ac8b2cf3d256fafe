package org.chairside.export.rems;

import static java.util.stream.Collectors.joining;

import org.chairside.chart.Chart;
import org.chairside.chart.Outgoing;
import org.chairside.export.facts.Codes;
import org.chairside.export.page.Footer;
import org.chairside.export.page.Imprint;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageBanner;
import org.chairside.export.page.PdfPress;
import org.chairside.export.page.RecordStatus;
import org.chairside.model.PaperSize;
import org.chairside.model.Recorded;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/**
 * The sheet on paper: the same words as on the screen, in the order of the form, what is missing first and in its place.
 * Tagged PDF/A-2a and PDF/UA-1. Safe for any thread.
 */
public final class RemsPdf {
    private final PdfPress press;

    public RemsPdf(PdfPress press) {
        this.press = press;
    }

    /**
     * The sheet of a chart as bytes. The same chart, edition, site and generation give the same bytes.
     *
     * @throws IllegalArgumentException if the form is not for this drug
     */
    public byte[] of(Outgoing outgoing, RemsSite site, RemsGeneration generation, PaperSize paper) {
        Chart chart = outgoing.chart();
        RemsSheet sheet = RemsSheet.of(chart, site, generation, press.language().dialect());
        Wording wording =
                new Wording(press.language(), chart.openingEntry().entry().zone());
        Recorded last = chart.lastInLog();
        Imprint imprint = new Imprint(
                wording.text("title"), wording.text("subject"), "rems", paper, last.recordedAt(), last.seq());
        return press.print(imprint, body -> {
            running(body, outgoing, wording);
            head(body, sheet, wording);
            sheet.sections().forEach(section -> section(body, section, wording));
            body.put("p", "final", wording.text("end"));
        });
    }

    private static void running(Node body, Outgoing outgoing, Wording wording) {
        Chart chart = outgoing.chart();
        RecordStatus standing = RecordStatus.of(outgoing, wording.language());
        new PageBanner(
                        chart.patient(),
                        wording.day(chart.openedAt()),
                        standing.words(),
                        standing.isWarning(),
                        wording.date(wording.day(chart.openedAt())))
                .write(body, wording.language());
        Recorded head = chart.lastInLog();
        new Footer(wording.text(
                        "head",
                        Integer.toString(outgoing.edition().version()),
                        Long.toString(head.seq()),
                        head.hash().brief()))
                .write(body, wording.language());
    }

    private static void head(Node body, RemsSheet sheet, Wording wording) {
        body.put("h1", "", wording.text("title"));
        body.put(
                "p",
                "lead",
                wording.text("generation." + Codes.code(sheet.generation())) + " " + wording.text("not-the-form"));
        sheet.remarks().forEach(remark -> body.put("p", "remark", remark));
        String missing = sheet.missing().stream().map(RemsField::label).collect(joining(", "));
        if (!missing.isEmpty()) {
            Node line = body.add("p", "missing");
            line.add("strong").text(wording.text("missing", sheet.missing().size()));
            line.text(" " + missing + ".");
        }
    }

    private static void section(Node body, RemsSection section, Wording wording) {
        Node table = body.add("div", "block").add("table", "grid rems");
        Node head = table.add("thead").add("tr");
        String title = section.number() + "\u2002" + section.title();
        head.add("th", "question").attribute("scope", "col").text(title);
        head.add("th", "answer").attribute("scope", "col").text(wording.text("column.answer"));
        head.add("th", "from").attribute("scope", "col").text(wording.text("column.from"));
        Node rows = table.add("tbody");
        for (RemsField field : section.fields()) {
            Node row = rows.add("tr");
            row.put("td", "question", field.label());
            switch (field.answer()) {
                case RemsAnswer.Said(String text, String _, String from) -> cells(row, "answer", text, from);
                case RemsAnswer.Missing(String words) -> cells(row, "answer none", wording.text("none"), words);
                case RemsAnswer.NotAsked(String words) -> cells(row, "answer not", "\u2013", words);
            }
        }
    }

    private static void cells(Node row, String style, String answer, String from) {
        row.put("td", style, answer).put("td", "from", from);
    }
}
