package org.chairside.export.rems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PdfPress;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.testing.RemsSessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RemsPdfTest {
    private static final RemsPdf PDF = new RemsPdf(new PdfPress(PageLanguage.of(Dialect.US)));

    private static byte[] of(Chart chart, RemsGeneration generation) {
        return PDF.of(Outgoing.unchecked(chart, Edition.FIRST), RemsSessions.SITE, generation, PaperSize.LETTER);
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void printsEveryFieldOfTheSheet(RemsGeneration generation) {
        Chart chart = RemsSessions.whole().chart();
        String words = words(of(chart, generation));
        for (RemsField field :
                RemsSheet.of(chart, RemsSessions.SITE, generation, Dialect.US).fields()) {
            assertThat(words).contains(field.label());
            if (field.answer() instanceof RemsAnswer.Said said) {
                assertThat(words).contains(said.text());
            }
        }
    }

    @Test
    void namesWhatIsMissingAtTheHeadAndInItsPlace() {
        String words = words(of(RemsSessions.treated().chart(), RemsGeneration.NEWER));
        assertThat(words)
                .contains("7 are missing: Observed, minutes, Ready after, minutes")
                .contains("Acceptable before the dose MISSING Not recorded");
    }

    @Test
    void hazard23SaysDraftAndVersionAndWhoOnEveryPage() throws IOException {
        byte[] pdf = of(RemsSessions.whole().chart(), RemsGeneration.NEWER);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("OSEI, Marta", "DRAFT", "Version 1", "Page");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void passesTheArchivesValidator(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = of(RemsSessions.treated().chart(), RemsGeneration.NEWER);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 20, false, true, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        Chart chart = RemsSessions.whole().chart();
        byte[] pdf = of(chart, RemsGeneration.NEWER);
        assertThat(of(chart, RemsGeneration.NEWER)).isEqualTo(pdf);
    }
}
