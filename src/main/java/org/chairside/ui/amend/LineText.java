package org.chairside.ui.amend;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.Protocol;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.ui.submit.SessionContext;

/** An entry back in the words of the entry line, so that it can be amended there: {@code @14:05 138/84 78 97}. */
public final class LineText {
    /** As many places as every session has. */
    private static final int PLACED = 3;

    private final SessionContext context;

    LineText(SessionContext context) {
        this.context = context;
    }

    /** Whether the entry line has words for it; what it has none for can only be withdrawn. */
    public static boolean canSay(Event event) {
        return event instanceof Event.VitalsTaken
                || event instanceof Event.EffectAsked
                || event instanceof Event.NoteWritten;
    }

    /** The line, beginning with its time; empty where there are no words for it. */
    Optional<String> of(ChartEntry line) {
        String time = "@" + context.ui().words().time(line.happenedAt()) + " ";
        return switch (line.event()) {
            case Event.VitalsTaken taken -> Optional.of(time + set(taken.vitals()) + note(taken.note()));
            case Event.EffectAsked asked -> Optional.of(time + effect(asked) + note(asked.note()));
            case Event.NoteWritten(String text) -> Optional.of(time + "#" + text);
            default -> Optional.empty();
        };
    }

    private String set(Vitals set) {
        List<Vital> placed = context.places().subList(0, PLACED);
        Stream<String> first = placed.stream().map(vital -> value(set, vital).orElse("."));
        Stream<String> others = Stream.of(Vital.values())
                .filter(vital -> !placed.contains(vital))
                .flatMap(vital -> value(set, vital).map(each -> name(vital) + " " + each).stream());
        return Stream.concat(first, others).collect(joining(" "));
    }

    private Optional<String> value(Vitals set, Vital vital) {
        return set.measurement(vital)
                .map(context.clinicalWords()::value)
                .or(() -> Optional.ofNullable(set.notTaken().get(vital)).map(LineText::cross));
    }

    /** Everything after the first three is named, as nothing else could tell one number from another. */
    private static String name(Vital vital) {
        return switch (vital) {
            case BLOOD_PRESSURE -> "bp";
            case HEART_RATE -> "hr";
            case SPO2 -> "sp";
            case RESPIRATORY_RATE -> "rr";
            case TEMPERATURE -> "t";
            case PAIN -> "pain";
            case SEDATION -> "moaas";
            case OXYGEN -> "flow";
        };
    }

    private static String cross(NotTaken why) {
        return why == NotTaken.UNSTATED ? "x" : "x" + why.digit();
    }

    private String effect(Event.EffectAsked asked) {
        Protocol protocol = context.chart().protocol();
        String name = protocol.effect(asked.effect()).map(EffectTerm::name).orElse(asked.effect());
        // Only letters and spaces can be typed as a name; the rest of it is not needed to know it.
        return name.replaceAll("[^\\p{L} ]", "")
                + " "
                + asked.severity().grade()
                + switch (asked.noticedBy()) {
                    case UNSTATED -> "";
                    case PATIENT -> "p";
                    case STAFF -> "s";
                };
    }

    private static String note(String note) {
        return note.isBlank() ? "" : " #" + note;
    }
}
