package org.chairside.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.Protocol;

/** The effects of a chart, in the order of the protocol's checklist; those it does not list come last. */
record Effects(List<EffectCourse> courses) {
    static Effects of(Protocol protocol, List<ChartEntry> standing) {
        Map<String, List<EffectCourse.Finding>> found = new LinkedHashMap<>();
        protocol.effects().forEach(term -> found.put(term.code(), new ArrayList<>()));
        for (ChartEntry line : standing) {
            if (line.event() instanceof Event.EffectAsked asked) {
                found.computeIfAbsent(asked.effect(), _ -> new ArrayList<>())
                        .add(new EffectCourse.Finding(line.happenedAt(), asked.severity(), line));
            }
        }
        return new Effects(found.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new EffectCourse(term(protocol, each.getKey()), each.getValue()))
                .toList());
    }

    private static EffectTerm term(Protocol protocol, String code) {
        return protocol.effect(code).orElse(new EffectTerm(code, code, EffectTerm.Kind.WATCH));
    }

    List<EffectCourse> open() {
        return courses.stream()
                .filter(EffectCourse::isOpen)
                .sorted(Comparator.comparing(EffectCourse::current).reversed())
                .toList();
    }
}
