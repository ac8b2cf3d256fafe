package org.chairside.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.SigningStatement;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.CoursePlace;
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
import org.chairside.model.Sex;
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
            try (SignedInDesk signedInDesk = opened(Clock.system(zone));
                    SignedIn physician = signedIn("Bo Lind", BO)) {
                for (int i = 0; i <= SESSIONS / ZONES.size(); i++) {
                    sessions.add(signed(signedInDesk, physician));
                }
            }
        }
        try (SignedInDesk signedInDesk = opened(Clock.systemUTC())) {
            var check = signedInDesk.desk().archive().signatureCheck(keyring);
            List<Checked> all = sessions.stream()
                    .flatMap(session ->
                            check
                                    .of(signedInDesk
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

    private SignedInDesk opened(Clock clock) {
        SignedIn nurse = signedIn("Ana Ruiz", ANA);
        DeskAccess access = new DeskAccess(
                keyring, nurse, clock, Ids.timeOrdered(clock), "1.2.3", folder.resolve("state"), Optional.empty());
        return new SignedInDesk(nurse, (DeskOpening.Opened) DeskOpening.at(access));
    }

    private SessionId signed(SignedInDesk signedInDesk, SignedIn physician) {
        LiveSession session = open(signedInDesk);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            submit(signedInDesk, session, something());
        }
        if (random.nextBoolean()) {
            correct(signedInDesk, session);
        }
        submit(signedInDesk, session, new Event.Released("Luis", ""));
        SessionId id = session.chart().session();
        signedInDesk.desk().admit(physician);
        sign(signedInDesk, signedInDesk.person(), id);
        if (random.nextInt(4) == 0) {
            saved(signedInDesk
                    .desk()
                    .record(physician.person().author(), session.subject(), new Event.SessionReturned("say more"))
                    .join());
            submit(signedInDesk, session, new Event.NoteWritten("more"));
            sign(signedInDesk, signedInDesk.person(), id);
        }
        saved(signedInDesk
                .desk()
                .countersign(physician, id, SigningStatement.READ.words())
                .join());
        return id;
    }

    private static void sign(SignedInDesk signedInDesk, SignedIn person, SessionId id) {
        saved(signedInDesk
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

    private LiveSession open(SignedInDesk signedInDesk) {
        List<Protocol> protocols = ProtocolTemplates.shipped();
        Ids ids = Ids.timeOrdered(Clock.systemUTC());
        Patient patient = new Patient(
                new PatientId(ids.next()),
                PersonName.of("Osei", "Marta"),
                BirthDate.parse("1981-07-14"),
                Sex.NOT_RECORDED,
                Gender.NOT_KNOWN,
                Integer.toString(random.nextInt()),
                new Allergies.NotRecorded());
        NewSession wanted = new NewSession(new Event.SessionOpened(
                patient,
                protocols.get(random.nextInt(protocols.size())),
                new CoursePlace(SessionKind.INDUCTION, 1, 6),
                "Room 1",
                Optional.empty(),
                Optional.empty()));
        Receipt.Saved opened = saved(
                signedInDesk.desk().open(signedInDesk.author(), wanted).join().getFirst());
        return signedInDesk
                .desk()
                .takenUp(((Subject.OfSession) opened.recorded().entry().subject()).session())
                .orElseThrow();
    }

    private static void submit(SignedInDesk signedInDesk, LiveSession session, Event event) {
        saved(signedInDesk
                .desk()
                .record(signedInDesk.author(), session.subject(), event)
                .join());
    }

    private static void correct(SignedInDesk signedInDesk, LiveSession session) {
        var last = session.chart().entries().getLast();
        Proposed right =
                new Proposed(new Event.NoteWritten("put right"), last.entry().happenedAt());
        if (last.event() instanceof Event.NoteWritten) {
            saved(signedInDesk
                    .desk()
                    .amend(signedInDesk.author(), session.subject(), last.id(), right, "typing error")
                    .join());
        } else {
            saved(signedInDesk
                    .desk()
                    .withdraw(signedInDesk.author(), session.subject(), last.id(), "wrong")
                    .join());
        }
    }

    private static Receipt.Saved saved(Receipt receipt) {
        assertThat(receipt).isInstanceOf(Receipt.Saved.class);
        return (Receipt.Saved) receipt;
    }
}
