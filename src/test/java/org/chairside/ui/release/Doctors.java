package org.chairside.ui.release;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.testing.Sessions;
import org.chairside.testing.TickingClock;

/** A real keyring with a nurse and two physicians, and a quick lock. */
final class Doctors {
    static final String PASSWORD = "right horse battery";

    private Doctors() {}

    static Physicians in(Path folder) {
        return in(folder, _ -> {});
    }

    /** @param proven told of each who gave the right password */
    static Physicians in(Path folder, Consumer<SignedIn> proven) {
        Clock clock = TickingClock.from(Sessions.MORNING, Sessions.NEW_YORK);
        KeyringTools tools = new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(64, 1, 1));
        Founding founding = Keyring.found(
                folder,
                "Clinic",
                List.of(
                        new Newcomer("Ana Ruiz", Role.NURSE, PASSWORD.toCharArray()),
                        new Newcomer("Lena Brandt", Role.PHYSICIAN, PASSWORD.toCharArray()),
                        new Newcomer("Omar Haddad", Role.PHYSICIAN, PASSWORD.toCharArray())),
                tools);
        return Physicians.of(((Founding.Founded) founding).keyring(), proven);
    }
}
