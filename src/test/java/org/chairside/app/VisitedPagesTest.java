package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.chairside.model.SessionId;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Destination;
import org.junit.jupiter.api.Test;

class VisitedPagesTest {
    private static final SessionId ONE = new SessionId(new UUID(1, 1));
    private static final SessionId OTHER = new SessionId(new UUID(1, 2));

    private final VisitedPages visited = new VisitedPages();

    /** A page that nobody looks at. */
    private record Blank() implements Screen {
        @Override
        public Node root() {
            return new Region();
        }

        @Override
        public List<String> unsaved() {
            return List.of();
        }

        @Override
        public String titleKey() {
            return "";
        }
    }

    private VisitedPagesTest through(Destination... destinations) {
        for (Destination each : destinations) {
            visited.add(new VisitedPages.Stop(each, new Blank(), Optional.empty()));
        }
        return this;
    }

    private Optional<Destination> back() {
        return visited.back(_ -> true).map(VisitedPages.Stop::destination);
    }

    @Test
    void backLeadsThroughThePagesOneCameThroughAndThenNowhere() {
        through(new Destination.Session(ONE), new Destination.Course(ONE), new Destination.Review(OTHER));
        assertThat(back()).contains(new Destination.Course(ONE));
        assertThat(back()).contains(new Destination.Session(ONE));
        assertThat(back()).isEmpty();
    }

    @Test
    void aPageThatWasOnTheWayAlreadyLeadsWhereItLedBefore() {
        through(
                new Destination.Records(),
                new Destination.Review(ONE),
                new Destination.Course(ONE),
                new Destination.Review(ONE));
        assertThat(back()).contains(new Destination.Records());
    }

    @Test
    void nothingIsGoneBackToFromTheBoardOrFromAnOpenSession() {
        through(new Destination.Records(), new Destination.Review(ONE), new Destination.Session(ONE));
        assertThat(back()).isEmpty();
        through(new Destination.Records(), new Destination.Board());
        assertThat(back()).isEmpty();
    }

    @Test
    void whatStandsNoMoreAndWhatIsDoneWithIsPassedOver() {
        through(new Destination.Session(ONE), new Destination.Release(ONE), new Destination.Signing(ONE));
        assertThat(visited.back(page -> page instanceof Destination.Records)).isEmpty();
        through(new Destination.Records(), new Destination.Start("Room 1"), new Destination.Review(ONE));
        visited.forget(new Destination.Start("Room 1"));
        assertThat(back()).contains(new Destination.Records());
    }

    @Test
    void thePageIsShownAsItWasLeft() {
        Screen records = new Blank();
        visited.add(new VisitedPages.Stop(new Destination.Records(), records, Optional.of(ONE)));
        through(new Destination.Review(OTHER));
        assertThat(visited.back(_ -> true)).hasValueSatisfying(stop -> {
            assertThat(stop.screen()).isSameAs(records);
            assertThat(stop.room()).contains(ONE);
        });
    }
}
