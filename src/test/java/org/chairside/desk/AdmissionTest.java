package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.desk.Receipt.Denial;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.json.GoldenEvents;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Author;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.model.StaffId;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.staff.Authorities;
import org.chairside.staff.Authority;
import org.chairside.staff.Keyring;
import org.chairside.staff.Permission;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whose word the desk takes, and for what, through every door of it. */
class AdmissionTest {
    private static final StreamId CLINIC = new StreamId(new UUID(0xC1, 1));
    private static final Event UNKNOWN = new Event.Unknown("ketosis-seen", 1, "{}");
    private static final Protocol INFUSION = ProtocolTemplates.named("iv-infusion");

    private static Author author(Role role) {
        return new Author(new StaffId(new UUID(0x57AF, role.name().hashCode())), "Kim " + role, role);
    }

    private static Stream<Event> samples() {
        return Stream.concat(GoldenEvents.all().stream(), Stream.of(UNKNOWN));
    }

    private static Denial denied(Receipt receipt) {
        return receipt instanceof Receipt.Denied(Denial denial) ? denial : null;
    }

    @TestFactory
    Stream<DynamicTest> faultT20EveryKindOfEventAsksAtEveryDoorForEveryRole() {
        return samples().flatMap(event -> Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(
                        event.getClass().getSimpleName() + " " + role, () -> asked(role, event))));
    }

    private static void asked(Role role, Event event) {
        boolean allowed = Authority.standard().allows(role, event);
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Denial inSession = denied(
                    test.desk.record(author(role), session.subject(), event).join());
            assertThat(inSession == Denial.NOT_ALLOWED).as("in a session").isEqualTo(!allowed);
            if (event instanceof Event.OfClinic clinic) {
                Denial ofClinic = denied(
                        test.desk.clinic().record(author(role), CLINIC, clinic).join());
                assertThat(ofClinic == Denial.NOT_ALLOWED)
                        .as("in the clinic")
                        .isEqualTo(!allowed && !isTheProgramsOwn(clinic));
            }
        }
    }

    /** What is written when a log is opened, and by nobody through a door. */
    private static boolean isTheProgramsOwn(Event.OfClinic event) {
        return event instanceof ClinicEvent.BuildIntroduced
                || event instanceof ClinicEvent.ClinicFounded
                || event instanceof ClinicEvent.StaffAdded;
    }

    @TestFactory
    Stream<DynamicTest> whatBelongsElsewhereIsNotWrittenIntoASession() {
        return samples()
                .filter(event -> event instanceof Event.OfClinic
                        || event instanceof Event.OfPatient
                        || event instanceof Event.SessionOpened)
                .map(event -> DynamicTest.dynamicTest(event.getClass().getSimpleName(), () -> {
                    try (TestDesk test = new TestDesk()) {
                        LiveSession session = test.open(1);
                        int entries = session.chart().entries().size();
                        assertThat(test.desk
                                        .record(author(Role.PHYSICIAN), session.subject(), event)
                                        .join())
                                .isInstanceOf(Receipt.Denied.class);
                        assertThat(session.chart().entries()).hasSize(entries);
                    }
                }));
    }

    @Test
    void whoWorksHereIsNotWrittenByAnybodyWhoSaysSo() {
        try (TestDesk test = new TestDesk()) {
            Event.OfClinic promoted =
                    new ClinicEvent.StaffAdded(author(Role.NURSE).id(), "Kim NURSE", Role.PHYSICIAN);
            assertThat(denied(test.desk
                            .clinic()
                            .record(author(Role.NURSE), CLINIC, promoted)
                            .join()))
                    .isEqualTo(Denial.NOT_RECORDED_HERE);
            assertThat(test.desk.archive().clinic(CLINIC)).isEmpty();
        }
    }

    @Test
    void aProtocolGoesTheWayOfAdoptionWhateverDoorItComesTo() {
        try (TestDesk test = new TestDesk()) {
            Event.OfClinic adopted = new ClinicEvent.ProtocolAdopted(INFUSION);
            assertThat(denied(test.desk
                            .clinic()
                            .record(author(Role.NURSE), CLINIC, adopted)
                            .join()))
                    .isEqualTo(Denial.NOT_ALLOWED);
            assertThat(test.desk
                            .clinic()
                            .record(author(Role.PHYSICIAN), CLINIC, adopted)
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
            assertThat(test.desk.clinic().protocols(CLINIC).holds(INFUSION)).isTrue();
            assertThat(denied(test.desk
                            .clinic()
                            .record(author(Role.PHYSICIAN), CLINIC, adopted)
                            .join()))
                    .as("the same version again")
                    .isEqualTo(Denial.NOT_THE_NEXT_VERSION);
        }
    }

    @Test
    void aCorrectionSaysNothingThatItsAuthorMayNotSay() {
        try (TestDesk test = new TestDesk()) {
            LiveSession session = test.open(1);
            Event note = new Event.NoteWritten("unsteady");
            EntryId of = ((Receipt.Saved) test.desk
                            .record(author(Role.NURSE), session.subject(), note)
                            .join())
                    .id();
            Event override = new Event.ReleaseOverridden(List.of("unsteady"), "escort is a nurse");
            Event amended = new Event.EntryAmended(of, override, "typing slip");
            assertThat(denied(test.desk
                            .record(author(Role.NURSE), session.subject(), amended)
                            .join()))
                    .isEqualTo(Denial.NOT_ALLOWED);
            for (Event elsewhere :
                    List.of(new ClinicEvent.RecordViewed(session.subject().session()), UNKNOWN)) {
                assertThat(test.desk
                                .record(
                                        author(Role.PHYSICIAN),
                                        session.subject(),
                                        new Event.EntryAmended(of, elsewhere, "typing slip"))
                                .join())
                        .isInstanceOf(Receipt.Denied.class);
            }
            assertThat(session.chart().chartEntry(of).orElseThrow().event()).isEqualTo(note);
        }
    }

    @Test
    void anAdoptionInTheLogByWhoMayNotIsNamedAndNotObeyed() {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        Author nurse = author(Role.NURSE);
        journal.append(
                new Entry(
                        new EntryId(new UUID(1, 1)),
                        new Subject.OfClinic(CLINIC),
                        nurse,
                        Sessions.MORNING,
                        Sessions.MORNING,
                        Sessions.NEW_YORK,
                        org.chairside.model.Origin.LIVE,
                        new ClinicEvent.ProtocolAdopted(INFUSION)),
                _ -> Optional.empty());
        try (TestDesk test = new TestDesk(journal)) {
            ProtocolBook book = test.desk.clinic().protocols(CLINIC);
            assertThat(book.adopted()).isEmpty();
            assertThat(book.current("iv-infusion")).isEmpty();
            assertThat(book.refused()).containsExactly(new ProtocolBook.Adopted(INFUSION, nurse, Sessions.MORNING));
            assertThat(test.desk
                            .clinic()
                            .adopt(author(Role.PHYSICIAN), CLINIC, INFUSION)
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
            assertThat(test.desk.clinic().protocols(CLINIC).refused()).hasSize(1);
        }
    }

    @Test
    void everyWayOutIsAskedForAndClosedToARoleThatMayNotExportOrMayNotRead(@TempDir Path folder) {
        Keyring keyring = TestPeople.in(folder).keyring();
        for (Permission missing : List.of(Permission.EXPORT, Permission.READ)) {
            try (Desk desk = desk(Authorities.without(Role.NURSE, missing))) {
                assertThat(desk.exporting(author(Role.NURSE), keyring))
                        .isEqualTo(new ExportPermission.Refused(Denial.NOT_ALLOWED));
                assertThat(desk.exporting(author(Role.ADMIN), keyring)).isInstanceOf(ExportPermission.Allowed.class);
            }
        }
    }

    @Test
    void whatWasReadAndWhatLeftIsNotedOnlyOfWhoMay() {
        SessionId session = new SessionId(new UUID(5, 5));
        try (Desk desk = desk(Authorities.without(Role.ADMIN, Permission.READ))) {
            assertThat(denied(desk.clinic().viewed(author(Role.ADMIN), session).join()))
                    .isEqualTo(Denial.NOT_ALLOWED);
            assertThat(desk.clinic().viewed(author(Role.NURSE), session).join()).isInstanceOf(Receipt.Saved.class);
        }
    }

    private static Desk desk(Authority authority) {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        TestDesk ids = new TestDesk();
        return Desks.trusting(
                journal,
                new SingleWriter(journal),
                TickingClock.from(Sessions.MORNING).withZone(Sessions.NEW_YORK),
                ids.ids(),
                authority);
    }

    @Test
    void onlyWhoProvedWhoTheyAreIsTakenAtTheirWordAndWithTheRoleOfTheKeyring(@TempDir Path folder) {
        TestPeople people = TestPeople.in(folder);
        try (SignedIn nurse = people.signedIn(Role.NURSE);
                SignedIn physician = people.signedIn(Role.PHYSICIAN)) {
            Admission admission = Admission.of(nurse).orElseThrow();
            Author self = nurse.person().author();
            Author other = physician.person().author();
            Event note = new Event.NoteWritten("calm");
            assertThat(admission.against(self, note)).isEmpty();
            assertThat(admission.against(other, note)).contains(Denial.NOT_SIGNED_IN);
            assertThat(admission.against(new Author(self.id(), self.name(), Role.PHYSICIAN), note))
                    .as("another role")
                    .contains(Denial.NOT_SIGNED_IN);
            assertThat(admission.against(new Author(self.id(), "Somebody", self.role()), note))
                    .as("another name")
                    .contains(Denial.NOT_SIGNED_IN);
            admission.admit(physician);
            assertThat(admission.against(other, note)).isEmpty();
        }
    }

    @Test
    void theDeskTakesNoEntryExportOrAdoptionInTheNameOfSomebodyElse(@TempDir Path folder) {
        MemoryJournal journal = new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING);
        TestPeople people = TestPeople.in(folder);
        try (SignedIn nurse = people.signedIn(Role.NURSE);
                TestDesk ids = new TestDesk();
                Desk desk = new Desk(
                        journal,
                        new SingleWriter(journal),
                        TickingClock.from(Sessions.MORNING).withZone(Sessions.NEW_YORK),
                        ids.ids(),
                        Admission.of(nurse).orElseThrow())) {
            Author other = author(Role.PHYSICIAN);
            assertThat(denied(desk.clinic().adopt(other, CLINIC, INFUSION).join()))
                    .isEqualTo(Denial.NOT_SIGNED_IN);
            assertThat(denied(desk.clinic()
                            .viewed(other, new SessionId(new UUID(5, 5)))
                            .join()))
                    .isEqualTo(Denial.NOT_SIGNED_IN);
            assertThat(desk.exporting(other, people.keyring()))
                    .isEqualTo(new ExportPermission.Refused(Denial.NOT_SIGNED_IN));
            assertThat(denied(desk.open(other, TestDesk.newSession(1)).join().getFirst()))
                    .isEqualTo(Denial.NOT_SIGNED_IN);
            assertThat(desk.open(nurse.person().author(), TestDesk.newSession(1))
                            .join()
                            .getFirst())
                    .isInstanceOf(Receipt.Saved.class);
        }
    }
}
