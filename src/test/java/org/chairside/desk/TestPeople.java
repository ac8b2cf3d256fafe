package org.chairside.desk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.staff.Authority;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.testing.Sessions;
import org.chairside.testing.TickingClock;

/** One person of each role in a keyring of its own. */
public final class TestPeople {
    private static final String PASSWORD = "correct horse battery";

    private final Keyring keyring;

    private TestPeople(Keyring keyring) {
        this.keyring = keyring;
    }

    /** Under the table of the program. */
    public static TestPeople in(Path folder) {
        return in(folder, Authority.standard());
    }

    /** Under a table of the test's own. */
    public static TestPeople in(Path folder, Authority authority) {
        TickingClock clock = TickingClock.from(Sessions.MORNING);
        KeyringTools tools =
                new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1), authority);
        List<Newcomer> people = Arrays.stream(Role.values())
                .map(role -> new Newcomer("Kim " + role, role, PASSWORD.toCharArray()))
                .toList();
        Founding.Founded founded = (Founding.Founded) Keyring.found(folder, "Hill Clinic", people, tools);
        founded.recovery().close();
        return new TestPeople(founded.keyring());
    }

    public Keyring keyring() {
        return keyring;
    }

    public SignedIn signedIn(Role role) {
        return (SignedIn)
                keyring.signIn(keyring.find("Kim " + role).orElseThrow().id(), PASSWORD.toCharArray());
    }
}
