package org.chairside.export.summary;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.SignatureVerdict;
import org.chairside.chart.Signing;
import org.chairside.chart.StandingSignature;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.export.page.RecordStatus;
import org.chairside.model.Event;
import org.chairside.model.SigningStage;

/**
 * Who stands for the session: name, role, time, what they state by it, over which entries, and the verdict on each signature.
 * One that is invalid is not told as a signature; one that does not count any more is named too.
 */
final class Signatures implements SummarySection {
    private static final int KEY_DIGITS = 20;

    private static final List<String> HEADS = List.of(
            "kind|signing.kind", "who|signing.who", "when|signing.when", "rest|signing.meaning", "over|signing.over");

    @Override
    public void write(Node body, SummaryContext context) {
        Signing signing = context.chart().signing();
        Node block = signing.signed().isEmpty()
                ? headed(body, context)
                : table(body, context, signing).block();
        if (signing.isDraft()) {
            block.put("p", "ending", context.text("signing.draft"));
        } else if (signing.stage() == SigningStage.SIGNED) {
            block.put("p", "listed", context.text("signing.not-counter"));
        }
        gone(context.chart(), signing).forEach(line -> block.put("p", "listed", goneWords(context, line)));
        if (!signing.isDraft()) {
            boolean isChecked = !context.outgoing()
                    .signatures()
                    .worst(context.chart())
                    .equals(Optional.of(SignatureVerdict.NOT_CHECKED));
            block.put("p", "legend", context.text(isChecked ? "signing.checked" : "signing.genuine"));
        }
    }

    private static Node headed(Node body, SummaryContext context) {
        Node block = body.add("div", "block");
        block.put("h2", "", context.text("signatures"));
        return block;
    }

    private static PageTable table(Node body, SummaryContext context, Signing signing) {
        PageTable grid = PageTable.under(
                body,
                context.text("signatures"),
                "signatures",
                HEADS.stream()
                        .map(head -> {
                            int bar = head.indexOf('|');
                            return head.substring(0, bar + 1) + context.text(head.substring(bar + 1));
                        })
                        .toList());
        signing.signed().ifPresent(signed -> row(grid, context, "signing.signed", signed));
        signing.countersigned().ifPresent(signed -> row(grid, context, "signing.countersigned", signed));
        return grid;
    }

    private static void row(PageTable grid, SummaryContext context, String kind, StandingSignature signed) {
        Node row = grid.body().add("tr");
        SignatureVerdict verdict = context.outgoing().signatures().of(signed);
        Node kinds = row.add("td", "kind");
        kinds.put("strong", "", context.text(verdict.isInvalid() ? kind + ".invalid" : kind));
        kinds.put("div", verdict.isInvalid() ? "value" : "label", RecordStatus.words(verdict, context.language()));
        Node who = row.add("td", "who");
        who.put("div", "value", signed.by().name());
        who.put("div", "label", context.language().notation().role(signed.by().role()));
        row.put("td", "when", context.when().stamp(signed.at()));
        row.put("td", "rest", signed.signature().meaning());
        Node over = row.add("td", "over");
        over.put(
                "div",
                "",
                context.text(
                        "signing.entries", Integer.toString(signed.signature().entries())));
        over.put(
                "div",
                "label",
                context.text("signing.digest", signed.signature().digest().brief()));
        over.put("div", "label", context.text("signing.key", keyOf(signed)));
        signed.otherThan(context.chart().patient())
                .ifPresent(then -> over.put(
                        "div",
                        "label",
                        context.text(
                                "signing.patient-then",
                                context.language().patientWords().of(then))));
        if (!signed.covers()) {
            over.add("div").put("strong", "", context.text("signing.not-covered"));
        }
    }

    private static String keyOf(StandingSignature signed) {
        String key = signed.signature().publicKey();
        return key.substring(0, Math.min(KEY_DIGITS, key.length()));
    }

    /** Signatures that a return took away. */
    private static List<ChartEntry> gone(Chart chart, Signing signing) {
        List<ChartEntry> standing = List.of(signing.signed(), signing.countersigned()).stream()
                .flatMap(Optional::stream)
                .map(StandingSignature::line)
                .toList();
        return chart.chartEntries().stream()
                .filter(line -> line.original().event() instanceof Event.SessionSigned
                        || line.original().event() instanceof Event.SessionCountersigned)
                .filter(line -> !standing.contains(line))
                .toList();
    }

    private static String goneWords(SummaryContext context, ChartEntry line) {
        SignatureVerdict verdict = context.outgoing().signatures().of(line.id());
        return context.text(
                "signing.gone",
                line.original().entry().author().name(),
                context.when().stamp(line.enteredAt()),
                RecordStatus.words(verdict, context.language()));
    }
}
