package org.chairside.ui.protocols;

import java.util.Optional;
import org.chairside.desk.ProtocolBook;
import org.chairside.model.Protocol;

/**
 * One version of a protocol in the list.
 *
 * @param adopted empty for a template
 * @param inForce whether sessions are opened under it from now on
 */
record Version(Protocol protocol, Optional<ProtocolBook.Adopted> adopted, boolean inForce) {
    String code() {
        return protocol.key().code();
    }

    int number() {
        return protocol.key().version();
    }
}
