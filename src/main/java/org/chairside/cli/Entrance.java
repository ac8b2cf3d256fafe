package org.chairside.cli;

import java.time.Clock;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.Receipt;
import org.chairside.desk.Visit;
import org.chairside.model.Event;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn.SignedIn;

/** The way of a command to the desk. */
final class Entrance {
    private Entrance() {}

    /**
     * Opens the log for somebody, who is signed out again by closing this, or if it fails.
     *
     * @param wall the clock, in the zone that times are meant in
     */
    static Visit at(Chairside chairside, Keyring keyring, SignedIn person, Clock wall) {
        Surroundings around = chairside.surroundings();
        DeskAccess access = new DeskAccess(
                keyring,
                person,
                wall,
                around.ids(),
                around.version(),
                around.folders().state());
        switch (DeskOpening.at(access)) {
            case DeskOpening.Opened opened -> {
                opened.cautions().forEach(each -> chairside.remark("warning: " + Reasons.of(each)));
                return new Visit(person, opened);
            }
            case DeskOpening.Refused refused -> {
                person.close();
                throw new Failure(Failure.CANNOT_OPEN, Reasons.of(refused));
            }
        }
    }

    /** Writes what belongs to the clinic; all of it is on disk when this returns. */
    static void write(Visit visit, Keyring keyring, Event.OfClinic... events) {
        for (Event.OfClinic event : events) {
            switch (visit.desk()
                    .record(visit.author(), new StreamId(keyring.vault()), event)
                    .join()) {
                case Receipt.Saved _ -> {}
                case Receipt.NotSaved(var trouble) -> throw new Failure(Failure.CANNOT_OPEN, Reasons.of(trouble));
                case Receipt.Denied(var denial) -> throw new Failure(Failure.BAD_CALL, Reasons.of(denial));
            }
        }
    }
}
