package org.chairside.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.catalogue.DamagedSession;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which sessions a command is about. */
final class WhichSessions {
    @Option(names = "--session", paramLabel = "ID", description = "One session, by the id that list shows.")
    private Optional<String> session = Optional.empty();

    @Option(names = "--all", description = "Every session.")
    private boolean all;

    @ArgGroup(exclusive = false)
    private Days days;

    /** Sessions started from one day to another, both included, by the wall clock they were started under. */
    private static final class Days {
        @Option(names = "--from", paramLabel = "DATE", description = "From this day on, as 2026-11-20,")
        private LocalDate from = LocalDate.MIN;

        @Option(names = "--to", paramLabel = "DATE", description = "up to and including this day.")
        private LocalDate to = LocalDate.MAX;
    }

    Predicate<SessionSummary> chosen() {
        if (all) {
            return _ -> true;
        }
        if (session.isPresent()) {
            SessionId wanted = id(session.get());
            return each -> each.session().equals(wanted);
        }
        if (days == null) {
            throw new Failure(Failure.BAD_CALL, "say which sessions: --session ID, --all, or --from DATE --to DATE");
        }
        if (days.to.isBefore(days.from)) {
            throw new Failure(Failure.BAD_CALL, "--to is before --from");
        }
        return each -> {
            LocalDate day = each.started().atZone(each.zone()).toLocalDate();
            return !day.isBefore(days.from) && !day.isAfter(days.to);
        };
    }

    /** Of sessions that nobody can say more of: by the day on which they were written, in the zone of this computer. */
    Predicate<DamagedSession> chosenDamaged() {
        if (all) {
            return _ -> true;
        }
        if (session.isPresent()) {
            SessionId wanted = id(session.get());
            return each -> each.session().equals(wanted);
        }
        return each -> {
            LocalDate day = each.written().atZone(ZoneId.systemDefault()).toLocalDate();
            return !day.isBefore(days.from) && !day.isAfter(days.to);
        };
    }

    /** The session that an option names. */
    static SessionId id(String text) {
        try {
            return SessionId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(Failure.BAD_CALL, "that is no session id: " + text + "; see: chairside list");
        }
    }
}
