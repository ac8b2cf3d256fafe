package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.back.CsvBack;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.PaperSize;
import org.chairside.model.Patient;
import org.chairside.model.Role;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;

/** A patient told anew behind the signatures: what leaves the program says who it is now, and who it was when it was signed. */
class PatientCorrectedTest {
    static Chart behindBothSignatures() {
        Visit visit =
                Visits.infusion().signed(115).by("Lee Chan", Role.PHYSICIAN).countersigned(140);
        Patient before = visit.chart().patient();
        Patient right = before.bornOn(BirthDate.parse("1951-02-03")).withAllergies(new Allergies.Known("latex"));
        return visit.patientCorrected(150, right).chart();
    }

    private static byte[] export(Format format) {
        return new SessionExport(Dialect.US).of(Outgoing.unchecked(behindBothSignatures(), Edition.FIRST), format);
    }

    @Test
    void theSummaryHeadsEachPageWithThePatientAsCorrectedAndTheSignaturesWithThatTheyStoodForAnother()
            throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export(new Format.Pdf(PaperSize.LETTER)))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("03-Feb-1951", "latex");
            assertThat(text.split("Corrected since. When it was signed, the patient record said:", -1))
                    .hasSize(3);
            assertThat(text).contains("checked against a document").doesNotContain("does not cover");
        }
    }

    @Test
    void theTableHasBothReadingsAndWhatWasSigned() {
        byte[] csv = export(new Format.Csv());
        assertThat(CsvBack.rows(csv).stream()
                        .filter(row -> row.getField("name").equals("signed-patient"))
                        .map(row -> row.getField("value")))
                .hasSize(2)
                .allMatch(value -> value.contains("born 1981-07-14"));
        List<String> born = CsvBack.rows(csv).stream()
                .filter(row -> row.getField("name").equals("born"))
                .map(row -> row.getField("value"))
                .toList();
        assertThat(born).containsExactlyInAnyOrder("1981-07-14", "1951-02-03");
    }
}
