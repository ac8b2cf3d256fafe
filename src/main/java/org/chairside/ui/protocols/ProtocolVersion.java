package org.chairside.ui.protocols;

import java.util.Optional;
import org.chairside.desk.ProtocolBook;
import org.chairside.model.Protocol;
import org.chairside.ui.kit.UiContext;

/**
 * One version of a protocol in the list.
 *
 * @param adopted empty for a template
 * @param inForce whether sessions are opened under it from now on
 */
record ProtocolVersion(Protocol protocol, Optional<ProtocolBook.Adopted> adopted, boolean inForce) {
    String code() {
        return protocol.key().code();
    }

    int number() {
        return protocol.key().version();
    }

    /** Whether and since when it is in force, and who adopted it, in words. */
    String standing(UiContext ui) {
        return adopted.map(each -> ui.text(
                        inForce ? "protocols.in-force" : "protocols.earlier",
                        ui.words().date(each.at()),
                        each.by().name()))
                .orElse(ui.text("protocols.template"));
    }
}
