package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.EffectCourse;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.NoticedBy;

/** Each effect that was found, from onset to its end; which were asked and absent; which were not asked about. */
final class EffectsTable implements SummarySection {
    private static final List<String> CLASSES = List.of("effect", "t", "word", "t", "rest");

    @Override
    public void write(Node body, SummaryContext context) {
        List<EffectCourse> found = context.chart().effects().stream()
                .filter(course -> course.peak().isPresent())
                .toList();
        Node block;
        if (found.isEmpty()) {
            block = body.add("div", "block");
            block.put("h2", "", context.text("effects"));
        } else {
            PageTable grid = PageTable.under(
                    body,
                    context.text("effects"),
                    "effects",
                    List.of(
                            "effect|" + context.text("effect-head"),
                            "t|" + context.text("onset"),
                            "word|" + context.text("peak"),
                            "t|" + context.text("resolved"),
                            "rest|" + context.text("findings")));
            found.forEach(course -> grid.row(CLASSES, cells(context, course)));
            block = grid.block();
        }
        listed(block, context, "asked-absent", absent(context));
        listed(block, context, "not-asked", notAsked(context));
    }

    private static List<String> cells(SummaryContext context, EffectCourse course) {
        String findings = course.findings().stream()
                .map(finding -> finding(context, finding))
                .collect(joining(", "));
        return List.of(
                course.term().name(),
                elapsed(context, course.onset()),
                peak(context, course),
                course.isOpen() ? context.text("open") : elapsed(context, course.resolved()),
                carried(context, course.term().code())
                        .map(line -> findings + ". " + context.signed(line, context::say))
                        .orElse(findings));
    }

    private static String peak(SummaryContext context, EffectCourse course) {
        String first = course.findings().stream()
                .filter(finding -> finding.severity() == course.peak())
                .map(finding -> context.when().elapsed(finding.at()))
                .findFirst()
                .orElse("");
        return context.clinicalWords().severity(course.peak()) + " " + first;
    }

    private static String finding(SummaryContext context, EffectCourse.Finding finding) {
        String found = context.when().time(finding.at()) + " "
                + context.clinicalWords().severity(finding.severity());
        return finding.line().event() instanceof Event.EffectAsked asked && asked.noticedBy() != NoticedBy.UNSTATED
                ? found + " (" + context.clinicalWords().noticedBy(asked.noticedBy()) + ")"
                : found;
    }

    /** The last word on leaving with an effect still there. */
    private static Optional<ChartEntry> carried(SummaryContext context, String effect) {
        return context.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.EffectCarried carried
                        && carried.effect().equals(effect))
                .findFirst();
    }

    private static String elapsed(SummaryContext context, Optional<Instant> moment) {
        return moment.map(context.when()::elapsed).orElse("");
    }

    private static String absent(SummaryContext context) {
        return context.chart().effects().stream()
                .filter(course -> !course.peak().isPresent())
                .map(course -> course.term().name() + " ("
                        + course.findings().stream()
                                .map(finding -> context.when().time(finding.at()))
                                .collect(joining(", "))
                        + ")")
                .collect(joining(", "));
    }

    private static String notAsked(SummaryContext context) {
        List<EffectTerm> asked =
                context.chart().effects().stream().map(EffectCourse::term).toList();
        return context.chart().protocol().effects().stream()
                .filter(term -> !asked.contains(term))
                .map(EffectTerm::name)
                .collect(joining(", "));
    }

    private static void listed(Node block, SummaryContext context, String label, String list) {
        if (!list.isEmpty()) {
            Node line = block.add("p", "listed");
            line.put("span", "label", context.text(label));
            line.text(" " + list);
        }
    }
}
