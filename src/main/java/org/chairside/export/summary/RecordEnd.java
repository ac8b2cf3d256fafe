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
    public void write(Node body, SummaryContext brief) {
        Recorded head = brief.chart().last();
        Node block = body.add("div", "block end");
        block.put("h2", "", brief.text("record"));
        Node row = block.add("table", "plain").add("tr");
        Node words = row.add("td", "words");
        words.put("p", "", edition(brief));
        words.put(
                "p",
                "listed",
                brief.text(
                        "log-stands",
                        Long.toString(head.seq()),
                        brief.when().stamp(head.recordedAt()),
                        brief.chart().session().toString(),
                        head.workstation().toString(),
                        Integer.toString(brief.chart().entries().size())));
        Node hash = words.add("p", "listed");
        hash.text(brief.text("full-hash") + " ").put("span", "hash", head.hash().hex());
        words.put("p", "listed", brief.text("check"));
        words.put("p", "listed", brief.text("intended-use"));
        new QrCode(square(brief)).place(row.add("td", "square"), SQUARE, brief.text("square-described"));
        block.put("p", "final", brief.text("end-of-record"));
    }

    private static String edition(SummaryContext brief) {
        Edition edition = brief.edition();
        String version = brief.text("edition", Integer.toString(edition.version()));
        return edition.supersedes()
                .map(earlier -> version + " "
                        + brief.text(
                                "edition.supersedes",
                                Integer.toString(earlier.version()),
                                brief.when().stamp(earlier.at()),
                                earlier.head().brief()))
                .orElse(version);
    }

    /** What the square holds (user-guide.md); capitals, for which a square has a short way of writing. */
    private static String square(SummaryContext brief) {
        Recorded head = brief.chart().last();
        return String.format(
                        Locale.ROOT,
                        "chairside 1 session %s version %d entries %d log %d head %s",
                        brief.chart().session(),
                        brief.edition().version(),
                        brief.chart().entries().size(),
                        head.seq(),
                        head.hash().hex())
                .toUpperCase(Locale.ROOT);
    }
}
