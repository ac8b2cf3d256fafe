package org.chairside.model;

import java.time.Duration;
import java.util.List;

/** Something that happened to the clinic as a whole or around its log: it belongs to no chart. */
public sealed interface ClinicEvent extends Event.OfClinic {
    record ClinicFounded(String name) implements ClinicEvent {}

    record StaffAdded(StaffId staff, String name, Role role) implements ClinicEvent {}

    record ProtocolAdopted(Protocol protocol) implements ClinicEvent {}

    record RecordViewed(SessionId session) implements ClinicEvent {}

    /**
     * A session left the program.
     *
     * @param format its stable word: {@code pdf}, {@code csv}, {@code print}
     * @param version the number of the state of the record that left: 1 for the first, more whenever it had changed
     * @param head the hash of the session's last entry at that time
     */
    record Exported(SessionId session, String format, int version, Hash head) implements ClinicEvent {}

    record SignInFailed(StaffId staff) implements ClinicEvent {}

    /** The wall clock and the running clock disagreed by this much; positive if the wall jumped ahead. */
    record ClockMoved(Duration by) implements ClinicEvent {}

    /**
     * A build of the program opened the log for writing for the first time. Where it stands in the chain divides what earlier
     * builds wrote from what is held to today's rules; when it was written divides nothing.
     *
     * @param build its version
     */
    record BuildIntroduced(String build) implements ClinicEvent {}

    /**
     * Something about the log or the files beside it was found not to be as it should, and a person opened it for writing all
     * the same and said why.
     *
     * @param finding the word of what was found, see {@link LogFinding.Kind#word}; one that this version does not know is kept
     * @param entries the numbers of the entries it is about
     * @param remembered the number that was remembered elsewhere; 0 where nothing was
     */
    record LogFindingExplained(String finding, List<Long> entries, long remembered, String reason)
            implements ClinicEvent {
        public LogFindingExplained {
            entries = List.copyOf(entries);
        }
    }
}
