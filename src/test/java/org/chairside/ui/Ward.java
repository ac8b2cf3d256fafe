package org.chairside.ui;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chairside.chart.Chart;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PersonName;
import org.chairside.model.Recorded;
import org.chairside.model.Sex;
import org.chairside.model.Subject;
import org.chairside.testing.Sessions;
import org.chairside.testing.TickingClock;
import org.chairside.ui.kit.ScreenClock;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.Dialect;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/** What the screens are tested with: a clock one can turn, a kit, and made-up patients in made-up rooms. */
public final class Ward implements InstantSource {
    private final TickingClock time = TickingClock.from(Sessions.MORNING, Sessions.NEW_YORK);
    private final ScreenClock clocked = new ScreenClock(this);

    /** A ward on the morning of {@link Sessions}, so many minutes after the first dose. */
    public static Ward atMinute(int minute) {
        Ward ward = new Ward();
        ward.minute(minute);
        return ward;
    }

    /** Turns the clock. */
    public void minute(int minute) {
        at(Sessions.MORNING.plusSeconds(60L * minute));
    }

    /** Turns the clock. */
    public void at(Instant instant) {
        time.set(instant);
        clocked.tick();
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    /** Everything on the calling thread; a bug fails the test. */
    public UiContext ui() {
        return kit(Tasks.immediate(Ward::fail));
    }

    public UiContext kit(Tasks tasks) {
        return kit(tasks, Dialect.US);
    }

    /** As {@link #ui}, in one English or the other. */
    public UiContext ui(Dialect dialect) {
        return kit(Tasks.immediate(Ward::fail), dialect);
    }

    private UiContext kit(Tasks tasks, Dialect dialect) {
        Messages messages = Messages.of(dialect);
        return new UiContext(messages, new Notation(messages, Sessions.NEW_YORK), tasks, clocked);
    }

    /** For tasks in a test: what nobody expected fails it. */
    public static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }

    /** The same session, of another patient in another room. */
    public static Chart moved(Sessions session, Patient patient, String room) {
        Subject.OfSession subject = new Subject.OfSession(session.subject().session(), patient.id());
        List<Recorded> entries = new ArrayList<>();
        for (Recorded each : session.entries()) {
            Event event = each.event() instanceof Event.SessionOpened opened
                    ? new Event.SessionOpened(
                            patient, opened.protocol(), opened.course(), room, opened.weight(), opened.plannedDose())
                    : each.event();
            Entry old = each.entry();
            Entry entry = new Entry(
                    old.id(),
                    subject,
                    old.author(),
                    old.happenedAt(),
                    old.enteredAt(),
                    old.zone(),
                    old.origin(),
                    event);
            entries.add(new Recorded(entry, each.workstation(), each.seq(), each.recordedAt(), each.hash()));
        }
        return Chart.of(entries).orElseThrow();
    }

    /** A patient drawn from a number; the same number is the same patient. */
    public static Patient patient(long number, String family, String given, String title, String born) {
        return new Patient(
                Sessions.infusion().numbered(number).patient().id(),
                new PersonName(family, given, title),
                BirthDate.parse(born),
                Sex.NOT_RECORDED,
                Gender.FEMALE,
                "129 728 76" + (50 + number),
                new Allergies.NoneKnown());
    }

    /** What is thrown where nothing should be. */
    public static Consumer<Throwable> failing() {
        return Ward::fail;
    }
}
