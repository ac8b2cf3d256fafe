package org.chairside.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chairside.model.StaffId;
import org.chairside.staff.FailedSignIn;
import org.chairside.staff.Staff;

/**
 * The wrong passwords that the keyring kept, on their way into the log. Each goes under the id it was kept with and is
 * forgotten only when it is saved, so that it is written once whatever happens in between.
 */
record FailedTries(DeskAccess access, Desk desk) {
    /**
     * Writes them, those of everybody. Waits for the disk.
     *
     * @return those just written, and those on the person's own name that somebody else's opening wrote; by name
     */
    List<Incident.FailedSignIns> write() {
        StaffId reader = access.person().person().id();
        List<FailedSignIn> told = new ArrayList<>();
        for (FailedSignIn each : access.keyring().failedSignIns(reader)) {
            if (each.written() || isSaved(each)) {
                told.add(each);
            }
        }
        access.keyring().settle(told, reader);
        return byName(told);
    }

    private boolean isSaved(FailedSignIn failed) {
        return desk.clinic().record(access.author(), access.clinic(), failed).join() instanceof Receipt.Saved;
    }

    private List<Incident.FailedSignIns> byName(List<FailedSignIn> told) {
        Map<StaffId, List<Instant>> times = told.stream()
                .collect(Collectors.groupingBy(
                        FailedSignIn::staff, Collectors.mapping(FailedSignIn::at, Collectors.toList())));
        return access.keyring().people().stream()
                .filter(person -> times.containsKey(person.id()))
                .map(person -> failed(person, times.get(person.id())))
                .toList();
    }

    private static Incident.FailedSignIns failed(Staff person, List<Instant> times) {
        return new Incident.FailedSignIns(
                person.name(),
                times.size(),
                times.stream().min(Comparator.naturalOrder()).orElseThrow());
    }
}
