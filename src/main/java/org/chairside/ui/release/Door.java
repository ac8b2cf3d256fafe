package org.chairside.ui.release;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.LiveSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.Slip;
import org.chairside.intake.Reading.Proposed;
import org.chairside.model.Author;
import org.chairside.model.Event;

/** What the release page asks of the desk, for one session. */
public interface Door {
    /** The chart as it is on disk now. Returns at once. */
    Chart chart();

    /** Names what is to be recorded, so that it can be handed over again if that fails. */
    Slip slip(List<Event> events);

    /** Hands it over; returns at once. */
    CompletionStage<List<Receipt>> submit(Slip slip);

    /** The desk itself. */
    static Door of(Desk desk, LiveSession session, Supplier<Author> author, InstantSource clock) {
        return new Door() {
            @Override
            public Chart chart() {
                return session.chart();
            }

            @Override
            public Slip slip(List<Event> events) {
                var now = clock.instant();
                return desk.slip(
                        author.get(),
                        session.subject(),
                        events.stream().map(event -> new Proposed(event, now)).toList());
            }

            @Override
            public CompletionStage<List<Receipt>> submit(Slip slip) {
                return desk.submit(slip);
            }
        };
    }
}
