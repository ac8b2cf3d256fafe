package org.chairside.export.summary;

import java.util.Locale;
import org.chairside.chart.Edition;
import org.chairside.export.page.Node;
import org.chairside.export.page.QrCode;
import org.chairside.model.Recorded;

/** Which version this is, where the record stands in the log, in words and for a telephone, and that nothing follows. */
final class RecordEnd implements SummarySection {
    /** In CSS pixels: 26 mm. */
    private static final double SQUARE = 98;

    @Override
    public void write(Node body, SummaryContext context) {
        Recorded head = context.chart().lastInLog();
        Node block = body.add("div", "block end");
        block.put("h2", "", context.text("record"));
        Node row = block.add("table", "plain").add("tr");
        Node words = row.add("td", "words");
        words.put("p", "", edition(context));
        words.put(
                "p",
                "listed",
                context.text(
                        "log-stands",
                        Long.toString(head.seq()),
                        context.when().stamp(head.recordedAt()),
                        context.chart().session().toString(),
                        head.workstation().toString(),
                        Integer.toString(context.chart().entries().size())));
        Node hash = words.add("p", "listed");
        hash.text(context.text("full-hash") + " ")
                .put("span", "hash", head.hash().hex());
        words.put("p", "listed", context.text("check"));
        words.put("p", "listed", context.text("intended-use"));
        new QrCode(square(context)).place(row.add("td", "square"), SQUARE, context.text("square-described"));
        block.put("p", "final", context.text("end-of-record"));
    }

    private static String edition(SummaryContext context) {
        Edition edition = context.edition();
        String version = context.text("edition", Integer.toString(edition.version()));
        return edition.supersedes()
                .map(earlier -> version + " "
                        + context.text(
                                "edition.supersedes",
                                Integer.toString(earlier.version()),
                                context.when().stamp(earlier.at()),
                                earlier.head().brief()))
                .orElse(version);
    }

    /** What the square holds (user-guide.md); capitals, for which a square has a short way of writing. */
    private static String square(SummaryContext context) {
        Recorded head = context.chart().lastInLog();
        return String.format(
                        Locale.ROOT,
                        "chairside 1 session %s version %d entries %d log %d head %s",
                        context.chart().session(),
                        context.edition().version(),
                        context.chart().entries().size(),
                        head.seq(),
                        head.hash().hex())
                .toUpperCase(Locale.ROOT);
    }
}
