package org.chairside.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.DeskSession;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.SigningStatement;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Allergies;
import org.chairside.model.Course;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.Severity;
import org.chairside.model.Subject;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SignatureCheck.Checked;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random sessions on a real disk and on the clock of this computer, signed by both, and every signature checked. */
class RunningClockSigningTest {
    private static final int SESSIONS = 200;
    private static final char[] ANA = "correct horse".toCharArray();
    private static final char[] BO = "battery staple".toCharArray();
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("America/New_York"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("Australia/Lord_Howe"));

    @TempDir
    Path folder;

    private final Random random = new Random(20261130);
    private Keyring keyring;

    @Test
    void hazard17EverySignatureOfTwoHundredRandomSessionsHoldsAlsoAfterReopening() {
        KeyringTools tools = tools(Clock.systemUTC());
        keyring = ((Founding.Founded) Keyring.found(
                        folder,
                        "Harbour Clinic",
                        List.of(new Newcomer("Ana Ruiz", Role.NURSE, ANA), new Newcomer("Bo Lind", Role.PHYSICIAN, BO)),
                        tools))
                .keyring();
        List<SessionId> sessions = new ArrayList<>();
        for (ZoneId zone : ZONES) {
            try (DeskSession deskSession = opened(Clock.system(zone));
                    SignedIn physician = signedIn("Bo Lind", BO)) {
                for (int i = 0; i <= SESSIONS / ZONES.size(); i++) {
                    sessions.add(signed(deskSession, physician));
                }
            }
        }
        try (DeskSession deskSession = opened(Clock.systemUTC())) {
            var check = deskSession.desk().archive().signatureCheck(keyring);
            List<Checked> all = sessions.stream()
                    .flatMap(session ->
                            check
                                    .of(deskSession
                                            .desk()
                                            .archive()
                                            .chart(session)
                                            .orElseThrow()
                                            .entries())
                                    .stream())
                    .toList();
            assertThat(sessions).hasSizeGreaterThanOrEqualTo(SESSIONS);
            assertThat(all).hasSizeGreaterThanOrEqualTo(2 * SESSIONS);
            assertThat(all).extracting(Checked::finding).containsOnly(Finding.HOLDS);
        }
    }

    private static KeyringTools tools(Clock clock) {
        return new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1));
    }

    private SignedIn signedIn(String name, char[] password) {
        return (SignedIn) keyring.signIn(keyring.find(name).orElseThrow().id(), password);
    }

    private DeskSession opened(Clock clock) {
        SignedIn nurse = signedIn("Ana Ruiz", ANA);
        DeskAccess access = new DeskAccess(
                keyring, nurse, clock, Ids.timeOrdered(clock), "1.2.3", folder.resolve("state"), Optional.empty());
        return new DeskSession(nurse, (DeskOpening.Opened) DeskOpening.at(access));
    }

    private SessionId signed(DeskSession deskSession, SignedIn physician) {
        LiveSession session = open(deskSession);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            submit(deskSession, session, something());
        }
        if (random.nextBoolean()) {
            correct(deskSession, session);
        }
        submit(deskSession, session, new Event.Released("Luis", ""));
        SessionId id = session.chart().session();
        deskSession.desk().admit(physician);
        sign(deskSession, deskSession.person(), id);
        if (random.nextInt(4) == 0) {
            saved(deskSession
                    .desk()
                    .record(physician.person().author(), session.subject(), new Event.SessionReturned("say more"))
                    .join());
            submit(deskSession, session, new Event.NoteWritten("more"));
            sign(deskSession, deskSession.person(), id);
        }
        saved(deskSession
                .desk()
                .countersign(physician, id, SigningStatement.READ.words())
                .join());
        return id;
    }

    private static void sign(DeskSession deskSession, SignedIn person, SessionId id) {
        saved(deskSession
                .desk()
                .sign(person, id, SigningStatement.RECORDED.words())
                .join());
    }

    private Event something() {
        return switch (random.nextInt(3)) {
            case 0 -> new Event.NoteWritten("calm, eyes shut “Zoë”");
            case 1 -> new Event.EffectAsked("nausea", Severity.MILD, "");
            default -> Sessions.vitals((110 + random.nextInt(60)) + "/80 70 98");
        };
    }

    private LiveSession open(DeskSession deskSession) {
        List<Protocol> protocols = ProtocolTemplates.shipped();
        Ids ids = Ids.timeOrdered(Clock.systemUTC());
        Patient patient = new Patient(
                new PatientId(ids.next()),
                PersonName.of("Osei", "Marta"),
                LocalDate.of(1981, 7, 14),
                Gender.NOT_KNOWN,
                Integer.toString(random.nextInt()),
                new Allergies.NotRecorded());
        NewSession wanted = new NewSession(new Event.SessionOpened(
                patient,
                protocols.get(random.nextInt(protocols.size())),
                new Course(SessionKind.INDUCTION, 1, 6),
                "Room 1",
                Optional.empty(),
                Optional.empty()));
        Receipt.Saved opened = saved(
                deskSession.desk().open(deskSession.author(), wanted).join().getFirst());
        return deskSession
                .desk()
                .takenUp(((Subject.OfSession) opened.recorded().entry().subject()).session())
                .orElseThrow();
    }

    private static void submit(DeskSession deskSession, LiveSession session, Event event) {
        saved(deskSession
                .desk()
                .record(deskSession.author(), session.subject(), event)
                .join());
    }

    private static void correct(DeskSession deskSession, LiveSession session) {
        var last = session.chart().entries().getLast();
        Proposed right =
                new Proposed(new Event.NoteWritten("put right"), last.entry().happenedAt());
        if (last.event() instanceof Event.NoteWritten) {
            saved(deskSession
                    .desk()
                    .amend(deskSession.author(), session.subject(), last.id(), right, "typing error")
                    .join());
        } else {
            saved(deskSession
                    .desk()
                    .withdraw(deskSession.author(), session.subject(), last.id(), "wrong")
                    .join());
        }
    }

    private static Receipt.Saved saved(Receipt receipt) {
        assertThat(receipt).isInstanceOf(Receipt.Saved.class);
        return (Receipt.Saved) receipt;
    }
}
