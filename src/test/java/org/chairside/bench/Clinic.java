package org.chairside.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chairside.desk.Desk;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.model.CoursePlace;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.SessionKind;
import org.chairside.model.Subject;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.Sessions;

/** A clinic as the program has it: a sealed log in a folder, the system's clock, made-up patients. */
final class Clinic {
    static final Clock CLOCK = Clock.system(Sessions.NEW_YORK);

    private Clinic() {}

    static Ids ids() {
        return Ids.timeOrdered(InstantSource.system(), new SecureRandom());
    }

    static Seal seal() {
        byte[] key = new byte[DataKey.BYTES];
        key[0] = 1;
        return new AesGcmSeal(DataKey.of(key));
    }

    static Journal journal(Path folder) {
        return OpenedLogs.in(folder, seal(), InstantSource.system(), ids());
    }

    /** Opens a session for the nth patient. */
    static LiveSession session(Desk desk, long patient) {
        Sessions made = Sessions.infusion().numbered(patient);
        NewSession wanted = new NewSession(
                new Event.SessionOpened(
                        made.patient(),
                        made.protocol(),
                        new CoursePlace(SessionKind.INDUCTION, 1, 6),
                        "2",
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(new Event.IdentityConfirmed("MO", 1981)),
                new Event.Screened(List.of(), Escort.UNKNOWN),
                List.of());
        Receipt first = desk.open(Sessions.NURSE, wanted).join().getFirst();
        if (first instanceof Receipt.Saved(var recorded)
                && recorded.entry().subject() instanceof Subject.OfSession subject) {
            return desk.takenUp(subject.session()).orElseThrow();
        }
        throw new IllegalStateException("the session was not opened: " + first);
    }
}
