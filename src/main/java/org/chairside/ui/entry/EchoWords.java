package org.chairside.ui.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.intake.LineReading;
import org.chairside.intake.LineReading.Meaning;
import org.chairside.model.BaselineChange;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Measurement;
import org.chairside.model.NotTaken;
import org.chairside.model.Quantity;
import org.chairside.model.Vitals;
import org.chairside.ui.kit.Level;
import org.chairside.ui.submit.SessionContext;

/** What a line was read as, as chips. */
public final class EchoWords {
    private final SessionContext context;

    public EchoWords(SessionContext context) {
        this.context = context;
    }

    public Echo of(LineReading reading, Instant now) {
        List<LineReading.Part> parts = reading.echo();
        if (parts.isEmpty()) {
            return Echo.NONE;
        }
        List<Echo.Chip> chips = new ArrayList<>(parts.stream().map(this::chip).toList());
        boolean timed = parts.stream().anyMatch(part -> part.meaning() instanceof Meaning.Time);
        if (!timed && !(reading instanceof LineReading.Refused)) {
            chips.add(plain(at(now)));
        }
        List<Echo.Note> notes = parts.stream()
                .flatMap(part -> part.limits().stream())
                .distinct()
                .sorted(Comparator.comparing(Limit::level).reversed())
                .map(limit -> note(limit, parts))
                .toList();
        return new Echo(chips, notes);
    }

    private Echo.Chip chip(LineReading.Part part) {
        Level level = part.limits().stream()
                .map(Limit::level)
                .max(Comparator.naturalOrder())
                .map(EchoWords::level)
                .orElse(Level.NONE);
        return switch (part.meaning()) {
            case Meaning.Time(Instant happenedAt) -> plain(at(happenedAt));
            case Meaning.Measured(Measurement measured) ->
                new Echo.Chip(
                        context.clinicalWords().valueWithUnit(measured),
                        context.clinicalWords().spoken(measured),
                        level);
            case Meaning.NotTaken(var vital, var why) ->
                plain(
                        why == NotTaken.UNSTATED
                                ? context.text(
                                        "session.echo.not-taken",
                                        context.clinicalWords().name(vital))
                                : context.text(
                                        "vital.missing",
                                        context.clinicalWords().name(vital),
                                        context.clinicalWords().notTaken(why)));
            case Meaning.Effect(var term, var severity, var by) -> {
                String found = context.text(
                        "session.echo.effect",
                        term.name(),
                        severity.grade(),
                        context.clinicalWords().severity(severity));
                String text = context.clinicalWords().noticed(found, by);
                yield new Echo.Chip(text, text, level);
            }
            case Meaning.Note(String text) -> plain(context.text("session.echo.note", text));
        };
    }

    private String at(Instant time) {
        return context.text("session.echo.at", context.ui().words().time(time));
    }

    private static Echo.Chip plain(String text) {
        return new Echo.Chip(text, text, Level.NONE);
    }

    /** The rule in words and, for a change, by how much from what. */
    private Echo.Note note(Limit limit, List<LineReading.Part> parts) {
        String rule = context.clinicalWords().rule(limit, context.chart().protocol());
        String words = change(limit, parts)
                .map(change -> context.text("session.note.change", change, rule))
                .orElse(rule);
        return new Echo.Note(words, context.clinicalWords().source(limit), level(limit.level()));
    }

    private Optional<String> change(Limit limit, List<LineReading.Part> parts) {
        boolean fromBaseline = limit.rule() instanceof Limit.Rule.FromBaseline
                || limit.rule() instanceof Limit.Rule.PercentFromBaseline;
        if (!fromBaseline) {
            return Optional.empty();
        }
        Component component = limit.component().orElseThrow();
        Vitals typed = Vitals.of(parts.stream()
                .map(LineReading.Part::meaning)
                .filter(Meaning.Measured.class::isInstance)
                .map(meaning -> ((Meaning.Measured) meaning).measurement())
                .toArray(Measurement[]::new));
        return context.chart().baselineVitals().flatMap(baseline -> BaselineChange.of(component, baseline, typed)
                .map(change -> context.ui().words().change(change.scaled())
                        + baseline.quantity(component)
                                .map(Quantity::text)
                                .map(from -> context.text("session.note.from", from))
                                .orElse("")));
    }

    public static Level level(Limit.Level level) {
        return switch (level) {
            case CAUTION -> Level.MEDIUM;
            case URGENT -> Level.HIGH;
        };
    }
}
