package org.chairside.ui.protocols;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.chairside.desk.Desk;
import org.chairside.desk.ProtocolBook;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Protocol;
import org.chairside.model.StreamId;
import org.chairside.protocol.ProtocolTemplates;

/** What the screen of protocols asks of the desk. */
public interface ProtocolsDesk {
    /** What the clinic adopted. Returns at once. */
    ProtocolBook book();

    /** What the program brings along. */
    List<Protocol> templates();

    /** Who sits here. */
    Author reader();

    /** Puts it in force for sessions to come; returns at once. */
    CompletionStage<Receipt> adopt(Protocol protocol);

    /** The desk itself. */
    static ProtocolsDesk at(Desk desk, StreamId clinic, Supplier<Author> author) {
        List<Protocol> shipped = ProtocolTemplates.shipped();
        return new ProtocolsDesk() {
            @Override
            public ProtocolBook book() {
                return desk.clinic().protocols(clinic);
            }

            @Override
            public List<Protocol> templates() {
                return shipped;
            }

            @Override
            public Author reader() {
                return author.get();
            }

            @Override
            public CompletionStage<Receipt> adopt(Protocol protocol) {
                return desk.clinic().adopt(author.get(), clinic, protocol);
            }
        };
    }
}
