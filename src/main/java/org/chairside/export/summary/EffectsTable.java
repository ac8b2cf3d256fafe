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
    public void write(Node body, SummaryContext brief) {
        List<EffectCourse> found = brief.chart().effects().stream()
                .filter(course -> course.peak().isPresent())
                .toList();
        Node block;
        if (found.isEmpty()) {
            block = body.add("div", "block");
            block.put("h2", "", brief.text("effects"));
        } else {
            PageTable grid = PageTable.under(
                    body,
                    brief.text("effects"),
                    "effects",
                    List.of(
                            "effect|" + brief.text("effect-head"),
                            "t|" + brief.text("onset"),
                            "word|" + brief.text("peak"),
                            "t|" + brief.text("resolved"),
                            "rest|" + brief.text("findings")));
            found.forEach(course -> grid.row(CLASSES, cells(brief, course)));
            block = grid.block();
        }
        listed(block, brief, "asked-absent", absent(brief));
        listed(block, brief, "not-asked", notAsked(brief));
    }

    private static List<String> cells(SummaryContext brief, EffectCourse course) {
        String findings = course.findings().stream()
                .map(finding -> finding(brief, finding))
                .collect(joining(", "));
        return List.of(
                course.term().name(),
                elapsed(brief, course.onset()),
                peak(brief, course),
                course.isOpen() ? brief.text("open") : elapsed(brief, course.resolved()),
                carried(brief, course.term().code())
                        .map(line -> findings + ". " + brief.signed(line, brief::say))
                        .orElse(findings));
    }

    private static String peak(SummaryContext brief, EffectCourse course) {
        String first = course.findings().stream()
                .filter(finding -> finding.severity() == course.peak())
                .map(finding -> brief.when().elapsed(finding.at()))
                .findFirst()
                .orElse("");
        return brief.vitals().severity(course.peak()) + " " + first;
    }

    private static String finding(SummaryContext brief, EffectCourse.Finding finding) {
        String found = brief.when().time(finding.at()) + " " + brief.vitals().severity(finding.severity());
        return finding.line().event() instanceof Event.EffectAsked asked && asked.noticedBy() != NoticedBy.UNSTATED
                ? found + " (" + brief.vitals().noticedBy(asked.noticedBy()) + ")"
                : found;
    }

    /** The last word on leaving with an effect still there. */
    private static Optional<ChartEntry> carried(SummaryContext brief, String effect) {
        return brief.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.EffectCarried carried
                        && carried.effect().equals(effect))
                .findFirst();
    }

    private static String elapsed(SummaryContext brief, Optional<Instant> moment) {
        return moment.map(brief.when()::elapsed).orElse("");
    }

    private static String absent(SummaryContext brief) {
        return brief.chart().effects().stream()
                .filter(course -> !course.peak().isPresent())
                .map(course -> course.term().name() + " ("
                        + course.findings().stream()
                                .map(finding -> brief.when().time(finding.at()))
                                .collect(joining(", "))
                        + ")")
                .collect(joining(", "));
    }

    private static String notAsked(SummaryContext brief) {
        List<EffectTerm> asked =
                brief.chart().effects().stream().map(EffectCourse::term).toList();
        return brief.chart().protocol().effects().stream()
                .filter(term -> !asked.contains(term))
                .map(EffectTerm::name)
                .collect(joining(", "));
    }

    private static void listed(Node block, SummaryContext brief, String label, String list) {
        if (!list.isEmpty()) {
            Node line = block.add("p", "listed");
            line.put("span", "label", brief.text(label));
            line.text(" " + list);
        }
    }
}
