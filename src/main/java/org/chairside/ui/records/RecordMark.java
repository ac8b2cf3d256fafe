package org.chairside.ui.records;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/** The sign beside a word of the list, and how much it asks for attention. */
record RecordMark(Optional<Glyph> glyph, Level level) {
    static final RecordMark NONE = new RecordMark(Optional.empty(), Level.NONE);

    RecordMark(Glyph glyph, Level level) {
        this(Optional.of(glyph), level);
    }

    /** A warning where something is overdue. */
    static RecordMark ofDue(boolean isOver) {
        return isOver ? new RecordMark(Glyph.WARNING, Level.MEDIUM) : NONE;
    }

    /** How far it is signed; a session that is not over is not to be signed yet. */
    static RecordMark ofSignature(SessionSummary row) {
        if (row.state() == SessionState.OPEN) {
            return new RecordMark(Glyph.CLOCK, Level.LOW);
        }
        return switch (row.review().stage()) {
            case NOT_SIGNED -> new RecordMark(Glyph.WARNING, Level.MEDIUM);
            case RETURNED -> new RecordMark(Glyph.WARNING, Level.HIGH);
            case SIGNED -> new RecordMark(Glyph.CLOCK, Level.MEDIUM);
            case COUNTERSIGNED -> new RecordMark(Glyph.TICK, Level.NONE);
        };
    }

    /** A warning while a notice has no answer. */
    static RecordMark ofNotices(SessionSummary row) {
        return row.account().unanswered() > 0 ? new RecordMark(Glyph.WARNING, Level.MEDIUM) : NONE;
    }

    /** Whether it goes on, and how it ended. */
    static RecordMark ofState(SessionSummary row) {
        return switch (row.state()) {
            case SessionState.OPEN -> new RecordMark(Glyph.CLOCK, Level.LOW);
            case SessionState.RELEASED -> new RecordMark(Glyph.TICK, Level.NONE);
            case SessionState.TRANSFERRED,
                    SessionState.ADMITTED,
                    SessionState.LEFT_AGAINST_ADVICE,
                    SessionState.LEFT_UNANNOUNCED -> new RecordMark(Glyph.WARNING, Level.MEDIUM);
            case SessionState.CANCELLED -> new RecordMark(Glyph.STOPPED, Level.NONE);
        };
    }

    /** How grave the worst effect was. */
    static RecordMark ofEffect(SessionSummary row) {
        Severity worst = row.figures().worstEffect();
        return switch (worst) {
            case ABSENT, MILD -> NONE;
            case MODERATE -> new RecordMark(Glyph.WARNING, Level.MEDIUM);
            case SEVERE -> new RecordMark(Glyph.WARNING, Level.HIGH);
        };
    }

    /** Puts the sign beside the words of a node, and both in their level. */
    void on(Labeled words) {
        words.setGraphic(glyph.map(this::node).orElse(null));
        level.on(words);
    }

    private Node node(Glyph sign) {
        Node node = sign.node();
        level.on(node);
        return node;
    }
}
