package org.chairside.ui.session.scales;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chairside.chart.TakenSet;
import org.chairside.model.Event;
import org.chairside.model.Vitals;
import org.chairside.scales.Consciousness;
import org.chairside.scales.News2;
import org.chairside.scales.Scale;
import org.chairside.scales.Scales;
import org.chairside.scales.Score;
import org.chairside.scales.SelfHarmItem;
import org.chairside.ui.submit.SessionContext;

/** A scale and the answers so far, turned into what is shown and into what is recorded. */
final class ScaleStates {
    /** What patients score themselves. */
    private static final Set<String> BY_THE_PATIENT = Set.of(Scales.PHQ_9, "gad-7", "nrs-pain", "nrs-distress");

    /** Ten has no key of its own; the Roman one has. */
    private static final String TEN = "x";

    private static final int CONSCIOUSNESS = 5;

    private final SessionContext context;

    ScaleStates(SessionContext context) {
        this.context = context;
    }

    ScaleState choosing(List<Scale> scales) {
        List<ScaleState.Choice> choices = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            choices.add(new ScaleState.Choice(ScalesModel.key(i), scales.get(i).name()));
        }
        choices.add(new ScaleState.Choice(ScalesModel.key(scales.size()), context.text("scales.other")));
        return ScaleState.asking(context.text("scales.which"), new ScaleState.Prompt("", choices));
    }

    ScaleState total(Optional<Scale> scale) {
        String title = scale.map(Scale::name).orElse(context.text("scales.other"));
        return ScaleState.asking(title, ScaleState.Prompt.NONE).noting(context.text("scales.licensed"));
    }

    ScaleState of(Scale scale, List<Integer> answers) {
        List<Integer> known = known(scale, answers);
        Optional<Scale.Item> asked = asked(scale, known);
        return new ScaleState(
                scale.name(),
                asked.map(item -> new ScaleState.Prompt(question(scale, item, known), choices(item)))
                        .orElse(ScaleState.Prompt.NONE),
                soFar(scale, known),
                notice(scale, answers),
                new ScaleState.Result(
                        result(scale, answers), scored(scale, answers).isPresent()),
                note(scale));
    }

    private String note(Scale scale) {
        String rater = context.text("scales.rater", rater(scale));
        return scale.note().isEmpty() ? rater : scale.note() + " " + rater;
    }

    private String question(Scale scale, Scale.Item item, List<Integer> known) {
        return isNews(scale) || scale.items().size() == 1
                ? item.text()
                : context.text("scales.item", known.size() + 1, scale.items().size(), item.text());
    }

    /** The answers in the order of the items; for the early warning score those that the last set gives. */
    private List<Integer> known(Scale scale, List<Integer> answers) {
        return isNews(scale) ? News2.answers(lastSet(), consciousness(answers)) : answers;
    }

    private static Optional<Scale.Item> asked(Scale scale, List<Integer> known) {
        if (isNews(scale)) {
            return Optional.of(scale.items().get(CONSCIOUSNESS)).filter(_ -> known.get(CONSCIOUSNESS) == null);
        }
        return known.size() < scale.items().size() ? Optional.of(scale.items().get(known.size())) : Optional.empty();
    }

    private List<ScaleState.Choice> choices(Scale.Item item) {
        return item.choices().stream()
                .map(choice -> new ScaleState.Choice(key(choice.value()), choice.text()))
                .toList();
    }

    private static String key(int value) {
        return value == 10 ? TEN : Integer.toString(value);
    }

    boolean hasBelowZero(Scale scale) {
        return scale.range().low() < 0;
    }

    /** What a key is worth at the item asked now; empty where it is no answer. */
    Optional<Integer> value(Scale scale, List<Integer> answers, String key) {
        return asked(scale, known(scale, answers)).stream()
                .flatMap(item -> item.choices().stream())
                .map(Scale.Choice::value)
                .filter(value -> key(value).equals(key))
                .findFirst();
    }

    private List<String> soFar(Scale scale, List<Integer> known) {
        List<String> pieces = new ArrayList<>();
        if (isNews(scale)) {
            pieces.add(lastTaken());
        }
        for (int i = 0; i < known.size(); i++) {
            Scale.Item item = scale.items().get(i);
            Integer value = known.get(i);
            if (value != null) {
                String words = item.choice(value).map(Scale.Choice::text).orElse("");
                pieces.add(context.text("scales.answer", item.text(), value.toString(), words));
            }
        }
        return pieces;
    }

    /** The set the early warning score would rest on, and how old it is. */
    private String lastTaken() {
        Instant now = context.ui().clock().getNow();
        return context.chart()
                .lastSet()
                .map(set -> context.text(
                        "scales.from-set",
                        context.ui().words().time(set.takenAt()),
                        context.ui().words().ago(set.takenAt(), now)))
                .orElse(context.text("scales.no-set"));
    }

    /** An answer above 0 to the ninth item is shown as soon as it is given. */
    private String notice(Scale scale, List<Integer> answers) {
        Event.ScaleScored sofar = new Event.ScaleScored(scale.code(), "", answers, 0, "", "");
        return SelfHarmItem.isAboveZero(sofar) ? context.text("scales.self-harm") : "";
    }

    private String result(Scale scale, List<Integer> answers) {
        Score score = score(scale, answers);
        return switch (score) {
            case Score.Total(int total, String words) -> context.text("scales.total", total, words);
            case Score.Incomplete(List<Scale.Item> missing)
            when isNews(scale) ->
                context.text(
                        "scales.missing", missing.stream().map(Scale.Item::text).collect(joining(", ")));
            case Score.Incomplete _ -> "";
        };
    }

    private Score score(Scale scale, List<Integer> answers) {
        return isNews(scale) ? News2.of(lastSet(), consciousness(answers)) : scale.score(answers);
    }

    /** What is to be recorded; empty while an answer is missing. */
    Optional<Event.ScaleScored> scored(Scale scale, List<Integer> answers) {
        List<Integer> known = known(scale, answers);
        return switch (score(scale, answers)) {
            case Score.Total total
            when known.stream().allMatch(Objects::nonNull) -> Optional.of(scale.scored(known, total, rater(scale)));
            case Score.Total _, Score.Incomplete _ -> Optional.empty();
        };
    }

    private String rater(Scale scale) {
        return BY_THE_PATIENT.contains(scale.code())
                ? context.text("scales.patient")
                : context.author().name();
    }

    private Vitals lastSet() {
        return context.chart().lastSet().map(TakenSet::vitals).orElse(Vitals.NONE);
    }

    /** Anything but alert scores the same, so one key says it. */
    private static Optional<Consciousness> consciousness(List<Integer> answers) {
        return answers.stream().findFirst().map(points -> points == 0 ? Consciousness.ALERT : Consciousness.CONFUSION);
    }

    private static boolean isNews(Scale scale) {
        return scale.code().equals(News2.scale().code());
    }
}
