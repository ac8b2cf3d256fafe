package org.chairside.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.chairside.desk.Desk;
import org.chairside.desk.Desks;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.BirthDate;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Role;
import org.chairside.model.SessionKind;
import org.chairside.model.Sex;
import org.chairside.model.StaffId;
import org.chairside.model.Subject;
import org.chairside.model.VitalsOrder;
import org.chairside.model.Weight;
import org.chairside.model.WorkstationId;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.TickingClock;
import org.chairside.ui.kit.ScreenClock;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.submit.SessionContext;
import org.chairside.words.Dialect;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/** A desk, a clock that ticks and is moved by hand, a nurse and her sessions, for the tests of this screen. */
public final class Chair implements AutoCloseable {
    /** As long as it takes to read a question. */
    private static final Duration A_LOOK = Duration.ofMillis(200);

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    public static final Instant OPENED = Instant.parse("2026-11-20T14:50:00Z");
    static final Author NURSE = new Author(new StaffId(new UUID(7, 1)), "Ana Ruiz", Role.NURSE);

    private final AtomicLong ids = new AtomicLong();
    private final List<Later> later = new ArrayList<>();
    private boolean hasty;
    private final TickingClock clock = TickingClock.from(OPENED, ZONE);
    final PacedWriter writer;
    public final Desk desk;
    final UiContext ui;

    private Chair(Tasks tasks, Dialect dialect) {
        MemoryJournal journal = new MemoryJournal(new WorkstationId(new UUID(9, 9)), clock);
        writer = new PacedWriter(journal);
        desk = Desks.trusting(journal, writer, clock, () -> new UUID(0x7000, ids.incrementAndGet()));
        Messages messages = Messages.of(dialect);
        ui = new UiContext(messages, new Notation(messages, ZONE), tasks, new ScreenClock(clock));
    }

    /** Without a window: everything at once on the calling thread; a bug fails the test. */
    public static Chair withoutWindow() {
        return new Chair(Tasks.immediate(Chair::bug), Dialect.US);
    }

    /** With the toolkit; {@link org.chairside.ui.kit.Hand#start()} comes before. */
    public static Chair withWindow() {
        return withWindow(Dialect.US);
    }

    /** The same in one English or the other. */
    static Chair withWindow(Dialect dialect) {
        return new Chair(Tasks.live(Chair::bug), dialect);
    }

    private static void bug(Throwable thrown) {
        throw new IllegalStateException(thrown);
    }

    Instant now() {
        return clock.instant();
    }

    /** Time passes; the clock on the screen ticks. */
    public Chair passes(Duration time) {
        clock.pass(time);
        ui.clock().tick();
        return this;
    }

    public Chair minutes(long minutes) {
        return passes(Duration.ofMinutes(minutes));
    }

    /** What was to be done later is done now. */
    void patienceEnds() {
        doAll(Duration.ofDays(1));
    }

    /** From now on she presses keys before she has read what is asked, until {@link #reads}; else she reads at once. */
    public Chair inHaste() {
        hasty = true;
        return this;
    }

    /** She reads what is asked. */
    public void reads() {
        doAll(A_LOOK);
    }

    private void wait(Duration delay, Runnable act) {
        if (hasty || delay.compareTo(A_LOOK) >= 0) {
            later.add(new Later(delay, act));
        } else {
            act.run();
        }
    }

    private void doAll(Duration within) {
        for (List<Later> due = due(within); !due.isEmpty(); due = due(within)) {
            later.removeAll(due);
            due.forEach(each -> each.act().run());
        }
    }

    private List<Later> due(Duration within) {
        return later.stream().filter(each -> each.delay().compareTo(within) < 0).toList();
    }

    private record Later(Duration delay, Runnable act) {}

    static Patient patient(int number) {
        List<PersonName> names = List.of(
                new PersonName("Osei", "Marta", "Ms"),
                new PersonName("Lee", "Jun", ""),
                new PersonName("Brandt", "Ulla", "Dr"));
        return new Patient(
                new PatientId(new UUID(8, number)),
                names.get(number),
                BirthDate.of(LocalDate.of(1981 + number, 7, 14)),
                Sex.NOT_RECORDED,
                Gender.FEMALE,
                "129 728 765" + number,
                new Allergies.NoneKnown());
    }

    /** Opens a session of the nth patient under a shipped protocol. */
    public LiveSession open(int number, String protocol) {
        return open(patient(number), Integer.toString(2 + number), protocol);
    }

    LiveSession open(Patient patient, String room, String protocol) {
        NewSession wanted = new NewSession(
                new Event.SessionOpened(
                        patient,
                        ProtocolTemplates.named(protocol),
                        new CoursePlace(SessionKind.INDUCTION, 3, 6),
                        room,
                        Optional.of(new Weight(71_000)),
                        Optional.of(Dose.milligrams(protocol.startsWith("eske") ? 56 : 35))),
                Optional.of(new Event.IdentityConfirmed("MO", 1981)),
                new Event.Screened(List.of(), new Escort("Kofi Osei", "")),
                List.of());
        Receipt.Saved opened = (Receipt.Saved) desk.open(NURSE, wanted).join().getFirst();
        Subject.OfSession subject =
                (Subject.OfSession) opened.recorded().entry().subject();
        return desk.takenUp(subject.session()).orElseThrow();
    }

    public SessionContext seat(LiveSession session) {
        return seat(session, VitalsOrder.PROTOCOL);
    }

    /** The same with the numbers of a set in another order. */
    public SessionContext seat(LiveSession session, VitalsOrder order) {
        return new SessionContext(desk, session, NURSE, ui, order, this::wait);
    }

    /** A running model of a fresh infusion. */
    public SessionModel infusion() {
        return model(open(0, "iv-infusion"));
    }

    public SessionModel model(LiveSession session) {
        SessionModel model = new SessionModel(seat(session));
        model.start();
        return model;
    }

    /** Types a line and presses Enter. */
    public static void enter(SessionModel model, String line) {
        model.entry().typed(line);
        model.entry().enter();
    }

    @Override
    public void close() {
        desk.close();
    }

    /** From here on entries are held and not in the log. */
    public void logIsGone() {
        writer.setsAside();
    }
}
