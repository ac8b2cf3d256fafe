package org.chairside.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.fhir.RandomSession;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PdfPress;
import org.chairside.export.summary.PdfSummary;
import org.chairside.model.PaperSize;
import org.chairside.words.Dialect;

/** The summary on paper of random sessions, each looked at by the validator that archives use. */
public final class ConformingPages {
    private ConformingPages() {}

    /** What the validator says of each session that does not pass, by its seed; empty if all do. */
    public static Map<Long, List<String>> broken(long firstSeed, int sessions) {
        Conformance conformance = new Conformance();
        PdfSummary summary = new PdfSummary(new PdfPress(PageLanguage.of(Dialect.US)));
        Map<Long, List<String>> broken = new TreeMap<>();
        for (long seed = firstSeed; seed < firstSeed + sessions; seed++) {
            PaperSize paper = seed % 2 == 0 ? PaperSize.A4 : PaperSize.LETTER;
            List<String> faults =
                    conformance.faults(summary.of(Outgoing.unchecked(RandomSession.of(seed), Edition.FIRST), paper));
            if (!faults.isEmpty()) {
                broken.put(seed, faults);
            }
        }
        return broken;
    }
}
