package org.chairside.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.LiveSession;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Protocol;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/** What the start page asks of the desk. */
public interface Reception {
    /** Every session in a line, newest first. May read the disk. */
    List<SessionSummary> catalogue();

    /** The chart of a session. May read the disk. */
    Optional<Chart> chart(SessionId session);

    /** The charts of the open sessions. Returns at once. */
    List<Chart> open();

    /** The protocols in force. Returns at once. */
    List<Protocol> protocols();

    /** Opens the session; returns at once. */
    CompletionStage<List<Receipt>> open(NewSession wanted);

    /** The desk itself. */
    static Reception at(Desk desk, Supplier<Author> author, Supplier<List<Protocol>> protocols) {
        return new Reception() {
            @Override
            public List<SessionSummary> catalogue() {
                return desk.catalogue();
            }

            @Override
            public Optional<Chart> chart(SessionId session) {
                return desk.chart(session);
            }

            @Override
            public List<Chart> open() {
                return desk.live().stream().map(LiveSession::chart).toList();
            }

            @Override
            public List<Protocol> protocols() {
                return protocols.get();
            }

            @Override
            public CompletionStage<List<Receipt>> open(NewSession wanted) {
                return desk.open(author.get(), wanted);
            }
        };
    }
}
