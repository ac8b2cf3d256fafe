package org.chairside.sample;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.DeskSession;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.Situation;
import org.chairside.intake.TypedLine;
import org.chairside.model.Author;
import org.chairside.model.Course;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Ids;
import org.chairside.model.Indication;
import org.chairside.model.Patient;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SessionKind;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.staff.Authority;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.PasswordPolicy;
import org.chairside.staff.SignIn.SignedIn;

/**
 * A made-up clinic in a folder: two people, sessions of the last weeks, and three that are going on. Everything in it goes
 * the way of real entries, under a clock that is moved along.
 */
public final class SampleClinic {
    static final String NURSE = "Ana Ruiz";
    public static final String PHYSICIAN = "Lena Brandt";

    /** Known to everyone, for there is nothing to protect. */
    public static final String PASSWORD = "sample data";

    /** Sample data needs no strong lock; a quick one keeps the start quick. */
    private static final KeyCost QUICK = new KeyCost(64, 1, 1);

    private static final Duration OPENED_BEFORE = Duration.ofMinutes(12);

    private final Path folder;
    private final String version;
    private final Instant now;
    private final ManualClock clock;
    private final KeyringTools tools;

    public SampleClinic(Path folder, Clock wall, String version) {
        this.folder = folder;
        this.version = version;
        this.now = wall.instant();
        this.clock = new ManualClock(now, wall.getZone());
        this.tools = new KeyringTools(
                Ids.timeOrdered(clock),
                new SecureRandom(),
                clock,
                QUICK,
                Authority.standard(),
                PasswordPolicy.UNJUDGED);
    }

    /**
     * Makes it, and leaves it closed. Takes a second or two.
     *
     * @throws IllegalStateException if the folder is not empty or cannot be written
     */
    public Keyring make() {
        Founding founding = Keyring.found(
                folder,
                "Sample clinic",
                List.of(
                        new Newcomer(NURSE, Role.NURSE, PASSWORD.toCharArray()),
                        new Newcomer(PHYSICIAN, Role.PHYSICIAN, PASSWORD.toCharArray())),
                tools);
        if (!(founding instanceof Founding.Founded(Keyring keyring, var recovery))) {
            throw new IllegalStateException("the sample clinic could not be founded");
        }
        recovery.close();
        clock.set(now.minus(Duration.ofDays(30)));
        SignedIn nurse = signedIn(keyring, NURSE);
        DeskAccess access =
                new DeskAccess(keyring, nurse, clock, tools.ids(), version, folder.resolve("state"), Optional.empty());
        if (!(DeskOpening.at(access) instanceof DeskOpening.Opened opened)) {
            throw new IllegalStateException("the sample log could not be opened");
        }
        try (DeskSession deskSession = new DeskSession(nurse, opened);
                SignedIn physician = signedIn(keyring, PHYSICIAN)) {
            deskSession.desk().admit(physician);
            adopt(deskSession, keyring);
            SampleSigning signing = new SampleSigning(deskSession.desk(), nurse, physician, clock);
            SamplePeople.sessions().forEach(each -> play(deskSession, each, signing));
        }
        return keyring;
    }

    private static SignedIn signedIn(Keyring keyring, String name) {
        return (SignedIn) keyring.signIn(keyring.find(name).orElseThrow().id(), PASSWORD.toCharArray());
    }

    /** The infusion as shipped, and then with an effect of the clinic's own; the others are left to be adopted. */
    private void adopt(DeskSession deskSession, Keyring keyring) {
        StreamId clinic = new StreamId(keyring.vault());
        Author physician = keyring.people().getLast().author();
        String shipped = ProtocolTemplates.text("iv-infusion");
        String changed = shipped.replaceFirst("version = 1", "version = 2")
                .replaceFirst("late-after = 3", "late-after = 4")
                .replaceFirst("at-most = 93", "at-most = 94")
                .replaceFirst(
                        "(?s)(\\[\\[effect]]\ncode = \"calm\")",
                        "[[effect]]\ncode = \"humming\"\nname = \"Humming in the ears\"\nkind = \"expected\"\n\n$1");
        for (String toml : List.of(shipped, changed)) {
            if (ProtocolReader.read(toml) instanceof ProtocolReading.Read(Protocol protocol)) {
                deskSession.desk().clinic().adopt(physician, clinic, protocol).join();
            }
        }
    }

    private void play(DeskSession deskSession, SamplePeople.Planned planned, SampleSigning signing) {
        Instant zero = now.minus(planned.ago());
        clock.set(zero.minus(OPENED_BEFORE));
        LiveSession session = open(deskSession, planned);
        for (SampleScript.Step step : planned.script().steps()) {
            clock.set(zero.plus(Duration.ofMinutes(step.minute())));
            submit(deskSession, session, events(session.chart(), step));
        }
        planned.correction().ifPresent(line -> amend(deskSession, session, line));
        planned.signing().ifPresent(stage -> {
            clock.pass(Duration.ofMinutes(4));
            new SampleRelease(session.chart())
                    .events()
                    .forEach(each -> submit(deskSession, session, List.of(done(each))));
            signing.sign(session, stage);
        });
    }

    private LiveSession open(DeskSession deskSession, SamplePeople.Planned planned) {
        Patient patient = planned.person().patient();
        NewSession wanted = new NewSession(
                new Event.SessionOpened(
                        patient,
                        protocol(planned.script().protocol()),
                        new Course(SessionKind.INDUCTION, planned.number(), 6),
                        planned.room(),
                        Optional.of(planned.person().weight()),
                        planned.script().planned()),
                Optional.of(new Event.IdentityConfirmed(
                        patient.name().initials(), patient.born().getYear())),
                new Event.Screened(
                        protocol(planned.script().protocol()).screening().stream()
                                .map(item -> new ScreeningAnswer(item.code(), item.wanted(), ""))
                                .toList(),
                        new Escort("Kofi Osei", "555-0134", "brother")),
                List.of(
                        new Event.TreatmentOrdered(List.of(Indication.TREATMENT_RESISTANT_DEPRESSION), "", PHYSICIAN),
                        new Event.GoDecided(Go.GO, PHYSICIAN, "")));
        Receipt first =
                deskSession.desk().open(deskSession.author(), wanted).join().getFirst();
        if (!(first instanceof Receipt.Saved saved)) {
            throw new IllegalStateException("the sample session was not saved: " + first);
        }
        return deskSession
                .desk()
                .takenUp(((Subject.OfSession) saved.recorded().entry().subject()).session())
                .orElseThrow();
    }

    private List<Proposed> events(Chart chart, SampleScript.Step step) {
        return switch (step) {
            case SampleScript.Step.Done(int _, Event event) -> List.of(done(event));
            case SampleScript.Step.Typed(int minute, String line) ->
                switch (TypedLine.read(line, situation(chart))) {
                    case LineReading.Accepted accepted -> accepted.events();
                    case LineReading.Questioned asked -> asked.asTyped();
                    case LineReading.Refused _, LineReading.Blank _ ->
                        throw new IllegalStateException("the sample line of minute " + minute + " is refused");
                };
        };
    }

    private Situation situation(Chart chart) {
        return new Situation(
                chart.protocol(),
                chart.doses().stageAt(clock.instant()),
                chart.openedAt(),
                clock.instant(),
                clock.getZone(),
                chart.lastSet().map(set -> set.vitals()),
                chart.baselineVitals());
    }

    private Proposed done(Event event) {
        return new Proposed(event, clock.instant());
    }

    private void submit(DeskSession deskSession, LiveSession session, List<Proposed> events) {
        deskSession
                .desk()
                .submit(deskSession.desk().submission(deskSession.author(), session.subject(), events))
                .join();
    }

    /** Says that the last set was a typing slip and what it should have been. */
    private void amend(DeskSession deskSession, LiveSession session, String line) {
        clock.pass(Duration.ofMinutes(1));
        var last = session.chart().lastSet().orElseThrow();
        if (TypedLine.read(line, situation(session.chart())) instanceof LineReading.Accepted accepted) {
            Proposed right = new Proposed(accepted.events().getFirst().event(), last.takenAt());
            deskSession
                    .desk()
                    .amend(deskSession.author(), session.subject(), last.line().id(), right, "typing slip")
                    .join();
        }
    }

    private static Protocol protocol(String code) {
        return ProtocolTemplates.named(code);
    }
}
