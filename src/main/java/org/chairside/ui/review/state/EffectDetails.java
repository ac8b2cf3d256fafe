package org.chairside.ui.review.state;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.EffectCourse;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.Severity;
import org.chairside.ui.kit.Level;

/** Each effect from its onset to its end; those asked and absent; those not asked about. */
final class EffectDetails {
    private final NotatedChart reader;

    EffectDetails(NotatedChart reader) {
        this.reader = reader;
    }

    List<Detail> all() {
        List<EffectCourse> courses = reader.chart().effects();
        List<Detail> all = new ArrayList<>();
        courses.stream()
                .filter(course -> course.peak().isPresent())
                .map(this::present)
                .forEach(all::add);
        named(
                all,
                "effects.absent",
                courses.stream()
                        .filter(course -> !course.peak().isPresent())
                        .map(course -> course.term().name())
                        .toList());
        List<EffectTerm> asked = courses.stream().map(EffectCourse::term).toList();
        named(
                all,
                "effects.not-asked",
                reader.chart().protocol().effects().stream()
                        .filter(term -> !asked.contains(term))
                        .map(EffectTerm::name)
                        .toList());
        return all;
    }

    private Detail present(EffectCourse course) {
        String onset = course.onset().map(reader::elapsed).orElse("");
        String end = course.resolved()
                .map(at -> reader.text("effects.gone", reader.elapsed(at)))
                .orElseGet(() -> reader.text("effects.still"));
        String findings = course.findings().stream().map(this::finding).collect(joining(", "));
        Optional<ChartEntry> carried = carried(course.term().code());
        Level level = course.peak() == Severity.SEVERE
                ? Level.HIGH
                : course.peak() == Severity.MODERATE || carried.isPresent() ? Level.MEDIUM : Level.NONE;
        Detail.Fact fact = Detail.Fact.of(
                        course.term().name(),
                        reader.text("effects.course", reader.clinicalWords().severity(course.peak()), onset, end),
                        carried.map(line -> findings + ". " + reader.signed(line))
                                .orElse(findings))
                .at(level);
        return carried.map(line -> fact.about(line.id())).orElse(fact);
    }

    private String finding(EffectCourse.Finding finding) {
        String found = reader.text(
                "effects.finding",
                reader.time(finding.at()),
                reader.clinicalWords().severity(finding.severity()));
        return finding.line().event() instanceof Event.EffectAsked asked
                ? reader.clinicalWords().noticed(found, asked.noticedBy())
                : found;
    }

    private Optional<ChartEntry> carried(String effect) {
        return reader.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.EffectCarried carried
                        && carried.effect().equals(effect))
                .findFirst();
    }

    private void named(List<Detail> all, String key, List<String> names) {
        if (!names.isEmpty()) {
            all.add(Detail.Fact.of(reader.text(key), String.join(", ", names), ""));
        }
    }
}
