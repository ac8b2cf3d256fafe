package org.chairside.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.model.EntryId;
import org.chairside.model.StaffId;

/** What the lines about wrong passwords add up to. For one thread. */
final class AttemptsLedger {
    static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Map<StaffId, Streak> streaks = new HashMap<>();
    private final Map<EntryId, FailedSignIn> failed = new LinkedHashMap<>();
    private final Set<EntryId> told = new HashSet<>();

    /**
     * Wrong passwords in a row.
     *
     * @param from when the wait begins: at the last one, or at the first look since by a clock that stood before that
     */
    record Streak(int count, Instant from) {
        private static final Streak NONE = new Streak(0, Instant.EPOCH);

        Duration delay() {
            int doublings = Math.clamp(count - FREE, 0, 10);
            Duration delay = FIRST_WAIT.multipliedBy(1L << doublings);
            return delay.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : delay;
        }

        boolean waits() {
            return count >= FREE;
        }

        Instant until() {
            return from.plus(delay());
        }
    }

    static AttemptsLedger of(List<String> lines) {
        AttemptsLedger ledger = new AttemptsLedger();
        lines.stream().filter(line -> !line.isBlank()).forEach(ledger::add);
        return ledger;
    }

    static String wrong(FailedSignIn failed) {
        return "wrong " + failed.id() + " " + failed.staff() + " " + failed.at().toEpochMilli();
    }

    static String right(StaffId staff) {
        return "right " + staff;
    }

    static String from(StaffId staff, Instant from) {
        return "from " + staff + " " + from.toEpochMilli();
    }

    static String written(EntryId id) {
        return "written " + id;
    }

    static String told(EntryId id) {
        return "told " + id;
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        try {
            switch (parts[0]) {
                case "wrong" ->
                    addWrong(new FailedSignIn(EntryId.parse(parts[1]), StaffId.parse(parts[2]), at(parts[3]), false));
                case "right" -> streaks.remove(StaffId.parse(parts[1]));
                case "from" ->
                    streaks.computeIfPresent(
                            StaffId.parse(parts[1]), (_, streak) -> new Streak(streak.count(), at(parts[2])));
                case "written" ->
                    failed.computeIfPresent(
                            EntryId.parse(parts[1]), (id, each) -> new FailedSignIn(id, each.staff(), each.at(), true));
                case "told" -> told.add(EntryId.parse(parts[1]));
                case "streak" -> streaks.put(StaffId.parse(parts[1]), streak(parts[2], parts[3]));
                // As written before there were kinds of lines.
                default -> streaks.put(StaffId.parse(parts[0]), streak(parts[1], parts[2]));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | ArithmeticException damaged) {
            // A line nobody can read counts for nobody.
        }
    }

    private void addWrong(FailedSignIn wrong) {
        failed.put(wrong.id(), wrong);
        streaks.merge(wrong.staff(), new Streak(1, wrong.at()), (old, one) -> new Streak(old.count() + 1, one.from()));
    }

    private static Streak streak(String count, String millis) {
        return new Streak(Integer.parseInt(count), at(millis));
    }

    private static Instant at(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    Streak streak(StaffId staff) {
        return streaks.getOrDefault(staff, Streak.NONE);
    }

    /** Those that are not in the log, and those tried on this person's own name that this person was not told of. */
    List<FailedSignIn> openFor(StaffId reader) {
        return failed.values().stream()
                .filter(each ->
                        !each.written() || (isToBeTold(each) && each.staff().equals(reader)))
                .toList();
    }

    private boolean isToBeTold(FailedSignIn each) {
        return !told.contains(each.id());
    }

    /** The fewest lines that add up to the same. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        failed.values().stream()
                .filter(each -> !each.written() || isToBeTold(each))
                .flatMap(each -> Stream.concat(
                        Stream.of(wrong(each)),
                        Stream.concat(
                                each.written() ? Stream.of(written(each.id())) : Stream.empty(),
                                isToBeTold(each) ? Stream.empty() : Stream.of(told(each.id())))))
                .forEach(lines::add);
        Set<StaffId> touched = new HashSet<>(streaks.keySet());
        failed.values().forEach(each -> touched.add(each.staff()));
        for (StaffId staff : touched) {
            lines.add(
                    streaks.containsKey(staff)
                            ? "streak " + staff + " " + streak(staff).count() + " "
                                    + streak(staff).from().toEpochMilli()
                            : right(staff));
        }
        return lines.stream().anyMatch(line -> !line.startsWith("right ")) ? lines : List.of();
    }
}
