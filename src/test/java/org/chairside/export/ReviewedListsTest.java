package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.model.Drug;
import org.chairside.model.Event;
import org.chairside.model.PaperSize;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Route;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;

/** What was gone through at a visit and what was not, on paper: nothing that nobody recorded is said. */
class ReviewedListsTest {
    private static String summary(Chart chart) throws IOException {
        byte[] pdf = new SessionExport(Dialect.US)
                .of(Outgoing.unchecked(chart, Edition.FIRST), new Format.Pdf(PaperSize.LETTER));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatNobodyWentThroughIsNotCalledReviewed() throws IOException {
        assertThat(summary(Visits.infusion().chart()).split("review not recorded", -1))
                .hasSize(3);
    }

    @Test
    void whatWasGoneThroughIsSaidWithWhatCameOfIt() throws IOException {
        Chart chart = Visits.infusion()
                .at(1, new Event.AllergiesReviewed(ReviewOutcome.SAME))
                .at(1, new Event.MedicationsReviewed(ReviewOutcome.CHANGED, "sertraline 50 mg"))
                .chart();
        assertThat(summary(chart))
                .contains("(no change)", "sertraline 50 mg (changed)")
                .doesNotContain("review not recorded");
    }

    @Test
    void aSessionWithoutADoseSaysThatNoneIsRecordedAndNotThatNoneWasGiven() throws IOException {
        assertThat(summary(Visit.opened(Drug.KETAMINE, Route.INTRAVENOUS).chart()))
                .contains("No dose of ketamine recorded")
                .doesNotContain("was given");
    }
}
