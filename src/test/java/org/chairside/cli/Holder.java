package org.chairside.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.SignedInDesk;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;

/** A process of its own that has a folder open until its standard input ends. */
public final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Clock clock = Clock.systemUTC();
        Keyring keyring = ((Opening.Opened) Keyring.open(folder, Terminal.tools(clock))).keyring();
        SignedIn in = (SignedIn) keyring.signIn(keyring.people().getFirst().id(), Terminal.PASSWORD.toCharArray());
        DeskOpening opening = DeskOpening.at(Terminal.access(keyring, in, clock));
        try (SignedInDesk signedInDesk = new SignedInDesk(in, (DeskOpening.Opened) opening)) {
            System.out.println(signedInDesk.desk().openSessions().isEmpty() ? "open" : "open, with sessions");
            while (System.in.read() >= 0) {
                // Only the end of the input matters.
            }
        }
    }
}
