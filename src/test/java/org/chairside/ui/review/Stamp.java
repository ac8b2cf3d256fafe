package org.chairside.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.Receipt;
import org.chairside.model.SessionId;
import org.chairside.staff.SignIn;
import org.chairside.staff.SignatureCheck.Checked;
import org.chairside.testing.Sessions;

/** Signs without a keyring: one password is right. */
public final class Stamp implements SigningDesk {
    static final String PASSWORD = "correct horse";

    final List<String> made = new ArrayList<>();
    List<Checked> found = List.of();
    Optional<SignIn> refusal = Optional.empty();
    Receipt receipt = new Receipt.Saved(Sessions.infusion().last());

    @Override
    public Outcome sign(SessionId session, String meaning, char[] password) {
        return make("sign", meaning, password);
    }

    @Override
    public Outcome countersign(SessionId session, String meaning, char[] password) {
        return make("countersign", meaning, password);
    }

    private Outcome make(String what, String meaning, char[] password) {
        if (refusal.isPresent()) {
            return new Outcome.NotOpened(refusal.get());
        }
        if (!new String(password).equals(PASSWORD)) {
            return new Outcome.NotOpened(new SignIn.WrongPassword(3));
        }
        made.add(what + ": " + meaning);
        return new Outcome.Answered(receipt);
    }

    @Override
    public List<Checked> check(Chart chart) {
        return found;
    }
}
