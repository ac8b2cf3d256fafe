package org.chairside.desk;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.desk.Receipt.Denial;
import org.chairside.model.Event;
import org.chairside.model.text.TextUse;

/** Whether every text of an event keeps to its length; asked before every write, of every kind of event. */
final class TextBounds {
    private TextBounds() {}

    /** Empty where all of them do. */
    static Optional<Denial> against(Event event) {
        return tooLong(event).map(_ -> Denial.TEXT_TOO_LONG);
    }

    /** As {@link #against(Event)}, of several that are written together or not at all. */
    static Optional<Denial> against(Collection<? extends Event> events) {
        return events.stream().flatMap(event -> against(event).stream()).findFirst();
    }

    /** The first text that is too long for what it is for. */
    static Optional<TextUse.TooLong> tooLong(Event event) {
        return texts(event)
                .flatMap(each -> each.use().excess(each.text()).stream())
                .findFirst();
    }

    /** Every text of an event with what it is for; of an amendment those that it puts in place too. */
    static Stream<Worded> texts(Event event) {
        return switch (event) {
            case Event.Unknown unknown ->
                Stream.of(new Worded(TextUse.CODE, unknown.kind()), new Worded(TextUse.UNKNOWN_ENTRY, unknown.json()));
            case Event.EntryAmended(var _, Event replacement, String reason) ->
                Stream.concat(Stream.of(Worded.reason(reason)), texts(replacement));
            case Event.EntryWithdrawn(var _, String reason) -> Stream.of(Worded.reason(reason));
            case Event.EntryReinstated(var _, String reason) -> Stream.of(Worded.reason(reason));
            case Event.InCare care -> CareTexts.of(care);
            case Event.AtLeaving leaving -> CareTexts.of(leaving);
            case Event.InReview review -> ReviewTexts.of(review);
            case Event.InSession session -> SessionTexts.of(session);
            case Event.OfPatient patient -> PeopleTexts.of(patient);
            case Event.OfClinic clinic -> PeopleTexts.of(clinic);
        };
    }

    /** A text and what it is for. */
    record Worded(TextUse use, String text) {
        static Worded reason(String text) {
            return new Worded(TextUse.REASON, text);
        }

        static Worded note(String text) {
            return new Worded(TextUse.NOTE, text);
        }

        static Worded person(String text) {
            return new Worded(TextUse.PERSON, text);
        }

        static Worded code(String text) {
            return new Worded(TextUse.CODE, text);
        }
    }
}
