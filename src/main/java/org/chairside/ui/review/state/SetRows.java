package org.chairside.ui.review.state;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Vital;
import org.chairside.ui.kit.Level;

/** Every set as a row, in the order taken; nothing that was ever entered is left out. */
final class SetRows {
    private final NotatedChart reader;
    private final CorrectionWords corrections;

    SetRows(NotatedChart reader) {
        this.reader = reader;
        this.corrections = new CorrectionWords(reader);
    }

    static boolean isSet(ChartEntry line) {
        return line.event() instanceof Event.VitalsTaken || line.event() instanceof Event.VitalsNotTaken;
    }

    List<SetRow> all() {
        return reader.chart().chartEntries().stream()
                .filter(SetRows::isSet)
                .sorted(Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq))
                .map(this::row)
                .toList();
    }

    private SetRow row(ChartEntry line) {
        Optional<TakenSet> set = reader.set(line.id());
        List<Limit> met = set.map(this::limits).orElse(List.of());
        String time = reader.time(line.happenedAt());
        String first = reader.time(line.original().entry().happenedAt());
        String remark = remark(line, set, met);
        return new SetRow(
                line.id(),
                new SetRow.When(
                        line.happenedAt(),
                        new RevisedText(time, first.equals(time) ? "" : first),
                        reader.minute(line.happenedAt())),
                cells(line),
                NotatedChart.by(line.original()),
                new SetRow.Annotation(remark, level(line, set, met)),
                line.stands(),
                reader.text("set.spoken", time, reader.elapsed(line.happenedAt()), spoken(line.event()), remark));
    }

    private List<Limit> limits(TakenSet set) {
        return set.limitsMet(reader.chart().protocol().limits(), reader.chart().baselineVitals());
    }

    private static Level level(ChartEntry line, Optional<TakenSet> set, List<Limit> met) {
        if (met.stream().anyMatch(limit -> limit.level() == Limit.Level.URGENT)) {
            return Level.HIGH;
        }
        boolean look = !met.isEmpty()
                || set.flatMap(TakenSet::late).isPresent()
                || !line.corrections().isEmpty()
                || line.event() instanceof Event.VitalsNotTaken;
        return look ? Level.MEDIUM : Level.NONE;
    }

    private Map<Vital, RevisedText> cells(ChartEntry line) {
        Map<Vital, RevisedText> cells = new EnumMap<>(Vital.class);
        for (Vital vital : Vital.values()) {
            String now = value(line.event(), vital);
            String was = value(line.original().event(), vital);
            String before = was.equals(now) ? "" : was;
            if (!now.isEmpty() || !before.isEmpty()) {
                cells.put(vital, line.stands() ? new RevisedText(now, before) : RevisedText.struck(now));
            }
        }
        return cells;
    }

    private String value(Event event, Vital vital) {
        return event instanceof Event.VitalsTaken taken
                ? taken.vitals()
                        .measurement(vital)
                        .map(reader.clinicalWords()::value)
                        .orElse(taken.vitals().notTaken().containsKey(vital) ? "\u00d7" : "")
                : "";
    }

    private String spoken(Event event) {
        return event instanceof Event.VitalsTaken taken
                ? taken.vitals().measured().stream()
                        .map(reader.clinicalWords()::spoken)
                        .collect(joining(", "))
                : reader.say(event);
    }

    private String remark(ChartEntry line, Optional<TakenSet> set, List<Limit> met) {
        List<String> all = new ArrayList<>();
        if (set.isPresent() && set.equals(reader.chart().baseline())) {
            all.add(reader.text("set.baseline"));
        }
        set.flatMap(TakenSet::late)
                .ifPresent(
                        late -> all.add(reader.text("late", reader.ui().words().duration(late))));
        reader.met(met).ifPresent(all::add);
        all.addAll(own(line.event()));
        all.addAll(corrections.entered(line.original().entry()));
        line.corrections().forEach(each -> all.add(corrections.brief(each)));
        return all.stream().filter(not(String::isBlank)).collect(joining(". "));
    }

    /** What the set itself says in words. */
    private List<String> own(Event event) {
        List<String> all = new ArrayList<>();
        if (event instanceof Event.VitalsTaken taken) {
            taken.vitals()
                    .notTaken()
                    .forEach((vital, reason) -> all.add(reader.ui()
                            .text(
                                    "vital.missing",
                                    reader.clinicalWords().name(vital),
                                    reader.clinicalWords().notTaken(reason))));
            all.add(taken.note());
        } else {
            all.add(reader.say(event));
        }
        return all;
    }
}
