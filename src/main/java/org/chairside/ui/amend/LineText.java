package org.chairside.ui.amend;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.Protocol;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** An entry back in the words of the entry line, so that it can be amended there: {@code @14:05 138/84 78 97}. */
public final class LineText {
    private final UiContext ui;
    private final ClinicalWords clinicalWords;

    LineText(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
    }

    /** Whether the entry line has words for it; what it has none for can only be withdrawn. */
    public static boolean canSay(Event event) {
        return event instanceof Event.VitalsTaken
                || event instanceof Event.EffectAsked
                || event instanceof Event.NoteWritten;
    }

    /** The line, beginning with its time; empty where there are no words for it. */
    Optional<String> of(ChartEntry line, Protocol protocol) {
        String time = "@" + ui.words().time(line.happenedAt()) + " ";
        return switch (line.event()) {
            case Event.VitalsTaken taken -> Optional.of(time + set(taken.vitals()) + note(taken.note()));
            case Event.EffectAsked asked -> Optional.of(time + effect(asked, protocol) + note(asked.note()));
            case Event.NoteWritten(String text) -> Optional.of(time + "#" + text);
            default -> Optional.empty();
        };
    }

    private String set(Vitals set) {
        return Stream.of(Vital.values())
                .flatMap(vital -> piece(set, vital).stream())
                .collect(joining(" "));
    }

    /** Everything after the first three is named, as nothing else could tell one number from another. */
    private Optional<String> piece(Vitals set, Vital vital) {
        Optional<String> value = set.measurement(vital)
                .map(clinicalWords::value)
                .or(() -> Optional.ofNullable(set.notTaken().get(vital)).map(LineText::cross));
        return switch (vital) {
            case BLOOD_PRESSURE, HEART_RATE, SPO2 -> Optional.of(value.orElse("."));
            case RESPIRATORY_RATE -> value.map(each -> "rr " + each);
            case TEMPERATURE -> value.map(each -> "t " + each);
            case PAIN -> value.map(each -> "pain " + each);
            case SEDATION -> value.map(each -> "sed " + each);
            case OXYGEN -> value.map(each -> "flow " + each);
        };
    }

    private static String cross(NotTaken why) {
        return why == NotTaken.UNSTATED ? "x" : "x" + why.digit();
    }

    private static String effect(Event.EffectAsked asked, Protocol protocol) {
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
