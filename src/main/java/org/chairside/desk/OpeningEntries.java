package org.chairside.desk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Event;
import org.chairside.model.Recorded;

/**
 * The entries that opening a log for writing makes before anything else, as far as they are not there: that this build writes
 * here from now on, that the clinic was founded, and who is in its keyring.
 */
record OpeningEntries(DeskAccess access, Desk desk) {
    /** Writes them. Waits for the disk. What is not saved now is written at the next opening. */
    void write() {
        desk.protocols(access.clinic());
        Set<Event> known =
                desk.clinic(access.clinic()).stream().map(Recorded::event).collect(Collectors.toSet());
        Stream<Event.OfClinic> wanted = Stream.concat(
                Stream.of(
                        new Event.BuildIntroduced(access.build()),
                        new Event.ClinicFounded(access.keyring().clinic())),
                access.keyring().people().stream()
                        .map(each -> new Event.StaffAdded(each.id(), each.name(), each.role())));
        wanted.filter(event -> !known.contains(event))
                .forEach(event ->
                        desk.record(access.author(), access.clinic(), event).join());
    }
}
