package org.chairside.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds in a document: as PDF/A-2a, and as PDF/UA-1. */
public final class Conformance {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    /** Makes the validator ready. */
    public Conformance() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Every rule that is broken, with what is said about it; empty for a document that conforms. */
    public List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), FLAVOURS.getFirst());
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(FLAVOURS, 20, false, false, false)) {
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != FLAVOURS.size()) {
                throw new IllegalStateException("not every flavour was looked at");
            }
            return results.stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + " " + each.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("the validator gave up", e);
        }
    }
}
