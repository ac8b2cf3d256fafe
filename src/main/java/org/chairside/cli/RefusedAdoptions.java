package org.chairside.cli;

import java.util.Locale;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.desk.ProtocolBook.Adopted;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;

/** Names the protocols that the log has as adopted by somebody whose role does not allow it. */
record RefusedAdoptions(Chairside chairside, boolean json) {
    /** Looks through what the clinic adopted, and gives the exit code. */
    int report(SignedInDesk signedInDesk, Keyring keyring) {
        var refused = signedInDesk
                .desk()
                .clinic()
                .protocols(new StreamId(keyring.vault()))
                .refused();
        refused.forEach(this::name);
        return refused.isEmpty() ? 0 : Failure.WARNED;
    }

    private void name(Adopted each) {
        String protocol = each.protocol().key().toString();
        String role = each.by().role().name().toLowerCase(Locale.ROOT);
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("refused", protocol)
                    .text("by", each.by().name())
                    .text("role", role)
                    .text("at", each.at().toString())));
        }
        chairside.remark("warning: protocol " + protocol + " was put into the log as adopted by "
                + each.by().name() + " (" + role + "), who may not adopt; it is not in force");
    }
}
