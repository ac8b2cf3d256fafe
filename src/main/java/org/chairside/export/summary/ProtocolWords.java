package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.export.page.PageTimes;
import org.chairside.export.page.PageWords;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Schedule;
import org.chairside.words.ClinicalWords;

/** What a protocol says, in words. */
public record ProtocolWords(Protocol protocol, PageWords words) {
    /** Name, key and treatment: {@code Ketamine infusion (iv-infusion v3): ketamine, intravenous}. */
    public String name() {
        return words.text(
                "protocol.named",
                protocol.name(),
                protocol.key().toString(),
                clinicalWords().drug(protocol.drug()),
                clinicalWords().route(protocol.route()));
    }

    /** When sets are wanted, a sentence for each phase and each fixed point. */
    public List<String> schedule() {
        List<String> all = new ArrayList<>();
        protocol.schedule().phases().forEach(phase -> all.add(phase(phase)));
        protocol.schedule()
                .fixed()
                .forEach(point -> all.add(words.text(
                        "schedule.fixed",
                        point.name(),
                        PageTimes.span(point.after()),
                        PageTimes.span(point.early()),
                        PageTimes.span(point.late()))));
        return all;
    }

    private String phase(Schedule.Phase phase) {
        String every = words.text(
                "schedule.phase",
                words.word("schedule.stage", phase.stage()),
                PageTimes.span(phase.every()),
                words.word("schedule.anchor", phase.anchor()),
                PageTimes.span(phase.lateAfter()));
        return phase.times() == 0 ? every : words.text("schedule.times", every, Integer.toString(phase.times()));
    }

    /** For how long a patient is watched at least, and from when; and how old the last set may be. */
    public String watching() {
        ReleaseRule rule = protocol.release();
        String least = rule.observe().isPositive()
                ? words.text("observe", PageTimes.span(rule.observe()), words.word("from", rule.from()))
                : words.text("observe-none");
        return rule.fresh().isPositive() ? least + " " + words.text("fresh", PageTimes.span(rule.fresh())) : least;
    }

    /** The limits by where they come from, in the order of the protocol. */
    public Map<Limit.Source, List<Limit>> limitsBySource() {
        Map<Limit.Source, List<Limit>> all = new LinkedHashMap<>();
        protocol.limits().forEach(limit -> all.computeIfAbsent(limit.source(), _ -> new ArrayList<>())
                .add(limit));
        return all;
    }

    /** Limits one after the other: {@code Systolic 160 mmHg or more; SpO2 92 % or less}; each with its recheck. */
    public String rules(List<Limit> limits) {
        return limits.stream().map(this::wholeRule).collect(joining("; "));
    }

    /** When limits are looked at again, a sentence for each way of it with all limits that have it. */
    public List<String> rechecks() {
        Map<Limit.Recheck, List<Limit>> all = new LinkedHashMap<>();
        protocol.limits().forEach(limit -> limit.recheck()
                .ifPresent(recheck ->
                        all.computeIfAbsent(recheck, _ -> new ArrayList<>()).add(limit)));
        return all.entrySet().stream()
                .map(each -> words.text(
                        "rechecks",
                        clinicalWords().recheck(each.getKey()),
                        each.getValue().stream().map(this::rule).collect(joining("; "))))
                .toList();
    }

    private String wholeRule(Limit limit) {
        return limit.recheck()
                .map(recheck -> clinicalWords().rechecked(rule(limit), recheck))
                .orElseGet(() -> rule(limit));
    }

    /** Where a limit comes from, and whether anybody checked that. */
    public String source(Limit.Source source) {
        return clinicalWords().source(source);
    }

    /** A limit in words: {@code Systolic 160 mmHg or more}. */
    public String rule(Limit limit) {
        return clinicalWords().rule(limit, protocol);
    }

    private ClinicalWords clinicalWords() {
        return words.language().clinicalWords();
    }
}
