package org.chairside.ui.session;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Component;
import org.chairside.model.Event;
import org.chairside.model.Quantity;

/** What a line says and what an entry holds, in the same few words, so that the one can be held against the other. */
final class Meanings {
    private Meanings() {}

    /** What a line of a {@link TypingTrial} is to become. */
    static String of(String line) {
        return line.startsWith("nau") ? "nausea " + line.substring(4) : line.startsWith("#") ? line : "set " + line;
    }

    static String of(Event event) {
        return switch (event) {
            case Event.VitalsTaken taken ->
                "set "
                        + taken.vitals()
                                .quantity(Component.SYSTOLIC)
                                .map(Quantity::text)
                                .orElse("")
                        + "/"
                        + Stream.of(Component.DIASTOLIC, Component.HEART_RATE, Component.SPO2)
                                .flatMap(each -> taken.vitals().quantity(each).stream())
                                .map(Quantity::text)
                                .collect(Collectors.joining(" "));
            case Event.EffectAsked asked ->
                asked.effect() + " " + asked.severity().grade();
            case Event.NoteWritten(String text) -> "#" + text;
            case Event.VitalsNotTaken(var reason, var _) -> "not-taken " + reason.digit();
            case Event.NoticeAcknowledged seen -> "notice " + seen.reason();
            case Event other -> other.toString();
        };
    }
}
