package org.chairside.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.Limit;
import org.chairside.model.LimitOrder;

/**
 * One thing that is out of range, said once: notices of one family of limits, of which each was first met while another of
 * them was. A pressure raises one alert, however many limits it meets (CLINICAL 7, hazard 11); each limit keeps its notice.
 *
 * @param notices the one that matters most first; at least one
 */
public record Alert(List<Notice> notices) {
    /**
     * @throws IllegalArgumentException if nothing is out of range
     */
    public Alert {
        notices = notices.stream()
                .sorted(Comparator.comparing(Notice::limit, LimitOrder.WORST_FIRST))
                .toList();
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("an alert is about something");
        }
    }

    /** The alerts of all notices, the one that began first first. */
    static List<Alert> of(List<Notice> firstMetFirst) {
        Map<Limit.Family, List<List<Notice>>> families = new LinkedHashMap<>();
        for (Notice notice : firstMetFirst) {
            List<List<Notice>> groups = families.computeIfAbsent(notice.limit().family(), _ -> new ArrayList<>());
            if (groups.isEmpty() || !isMetWhile(notice, groups.getLast())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(notice);
        }
        return families.values().stream()
                .flatMap(List::stream)
                .map(Alert::new)
                .sorted(Comparator.comparing(Alert::since))
                .toList();
    }

    private static boolean isMetWhile(Notice notice, List<Notice> others) {
        return others.stream().anyMatch(other -> other.ending()
                .map(ending -> !ending.at().isBefore(notice.since()))
                .orElse(true));
    }

    /** The family of all its limits. */
    public Limit.Family family() {
        return notices.getFirst().limit().family();
    }

    /** When the first of them was first met. */
    public Instant since() {
        return notices.stream()
                .map(Notice::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The notice that speaks for all: of those that want an answer the one that matters most, else of those still met. */
    public Notice worst() {
        return notices.stream()
                .max(Comparator.comparing(Notice::wantsAnswer)
                        .thenComparing(Notice::isOpen)
                        .thenComparing(Notice::limit, LimitOrder.WORST_FIRST.reversed()))
                .orElseThrow();
    }

    /** Whether anything of it still wants an answer. */
    public boolean wantsAnswer() {
        return notices.stream().anyMatch(Notice::wantsAnswer);
    }

    /** Whether anything of it is still out of range. */
    public boolean isOpen() {
        return notices.stream().anyMatch(Notice::isOpen);
    }
}
