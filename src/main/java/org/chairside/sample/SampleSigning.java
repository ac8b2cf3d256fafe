package org.chairside.sample;

import java.time.Duration;
import java.util.Optional;
import org.chairside.desk.Desk;
import org.chairside.desk.Receipt;
import org.chairside.desk.SigningStatement;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.SessionId;
import org.chairside.staff.SignIn.SignedIn;

/** How a made-up session is signed once it is over, under a clock that is moved along. */
record SampleSigning(Desk desk, SignedIn nurse, SignedIn physician, ManualClock clock) {
    /** How far a session has come since. */
    enum Stage {
        /** Nobody has signed it. */
        LEFT,
        /** The nurse has. */
        SIGNED,
        /** The nurse has, and the physician has asked about the last set. */
        ASKED,
        /** Both have. */
        COUNTERSIGNED
    }

    void sign(LiveSession session, Stage stage) {
        SessionId id = session.chart().session();
        if (stage == Stage.LEFT) {
            return;
        }
        clock.pass(Duration.ofMinutes(3));
        saved(desk.sign(nurse, id, SigningStatement.RECORDED.words()).join());
        clock.pass(Duration.ofHours(2));
        if (stage == Stage.ASKED) {
            Optional<EntryId> set =
                    session.chart().lastSet().map(last -> last.line().id());
            Event question = new Event.QuestionAsked(set, "Was this taken sitting or lying?");
            saved(desk.record(physician.person().author(), session.subject(), question)
                    .join());
        }
        if (stage == Stage.COUNTERSIGNED) {
            saved(desk.countersign(physician, id, SigningStatement.READ.words()).join());
        }
    }

    private static void saved(Receipt receipt) {
        if (!(receipt instanceof Receipt.Saved)) {
            throw new IllegalStateException("the sample session was not signed: " + receipt);
        }
    }
}
