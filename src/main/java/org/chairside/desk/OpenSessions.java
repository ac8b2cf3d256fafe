package org.chairside.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Summary;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.JournalException;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sessions that are being charted, and those that are taken up again. Safe for any thread. */
final class OpenSessions {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final Recorder recorder;
    private final Archive archive;
    private final HeldEntries held;

    OpenSessions(Recorder recorder, Archive archive, HeldEntries held) {
        this.recorder = recorder;
        this.archive = archive;
        this.held = held;
    }

    /** Those that are open, the earliest opened first. */
    List<LiveSession> all() {
        return recorder.live().values().stream()
                .filter(session -> session.chart().state() == SessionState.OPEN)
                .sorted(Comparator.comparing(session -> session.chart().openedAt()))
                .toList();
    }

    /** The one with this id; empty if it was never taken up. */
    Optional<LiveSession> of(SessionId session) {
        return Optional.ofNullable(recorder.live().get(session));
    }

    /** Takes up a session; empty if there is none. Reads the disk unless it is live. */
    Optional<LiveSession> resume(SessionId session) {
        return of(session).or(() -> archive.chart(session).map(recorder::resume));
    }

    /**
     * Takes up the sessions that were opened since then and are not over, and those whose opening is held. One that cannot be
     * read keeps nobody from the others. Reads the disk.
     */
    void resumeSince(Instant then) {
        held.read();
        held.opened().forEach(this::resumeIfReadable);
        archive.catalogue().since(then).stream()
                .filter(summary -> summary.state() == SessionState.OPEN)
                .forEach(summary -> resumeIfReadable(summary.session()));
        held.sessions().forEach(this::listWithHeld);
    }

    /** The list says of a session what its screen says. */
    private void listWithHeld(SessionId session) {
        try {
            archive.chart(session).map(Summary::of).ifPresent(archive.catalogue()::saved);
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "session {} was not listed with what is held: {}",
                    session.brief(),
                    unreadable.getClass().getName());
        }
    }

    private void resumeIfReadable(SessionId session) {
        try {
            resume(session);
        } catch (JournalException e) {
            if (e.fault() != JournalException.Fault.DAMAGED) {
                throw e;
            }
            LOG.warn("session {} was not taken up: {}", session.brief(), e.fault());
        } catch (RuntimeException bug) {
            LOG.error(
                    "session {} was not taken up: {}",
                    session.brief(),
                    bug.getClass().getName());
        }
    }
}
