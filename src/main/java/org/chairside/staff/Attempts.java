package org.chairside.staff;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.EntryId;
import org.chairside.model.Ids;
import org.chairside.model.StaffId;
import org.chairside.staff.AttemptsLedger.Streak;

/**
 * Wrong passwords, by person. After five in a row there is a wait of 30 seconds, doubled by each further one up to fifteen
 * minutes. Kept in a small file, so that starting the program again does not help and programs that try at once all count;
 * each stays there until it is an entry of the log. A clock that was wrong makes no wait longer than it is: it ends at the
 * latest its own length after the first look by the right clock. It keeps out whoever sits at the keyboard, nobody who can
 * move the clock or has the files. Safe for any thread.
 */
final class Attempts {
    private final AttemptsFile file;
    private final InstantSource clock;
    private final Ids ids;

    Attempts(Path folder, InstantSource clock, Ids ids) {
        this.file = new AttemptsFile(folder.resolve("keys.attempts"));
        this.clock = clock;
        this.ids = ids;
    }

    /** Until when nothing is to be tried. */
    Optional<Instant> waitUntil(StaffId id) {
        Instant now = now();
        Streak streak =
                AttemptsLedger.of(file.append(lines -> setBack(lines, id, now))).streak(id);
        return Optional.of(streak.until()).filter(until -> streak.waits() && until.isAfter(now));
    }

    /** A clock set back must not make the wait longer than it is, however often somebody looks: it begins once, now. */
    private static List<String> setBack(List<String> lines, StaffId id, Instant now) {
        Streak streak = AttemptsLedger.of(lines).streak(id);
        return streak.waits() && streak.from().isAfter(now) ? List.of(AttemptsLedger.from(id, now)) : List.of();
    }

    SignIn failed(StaffId id) {
        FailedSignIn wrong = new FailedSignIn(new EntryId(ids.next()), id, now(), false);
        Streak streak = AttemptsLedger.of(file.append(_ -> List.of(AttemptsLedger.wrong(wrong))))
                .streak(id);
        return streak.waits()
                ? new SignIn.Wait(streak.until())
                : new SignIn.WrongPassword(AttemptsLedger.FREE - streak.count());
    }

    void succeeded(StaffId id) {
        file.append(lines ->
                AttemptsLedger.of(lines).streak(id).count() > 0 ? List.of(AttemptsLedger.right(id)) : List.of());
        shorten();
    }

    /** Those that are not in the log yet, and those tried on this person's own name that this person was not told of. */
    List<FailedSignIn> openFor(StaffId reader) {
        return AttemptsLedger.of(file.read()).openFor(reader);
    }

    /** They are in the log now, and somebody was told of those tried on their own name. */
    void settle(List<FailedSignIn> failed, StaffId reader) {
        file.append(_ -> failed.stream()
                .flatMap(each -> Stream.concat(
                        each.written() ? Stream.empty() : Stream.of(AttemptsLedger.written(each.id())),
                        each.staff().equals(reader) ? Stream.of(AttemptsLedger.told(each.id())) : Stream.empty()))
                .toList());
        shorten();
    }

    private void shorten() {
        file.shorten(lines -> AttemptsLedger.of(lines).lines());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
