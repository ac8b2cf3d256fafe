package org.chairside.cli;

import java.time.Clock;
import java.util.Optional;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.FindingWords;
import org.chairside.cli.terminal.IncidentWords;
import org.chairside.cli.terminal.ReasonWords;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.DeskReading;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.PermittedExports;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
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
    static SignedInDesk at(Chairside chairside, Keyring keyring, SignedIn person, Clock wall) {
        return at(chairside, keyring, person, wall, Optional.empty());
    }

    /**
     * As {@link #at(Chairside, Keyring, SignedIn, Clock)}, by somebody who says why the log is to be opened whatever is found.
     *
     * @param reason empty where they say nothing
     */
    static SignedInDesk at(Chairside chairside, Keyring keyring, SignedIn person, Clock wall, Optional<String> reason) {
        DeskAccess access = access(chairside, keyring, person, wall, reason);
        switch (DeskOpening.at(access)) {
            case DeskOpening.Opened opened -> {
                opened.cautions().forEach(each -> chairside.remark("warning: " + ReasonWords.of(each)));
                int mended = opened.desk().archive().catalogue().state().found().mended();
                if (mended > 0) {
                    chairside.remark("warning: " + SessionListing.mended(mended));
                }
                var _ = opened.desk()
                        .conditions()
                        .onChange(each -> chairside.remark("warning: " + ReasonWords.of(each)));
                opened.incidents().tell(each -> chairside.remark(IncidentWords.of(each, wall.getZone())));
                return new SignedInDesk(person, opened);
            }
            case DeskOpening.ReasonWanted wanted -> {
                person.close();
                throw new Failure(Failure.CANNOT_OPEN, FindingWords.refusal(wanted));
            }
            case DeskOpening.Refused refused -> {
                person.close();
                throw new Failure(Failure.CANNOT_OPEN, ReasonWords.of(refused));
            }
        }
    }

    /** Opens the log for somebody only to read it; they are signed out if it fails. */
    static DeskReading.Open reading(Chairside chairside, Keyring keyring, SignedIn person) {
        Clock wall = chairside.surroundings().clock();
        return switch (DeskReading.at(access(chairside, keyring, person, wall, Optional.empty()))) {
            case DeskReading.Open open -> open;
            case DeskReading.Refused(var refused) -> {
                person.close();
                throw new Failure(Failure.CANNOT_OPEN, ReasonWords.of(refused));
            }
        };
    }

    private static DeskAccess access(
            Chairside chairside, Keyring keyring, SignedIn person, Clock wall, Optional<String> reason) {
        Surroundings around = chairside.surroundings();
        return new DeskAccess(
                keyring,
                person,
                wall,
                around.ids(),
                around.program().version(),
                around.folders().state(),
                reason);
    }

    /** The way of sessions out of the program, for whoever has come in. */
    static PermittedExports outbox(SignedInDesk signedInDesk) {
        return switch (signedInDesk.exporting()) {
            case ExportPermission.Allowed(PermittedExports outbox) -> outbox;
            case ExportPermission.Refused _ ->
                throw new Failure(Failure.BAD_CALL, "your role does not allow exporting. Nothing was written.");
        };
    }

    /** Writes who founded the clinic and works there, as the keyring has it; all of it is on disk when this returns. */
    static void introduce(SignedInDesk signedInDesk, Keyring keyring) {
        for (Receipt receipt : signedInDesk.desk().clinic().introduce(signedInDesk.author(), keyring)) {
            switch (receipt) {
                case Receipt.Saved _ -> {}
                case Receipt.Held _ -> throw new Failure(Failure.PARTLY, ReasonWords.HELD);
                case Receipt.NotSaved(var trouble) -> throw new Failure(Failure.CANNOT_OPEN, ReasonWords.of(trouble));
                case Receipt.Denied(var denial) -> throw new Failure(Failure.BAD_CALL, ReasonWords.of(denial));
            }
        }
    }
}
