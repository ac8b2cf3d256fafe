package org.chairside.soak;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.CoursePlace;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Role;
import org.chairside.model.SessionKind;
import org.chairside.model.Sex;
import org.chairside.model.Subject;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;

/**
 * A clinic with a nurse and a physician whose passwords cost next to nothing, as the program makes and opens one.
 *
 * @param folder its data folder
 * @param state what is remembered outside of it
 */
record QuickClinic(Path folder, Path state, Clock clock) {
    static final String NURSE = "Ana Ruiz";
    static final String PHYSICIAN = "Bo Tanaka";
    static final String PASSWORD = "copper meadow lantern 61";

    /** In {@code data} and {@code state} below a folder. */
    static QuickClinic below(Path folder, Clock clock) {
        return new QuickClinic(folder.resolve("data"), folder.resolve("state"), clock);
    }

    KeyringTools tools() {
        return new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1));
    }

    /** What came of founding it. */
    Founding found() {
        return Keyring.found(
                folder,
                "Hill Clinic",
                List.of(
                        new Newcomer(NURSE, Role.NURSE, PASSWORD.toCharArray()),
                        new Newcomer(PHYSICIAN, Role.PHYSICIAN, PASSWORD.toCharArray())),
                tools());
    }

    Opening keys() {
        return Keyring.open(folder, tools());
    }

    SignedIn signIn(Keyring keyring, String name) {
        return keyring.people().stream()
                .filter(person -> person.name().equals(name))
                .map(person -> keyring.signIn(person.id(), PASSWORD.toCharArray()))
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the password does not open"));
    }

    DeskOpening open(Keyring keyring, SignedIn person) {
        return DeskOpening.at(
                new DeskAccess(keyring, person, clock, Ids.timeOrdered(clock), "soak", state, Optional.empty()));
    }

    /** One person at the open desk. */
    SignedInDesk visit(String name) {
        if (!(keys() instanceof Opening.Opened(Keyring keyring, boolean _))) {
            throw new IllegalStateException("the keyring does not open");
        }
        SignedIn person = signIn(keyring, name);
        return switch (open(keyring, person)) {
            case DeskOpening.Opened opened -> new SignedInDesk(person, opened);
            case DeskOpening.ReasonWanted wanted -> throw new IllegalStateException("a reason is wanted: " + wanted);
            case DeskOpening.Refused refused -> throw new IllegalStateException("refused: " + refused);
        };
    }

    /** A session of the nth patient, opened now. */
    LiveSession session(SignedInDesk signedInDesk, int number) {
        Patient patient = new Patient(
                new PatientId(new UUID(0x50AC, number)),
                PersonName.of("Soak", "Number " + number),
                BirthDate.parse("1981-07-14"),
                Sex.NOT_RECORDED,
                Gender.NOT_KNOWN,
                "S" + number,
                new Allergies.NotRecorded());
        NewSession wanted = new NewSession(new Event.SessionOpened(
                patient,
                ProtocolTemplates.shipped().getFirst(),
                new CoursePlace(SessionKind.INDUCTION, 1, 0),
                "1",
                Optional.empty(),
                Optional.empty()));
        Receipt first =
                signedInDesk.desk().open(signedInDesk.author(), wanted).join().getFirst();
        if (!(first instanceof Receipt.Saved saved)) {
            throw new IllegalStateException("not opened: " + first);
        }
        Subject.OfSession subject = (Subject.OfSession) saved.recorded().entry().subject();
        return signedInDesk.desk().takenUp(subject.session()).orElseThrow();
    }
}
