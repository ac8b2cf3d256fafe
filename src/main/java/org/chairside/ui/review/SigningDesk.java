package org.chairside.ui.review;

import java.util.List;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.SessionId;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SignatureCheck.Checked;

/** The reader's own key, which their password opens for one signature, and the check of signatures that are there. */
public interface SigningDesk {
    /** What came of it. */
    sealed interface Outcome {
        /** The password was right; this is what the desk said. */
        record Answered(Receipt receipt) implements Outcome {}

        /** The key stayed closed. */
        record NotOpened(SignIn why) implements Outcome {}
    }

    /**
     * Signs as one who states to have been with the patient. Slow on purpose: not for the screen thread.
     *
     * @param meaning what the signer states by it, as it was shown to them
     * @param password stays the caller's to wipe
     */
    Outcome sign(SessionId session, String meaning, char[] password);

    /** As {@link #sign}, as the physician who has read it. */
    Outcome countersign(SessionId session, String meaning, char[] password);

    /** Whether the signatures of a session hold. Takes a moment: not for the screen thread. */
    List<Checked> check(Chart chart);

    /** With the keys of a clinic. */
    static SigningDesk of(Desk desk, Keyring keyring, Supplier<Author> signer) {
        return new SigningDesk() {
            @Override
            public Outcome sign(SessionId session, String meaning, char[] password) {
                return opened(
                        password, person -> desk.sign(person, session, meaning).join());
            }

            @Override
            public Outcome countersign(SessionId session, String meaning, char[] password) {
                return opened(password, person -> desk.countersign(person, session, meaning)
                        .join());
            }

            private Outcome opened(char[] password, java.util.function.Function<SignedIn, Receipt> act) {
                SignIn answer = keyring.signIn(signer.get().id(), password);
                if (answer instanceof SignedIn person) {
                    try (person) {
                        return new Outcome.Answered(act.apply(person));
                    }
                }
                return new Outcome.NotOpened(answer);
            }

            @Override
            public List<Checked> check(Chart chart) {
                return desk.archive().signatureCheck(keyring).of(chart.entries());
            }
        };
    }
}
