package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.SpO2;
import org.chairside.model.Vitals;

class TypedLineProperties {
    private static final Situation FIRST = At.plain();
    private static final Situation LATER =
            At.after(Vitals.of(new BloodPressure(132, 82), new HeartRate(76), new SpO2(97)));

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> piece = Arbitraries.of(
                "138/84", "12/80", "84/138", "78", "97", "9", "x", ".", "+", ",", ";", "-", "/", "@14:05", "@1259",
                "-5", "hr", "sp", "o2", "t", "36,8", "36.8", "98.6", "368", "dis", "di", "nau0", "2", "?", "chest",
                "pain", "#n", "1,200", "1380", " ", "  ");
        return piece.list().ofMaxSize(9).map(pieces -> String.join(" ", pieces).replace("  ", ""));
    }

    @Property(tries = 3000)
    void anyTextIsReadWithoutAThrowAndEverySpanLiesInTheLine(@ForAll String line) {
        holds(line, FIRST);
        holds(line, LATER);
    }

    @Property(tries = 3000)
    void anyTypingIsReadWithoutAThrowAndEverySpanLiesInTheLine(@ForAll("typed") String line) {
        holds(line, FIRST);
        holds(line, LATER);
    }

    private static void holds(String line, Situation situation) {
        LineReading reading = TypedLine.read(line, situation);
        reading.echo().forEach(part -> within(part.at(), line));
        switch (reading) {
            case LineReading.Blank() -> assertThat(line.strip()).doesNotContainPattern("[0-9a-zA-Z#@]");
            case LineReading.Accepted(var events, var echo) -> saved(events, echo);
            case LineReading.Questioned(var questions, var asTyped, var echo) -> {
                assertThat(questions).isNotEmpty().allSatisfy(question -> within(question.at(), line));
                questions.forEach(question -> taken(question.suggestion(), situation));
                saved(asTyped, echo);
            }
            case LineReading.Refused(var reason, var at, var suggestion, var _, var echo) -> {
                assertThat(reason).isNotNull();
                assertThat(echo).isNotNull();
                within(at, line);
                taken(suggestion, situation);
            }
        }
    }

    private static void taken(Optional<String> suggestion, Situation situation) {
        suggestion.ifPresent(line -> assertThat(TypedLine.read(line, situation))
                .isNotInstanceOfAny(LineReading.Refused.class, LineReading.Blank.class));
    }

    private static void within(LineReading.Span at, String line) {
        assertThat(at.from()).isBetween(0, line.length());
        assertThat(at.to()).isGreaterThan(at.from()).isLessThanOrEqualTo(line.length());
    }

    /** Nothing is shown that is not saved, and as many numbers and effects are saved as are shown. */
    private static void saved(List<LineReading.Proposed> events, List<LineReading.Part> echo) {
        assertThat(events).isNotEmpty();
        echo.forEach(part -> assertThat(events).anyMatch(event -> holds(event, part.meaning())));
        long shown = echo.stream().filter(part -> isKept(part.meaning())).count();
        assertThat(events.stream().mapToLong(event -> kept(event.event())).sum())
                .isEqualTo(shown);
    }

    private static boolean isKept(LineReading.Meaning meaning) {
        return switch (meaning) {
            case LineReading.Meaning.Measured _, LineReading.Meaning.NotTaken _, LineReading.Meaning.Effect _ -> true;
            case LineReading.Meaning.Time _, LineReading.Meaning.Note _ -> false;
        };
    }

    private static long kept(Event event) {
        return switch (event) {
            case Event.VitalsTaken set ->
                set.vitals().measured().size() + set.vitals().notTaken().size();
            case Event.EffectAsked _ -> 1;
            default -> 0;
        };
    }

    private static boolean holds(LineReading.Proposed proposed, LineReading.Meaning meaning) {
        return switch (meaning) {
            case LineReading.Meaning.Time(var instant) -> proposed.happenedAt().equals(instant);
            case LineReading.Meaning.Measured(var measurement) ->
                proposed.event() instanceof Event.VitalsTaken set
                        && set.vitals().measured().contains(measurement);
            case LineReading.Meaning.NotTaken(var vital, var _) ->
                proposed.event() instanceof Event.VitalsTaken set
                        && set.vitals().notTaken().containsKey(vital);
            case LineReading.Meaning.Effect(var term, var severity, var _) ->
                proposed.event() instanceof Event.EffectAsked asked
                        && asked.effect().equals(term.code())
                        && asked.severity() == severity;
            case LineReading.Meaning.Note(var text) -> notes(proposed.event()).anyMatch(note -> note.contains(text));
        };
    }

    private static Stream<String> notes(Event event) {
        return switch (event) {
            case Event.VitalsTaken set -> Stream.of(set.note());
            case Event.EffectAsked asked -> Stream.of(asked.note());
            case Event.NoteWritten note -> Stream.of(note.text());
            default -> Stream.empty();
        };
    }
}
