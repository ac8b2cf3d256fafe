package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.desk.Receipt.Denial;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.journal.json.EveryKind;
import org.chairside.model.ClinicEvent;
import org.chairside.model.CoursePlace;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.ProtocolKey;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.StreamId;
import org.chairside.model.text.TextUse;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds every text of every kind of event by itself, makes it too long, and wants it refused. */
class TextBoundsTest {
    private static final String LONG = "x".repeat(TextUse.UNKNOWN_ENTRY.most() + 1);

    static Stream<Event> everyKind() {
        return EveryKind.events();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyTextOfEveryKindOfEventHasALength(Event event) {
        assertThat(TextBounds.tooLong(event)).as("as it is").isEmpty();
        List<Object> longer = withOneTextLonger(event);
        // Shown short: a megabyte of letters says nothing.
        assertThat(longer.stream()
                        .map(Event.class::cast)
                        .filter(each -> TextBounds.against(each).isEmpty())
                        .map(each -> each.toString().replaceAll("x{100,}", "<HERE>")))
                .as("texts without a length")
                .isEmpty();
    }

    @Test
    void theWalkFindsTextsInEveryCorner() {
        long found =
                everyKind().mapToLong(event -> withOneTextLonger(event).size()).sum();
        assertThat(found).isGreaterThan(100);
    }

    /** Copies of a value, each with another one of the texts in it far too long. */
    private static List<Object> withOneTextLonger(Object value) {
        return switch (value) {
            case String _ -> List.of(LONG);
            case Hash _, ProtocolKey _ -> List.of();
            case List<?> list -> inList(list);
            case Optional<?> optional ->
                optional.stream()
                        .flatMap(each -> withOneTextLonger(each).stream())
                        .<Object>map(Optional::of)
                        .toList();
            case Record made -> inRecord(made);
            default -> List.of();
        };
    }

    private static List<Object> inList(List<?> list) {
        List<Object> longer = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (Object other : withOneTextLonger(list.get(i))) {
                List<Object> copy = new ArrayList<>(list);
                copy.set(i, other);
                longer.add(copy);
            }
        }
        return longer;
    }

    private static List<Object> inRecord(Record made) {
        RecordComponent[] parts = made.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> get(part, made)).toArray();
        List<Object> longer = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (Object other : withOneTextLonger(values[i])) {
                Object[] copy = values.clone();
                copy[i] = other;
                longer.add(make(made.getClass(), parts, copy));
            }
        }
        return longer;
    }

    private static Object get(RecordComponent part, Record made) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(made);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] parts, Object[] values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDeskTakesTheLongestNoteAndDeniesOneLonger() {
        try (TestDesk desk = new TestDesk()) {
            LiveSession session = desk.open(1);
            String longest = "x".repeat(TextUse.NOTE.most());
            assertThat(desk.submit(session, new Proposed(new Event.NoteWritten(longest), desk.now())))
                    .allMatch(Receipt.Saved.class::isInstance);
            assertThat(desk.submit(session, new Proposed(new Event.NoteWritten(longest + "x"), desk.now())))
                    .containsExactly(new Receipt.Denied(Denial.TEXT_TOO_LONG));
        }
    }

    @Test
    void theDeskDeniesWhatBelongsToTheClinicToo() {
        try (TestDesk desk = new TestDesk()) {
            SessionId session = desk.open(1).chart().session();
            StreamId clinic = new StreamId(desk.ids().next());
            assertThat(desk.desk
                            .clinic()
                            .record(TestDesk.NURSE, clinic, new ClinicEvent.Exported(session, LONG, 1, Hash.NONE))
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.TEXT_TOO_LONG));
        }
    }

    @Test
    void anAmendmentIsNoWayRoundIt() {
        try (TestDesk desk = new TestDesk()) {
            LiveSession session = desk.open(1);
            Receipt.Saved note =
                    (Receipt.Saved) desk.submit(session, new Proposed(new Event.NoteWritten("short"), desk.now()))
                            .getFirst();
            Proposed longer = new Proposed(new Event.NoteWritten(LONG), desk.now());
            assertThat(desk.desk
                            .amend(TestDesk.NURSE, session.subject(), note.id(), longer, "typo")
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.TEXT_TOO_LONG));
            assertThat(desk.desk
                            .withdraw(TestDesk.NURSE, session.subject(), note.id(), LONG)
                            .join())
                    .isEqualTo(new Receipt.Denied(Denial.TEXT_TOO_LONG));
        }
    }

    @Test
    void aSessionIsNotOpenedByHalfWhenOneOfItsTextsIsTooLong() {
        try (TestDesk desk = new TestDesk()) {
            Sessions made = Sessions.infusion().numbered(1);
            NewSession wanted = new NewSession(
                    new Event.SessionOpened(
                            made.patient(),
                            made.protocol(),
                            new CoursePlace(SessionKind.INDUCTION, 1, 6),
                            "2",
                            Optional.empty(),
                            Optional.empty()),
                    Optional.empty(),
                    new Event.Screened(List.of(), new Escort(LONG, "")),
                    List.of());
            assertThat(desk.desk.open(TestDesk.NURSE, wanted).join())
                    .containsExactly(new Receipt.Denied(Denial.TEXT_TOO_LONG));
            assertThat(desk.desk.openSessions()).isEmpty();
        }
    }

    @Test
    void everyKindIsAmongTheSamples() {
        Set<Class<?>> seen = everyKind().<Class<?>>map(Event::getClass).collect(Collectors.toSet());
        assertThat(seen).hasSizeGreaterThan(55);
    }
}
