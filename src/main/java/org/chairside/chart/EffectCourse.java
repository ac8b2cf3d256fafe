package org.chairside.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.model.EffectTerm;
import org.chairside.model.Severity;

/**
 * What was found each time one effect was asked about, in the order it happened; at least once. An effect without a
 * course was not asked about, which is not the same as absent (CLINICAL 7, hazard 19).
 */
public record EffectCourse(EffectTerm term, List<Finding> findings) {
    public EffectCourse {
        findings = List.copyOf(findings);
    }

    /** What was found at one time. */
    public record Finding(Instant at, Severity severity, ChartEntry line) {}

    /**
     * A stretch of time in which it was present at one severity.
     *
     * @param to when the next finding was made; empty while it lasts
     */
    public record Span(Severity severity, Instant from, Optional<Instant> to) {}

    public Severity current() {
        return findings.getLast().severity();
    }

    public boolean isOpen() {
        return current().isPresent();
    }

    public Severity peak() {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.ABSENT);
    }

    /** When it was first found; empty if it never was. */
    public Optional<Instant> onset() {
        return findings.stream()
                .filter(finding -> finding.severity().isPresent())
                .map(Finding::at)
                .findFirst();
    }

    /** Since when it has been there without a break; empty if it is not there now. */
    public Optional<Instant> since() {
        Optional<Instant> since = Optional.empty();
        for (Finding finding : findings) {
            if (!finding.severity().isPresent()) {
                since = Optional.empty();
            } else if (since.isEmpty()) {
                since = Optional.of(finding.at());
            }
        }
        return since;
    }

    /** When it was found gone after having been there; empty if it never was there, or still is. */
    public Optional<Instant> resolved() {
        Optional<Instant> resolved = Optional.empty();
        boolean present = false;
        for (Finding finding : findings) {
            if (present && !finding.severity().isPresent()) {
                resolved = Optional.of(finding.at());
            } else if (finding.severity().isPresent()) {
                resolved = Optional.empty();
            }
            present = finding.severity().isPresent();
        }
        return resolved;
    }

    /** The stretches in which it was present, for the lanes of the plot. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.severity().isPresent()) {
                Optional<Instant> to = i + 1 < findings.size()
                        ? Optional.of(findings.get(i + 1).at())
                        : Optional.empty();
                spans.add(new Span(finding.severity(), finding.at(), to));
            }
        }
        return spans;
    }
}
