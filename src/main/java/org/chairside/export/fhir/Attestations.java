package org.chairside.export.fhir;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.chairside.chart.StandingSignature;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.RecordStatus;
import org.chairside.model.Entry;
import org.chairside.model.Event;

/** The signatures that stand and are not invalid: on the first page as attesters, and each as it was made, with its verdict. */
record Attestations(Context context) {
    /** ASTM E1762-95, as FHIR names kinds of signature. */
    private static final String KINDS = "urn:iso-astm:E1762-95:2013";

    private static final String AUTHOR = "1.2.840.10065.1.12.1.1";
    private static final String VERIFICATION = "1.2.840.10065.1.12.1.5";

    List<Element> attesters() {
        return context.signatures().stream()
                .map(signed -> new Element()
                        .put("mode", isCountersigned(signed) ? "professional" : "legal")
                        .put("time", Context.time(signed.at(), entry(signed).zone()))
                        .put("party", Context.by(signed.by())))
                .toList();
    }

    List<PlacedResource> resources() {
        return context.signatures().stream().map(this::provenance).toList();
    }

    private PlacedResource provenance(StandingSignature signed) {
        Entry entry = entry(signed);
        String at = Context.time(signed.at(), entry.zone());
        Element who = Context.by(signed.by());
        return new PlacedResource(
                new ResourceReference(entry.id().value()).part("provenance"),
                Element.resource("Provenance")
                        .put(
                                "text",
                                Narrative.of(List.of(
                                        "Signed by " + signed.by().name() + ": "
                                                + signed.signature().meaning(),
                                        RecordStatus.words(context.verdict(signed), PageLanguage.common()))))
                        .put(
                                "target",
                                List.of(context.encounter().part("contents").reference()))
                        .put("recorded", at)
                        .put("agent", List.of(new Element().put("who", who)))
                        .put("entity", List.of(entity(entry)))
                        .put("signature", List.of(signature(signed, at, who))));
    }

    /** The entry that holds the signature, with all that is needed to check it. */
    private static Element entity(Entry entry) {
        return new Element()
                .put("role", "source")
                .put("what", new ResourceReference(entry.id().value()).reference());
    }

    /** Ed25519 over the entries of the log; no signature of this JSON. */
    private static Element signature(StandingSignature signed, String at, Element who) {
        byte[] value = HexFormat.of().parseHex(signed.signature().value());
        return new Element()
                .put("type", List.of(Concept.coding(KINDS, isCountersigned(signed) ? VERIFICATION : AUTHOR)))
                .put("when", at)
                .put("who", who)
                .put("sigFormat", "application/octet-stream")
                .put("data", Base64.getEncoder().encodeToString(value));
    }

    private static boolean isCountersigned(StandingSignature signed) {
        return entry(signed).event() instanceof Event.SessionCountersigned;
    }

    private static Entry entry(StandingSignature signed) {
        return signed.line().original().entry();
    }
}
