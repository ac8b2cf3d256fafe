package org.chairside.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.journal.DataKey;
import org.chairside.model.StaffId;
import org.chairside.staff.KeyringContent.Person;

/**
 * One password tried on one person's locks, in each reading of the keyring that may be the genuine one. Genuine is what
 * carries a checksum under the key that its locks open; of several genuine ones the foremost counts, so that an older copy
 * brings nobody back and no password either. A reading whose key does not open the log is another clinic's, and counts for
 * nothing.
 *
 * @param readings the foremost first, no two the same, at least one
 * @param opensLog whether a key may be that of the log
 */
record Unlocking(KeyringTools tools, List<KeyringFile> readings, Predicate<DataKey> opensLog) {
    /** What came of it. */
    sealed interface Outcome {
        /** It opened; the keys are the caller's to close. */
        record Opened(KeyringFile genuine, Person person, DataKey dataKey, SigningKey signingKey) implements Outcome {}

        record Wrong() implements Outcome {}

        /** The password fits, but no reading is genuine and this log's. */
        record Altered() implements Outcome {}

        record Disabled() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** As slow as one password; as two only where the readings have different locks for this person. */
    Outcome open(StaffId id, char[] password) {
        List<Outcome> outcomes = new ArrayList<>();
        for (KeyringFile reading : readings) {
            Outcome outcome =
                    sameAsBefore(reading, id, outcomes).orElseGet(() -> attempt(reading, id, password, outcomes));
            if (outcome instanceof Outcome.Opened) {
                return outcome;
            }
            outcomes.add(outcome);
        }
        return outcomes.stream()
                .filter(Outcome.Altered.class::isInstance)
                .findFirst()
                .orElse(outcomes.getFirst());
    }

    /** With the paper key: the data key of the foremost reading that it opens. */
    Optional<DataKey> open(RecoveryKey recovery) {
        return readings.stream()
                .flatMap(file -> new Locksmith(tools, file.content().vault())
                        .open(file.content().recovery(), recovery).stream())
                .filter(key -> {
                    boolean ours = opensLog.test(key);
                    if (!ours) {
                        key.close();
                    }
                    return ours;
                })
                .findFirst();
    }

    private Outcome attempt(KeyringFile reading, StaffId id, char[] password, List<Outcome> before) {
        Optional<Person> person = person(reading, id);
        if (person.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (person.get().locks().isEmpty()) {
            return new Outcome.Disabled();
        }
        Locksmith locksmith = new Locksmith(tools, reading.content().vault());
        return switch (locksmith.open(person.get(), person.get().locks().orElseThrow(), password)) {
            case Locksmith.Try.Wrong _ -> new Outcome.Wrong();
            case Locksmith.Try.Altered _ -> new Outcome.Altered();
            case Locksmith.Try.Opened opened ->
                opensLog.test(opened.dataKey()) ? judged(reading, person.get(), opened, before) : refused(opened);
        };
    }

    private static Outcome refused(Locksmith.Try.Opened opened) {
        close(opened);
        return new Outcome.Altered();
    }

    /** The foremost genuine reading has its say: with the same locks it opened, with others its own answer counts. */
    private Outcome judged(KeyringFile reading, Person person, Locksmith.Try.Opened opened, List<Outcome> before) {
        for (int i = 0; i < readings.size(); i++) {
            KeyringFile each = readings.get(i);
            if (each.fits(opened.dataKey())) {
                Optional<Person> there = each.content().find(new StaffId(person.id()));
                if (there.isPresent() && sameLocks(reading, person, each, there.get())) {
                    return new Outcome.Opened(each, there.get(), opened.dataKey(), opened.signingKey());
                }
                close(opened);
                return i < before.size() ? before.get(i) : new Outcome.Altered();
            }
        }
        return refused(opened);
    }

    private static void close(Locksmith.Try.Opened opened) {
        opened.dataKey().close();
        opened.signingKey().close();
    }

    /** What an earlier reading said, if this one has the same locks: the same password would say the same. */
    private Optional<Outcome> sameAsBefore(KeyringFile reading, StaffId id, List<Outcome> outcomes) {
        Optional<Person> person = person(reading, id);
        for (int i = 0; person.isPresent() && i < outcomes.size(); i++) {
            KeyringFile earlier = readings.get(i);
            Optional<Person> there = person(earlier, id);
            if (there.isPresent() && sameLocks(reading, person.get(), earlier, there.get())) {
                return Optional.of(outcomes.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean sameLocks(KeyringFile one, Person person, KeyringFile other, Person there) {
        return one.content().vault().equals(other.content().vault())
                && person.id().equals(there.id())
                && person.role() == there.role()
                && person.locks().isPresent()
                && there.locks().isPresent()
                && person.locks().get().isSame(there.locks().get());
    }

    /** By id; where that is damaged, by the name that goes with it in another reading. */
    private Optional<Person> person(KeyringFile reading, StaffId id) {
        return reading.content().find(id).or(() -> readings.stream()
                .flatMap(each -> each.content().find(id).stream())
                .flatMap(each -> reading.content().named(each.name()).stream())
                .findFirst());
    }
}
