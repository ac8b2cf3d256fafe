package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.journal.Journal.Head;
import org.chairside.model.Author;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.Ids;
import org.chairside.model.Origin;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.model.WorkstationId;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SignatureCheck.Checked;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.testing.Sessions;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds before 0.2.0 signed a moment that lies just before the stored one. Where that is let pass, and where not. */
class EarlySignatureTest {
    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final WorkstationId HERE = Sessions.ROOM_2;
    private static final WorkstationId ELSEWHERE = new WorkstationId(new UUID(8, 8));
    private static final Duration BETWEEN_TWO_READINGS = Duration.ofMillis(48);

    @TempDir
    Path folder;

    private final TickingClock clock = TickingClock.from(Sessions.MORNING);
    private final List<Recorded> session =
            Sessions.infusion().set(10, "138/84 78 97").entries();
    private Keyring keyring;

    @BeforeEach
    void found() {
        KeyringTools tools = new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1));
        List<Newcomer> one = List.of(new Newcomer("Ana Ruiz", Role.NURSE, PASSWORD));
        keyring = ((Founding.Founded) Keyring.found(folder, "Harbour Clinic", one, tools)).keyring();
    }

    /** The session's entries and a signature of one moment, stored as entered at another. */
    private List<Recorded> signed(Instant signedAt, Instant happenedAt, Instant enteredAt) {
        try (SignedIn person =
                (SignedIn) keyring.signIn(keyring.people().getFirst().id(), PASSWORD)) {
            Author author = person.person().author();
            Subject.OfSession subject =
                    (Subject.OfSession) session.getFirst().entry().subject();
            Head head = new Head(session.getLast().seq(), session.getLast().hash());
            Attestation attested = new Attestation(
                    Permission.END_SESSION,
                    subject,
                    author,
                    signedAt,
                    Attestation.Statement.over(session, "true", head));
            Event event = new Event.SessionSigned(attested.by(person.signingKey()));
            Recorded last = recorded(HERE, 40, subject, author, happenedAt, enteredAt, event);
            return Stream.concat(session.stream(), Stream.of(last)).toList();
        }
    }

    private static Recorded recorded(
            WorkstationId workstation,
            long seq,
            Subject subject,
            Author by,
            Instant happened,
            Instant entered,
            Event event) {
        Entry entry = new Entry(
                new EntryId(new UUID(5, seq)), subject, by, happened, entered, Sessions.NEW_YORK, Origin.LIVE, event);
        return new Recorded(entry, workstation, seq, entered, Hash.NONE);
    }

    private static Recorded introduced(WorkstationId workstation, long seq) {
        return recorded(
                workstation,
                seq,
                new Subject.OfClinic(new StreamId(new UUID(1, 1))),
                Sessions.NURSE,
                Sessions.MORNING,
                Sessions.MORNING,
                new ClinicEvent.BuildIntroduced("0.2.0"));
    }

    private List<Recorded> early() {
        Instant signed = Sessions.MORNING.plusSeconds(4000);
        return signed(signed, signed, signed.plus(BETWEEN_TWO_READINGS));
    }

    private Finding found(List<Recorded> entries, Recorded... clinic) {
        List<Checked> checked = new SignatureCheck(keyring, List.of(clinic)).of(entries);
        assertThat(checked).hasSize(1);
        return checked.getFirst().finding();
    }

    @Test
    void whereThisBuildHasNotWrittenYetItIsAnEarlyBuilds() {
        assertThat(found(early())).isEqualTo(Finding.EARLY_BUILD);
    }

    @Test
    void beforeThePlaceInTheChainWhereThisBuildBeganItIsAnEarlyBuilds() {
        assertThat(found(early(), introduced(HERE, 41))).isEqualTo(Finding.EARLY_BUILD);
    }

    @Test
    void afterThatPlaceItIsNotAcceptedWhateverTheTimesSay() {
        assertThat(found(early(), introduced(HERE, 39))).isEqualTo(Finding.NOT_OF_THIS);
    }

    @Test
    void theFirstPlaceCountsSoThatALaterBuildOpensNoDoor() {
        assertThat(found(early(), introduced(HERE, 39), introduced(HERE, 60))).isEqualTo(Finding.NOT_OF_THIS);
    }

    @Test
    void nothingOfAnotherWorkstationIsLetPassByThePlaceInThisOnesChain() {
        assertThat(found(early(), introduced(ELSEWHERE, 41))).isEqualTo(Finding.NOT_OF_THIS);
    }

    @Test
    void aMomentThatIsNeitherOfTheTwoWasNeverSigned() {
        Instant signed = Sessions.MORNING.plusSeconds(4000);
        assertThat(found(signed(signed, signed.plusSeconds(1), signed.plusSeconds(2))))
                .isEqualTo(Finding.NOT_OF_THIS);
    }

    @Test
    void oneMomentSignedAndStoredHoldsOnBothSidesOfThatPlace() {
        Instant signed = Sessions.MORNING.plusSeconds(4000);
        List<Recorded> entries = signed(signed, signed, signed);
        assertThat(found(entries, introduced(HERE, 39))).isEqualTo(Finding.HOLDS);
        assertThat(found(entries, introduced(HERE, 41))).isEqualTo(Finding.HOLDS);
    }
}
