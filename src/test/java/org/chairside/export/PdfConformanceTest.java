package org.chairside.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PdfPress;
import org.chairside.export.summary.PdfSummary;
import org.chairside.model.PaperSize;
import org.chairside.model.Protocol;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves on paper passes the validator that archives use, whatever a session holds. */
class PdfConformanceTest {
    private static final Conformance CONFORMANCE = new Conformance();
    private static final PdfSummary SUMMARY = new PdfSummary(new PdfPress(PageLanguage.of(Dialect.US)));
    /** A small share; {@code packaging/soak pages} takes as many as are wanted. */
    private static final int SESSIONS = 50;

    @Test
    void theValidatorSaysWhatIsWrongWithAPlainDocument() throws IOException {
        try (PDDocument plain = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(out);
            assertThat(CONFORMANCE.faults(out.toByteArray()))
                    .anyMatch(fault -> fault.contains("19005-2"))
                    .anyMatch(fault -> fault.contains("14289-1"));
        }
    }

    static Stream<Protocol> templates() {
        return ProtocolTemplates.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void oneSessionOfEachTemplateConforms(Protocol protocol) {
        Chart chart = Sessions.of(protocol).set(-5, "128/78 72 98").released(60).chart();
        assertThat(CONFORMANCE.faults(SUMMARY.of(Outgoing.unchecked(chart, Edition.FIRST), PaperSize.A4)))
                .isEmpty();
    }

    @Test
    void sessionsOfEverythingTheModelHoldsConform() {
        assertThat(ConformingPages.broken(1, SESSIONS)).isEmpty();
    }
}
