package org.chairside.staff;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.chairside.journal.DataKey;
import org.chairside.model.StaffId;
import org.chairside.staff.KeyringContent.Person;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Unlocking.Outcome;

/**
 * The people of one clinic and their keys, in a data folder. Passwords stay the caller's to wipe. Whatever takes a password
 * is slow on purpose (about a quarter of a second): not for the FX thread. Safe for any thread.
 */
public final class Keyring {
    private final KeyringStore store;
    private final KeyringTools tools;
    private final Attempts attempts;
    private volatile KeyringReadings readings;

    Keyring(KeyringStore store, KeyringReadings readings, KeyringTools tools) {
        this.store = store;
        this.readings = readings;
        this.tools = tools;
        this.attempts = new Attempts(store.folder(), tools.clock(), tools.ids());
    }

    /** Makes the keyring of a new clinic with its first people. Never touches one that is there. */
    public static Founding found(Path folder, String clinic, List<Newcomer> people, KeyringTools tools) {
        return new Founder(new KeyringStore(folder), clinic, tools).found(people);
    }

    /** Looks for the keyring of a folder. */
    public static Opening open(Path folder, KeyringTools tools) {
        KeyringStore store = new KeyringStore(folder);
        return switch (store.read()) {
            case KeyringStore.Found.Whole whole ->
                new Opening.Opened(
                        new Keyring(store, KeyringReadings.of(whole), tools),
                        whole.first().isEmpty());
            case KeyringStore.Found.Newer newer -> new Opening.Newer(newer.version());
            case KeyringStore.Found.Damaged _ -> new Opening.Damaged();
            case KeyringStore.Found.Absent _ -> new Opening.Absent();
            case KeyringStore.Found.Lost _ -> new Opening.KeysLost();
        };
    }

    /** The data folder it lies in. */
    public Path folder() {
        return store.folder();
    }

    public String clinic() {
        return content().clinic();
    }

    /** Names this clinic's set of keys; another clinic's differ. */
    public UUID vault() {
        return content().vault();
    }

    /** Everybody, those who have left too, in the order in which they came. */
    public List<Staff> people() {
        return content().people().stream().map(Person::staff).toList();
    }

    /** The person of a name, in any letter case. */
    public Optional<Staff> find(String name) {
        return readings.files().stream()
                .flatMap(file -> file.content().named(name).stream())
                .map(Person::staff)
                .findFirst();
    }

    /**
     * Tries a password. Where a file of the keyring is damaged, the other is tried before anything is said or counted, and
     * the damaged one is written again. What is returned is closed by the caller, who then is the only holder of its keys.
     */
    public synchronized SignIn signIn(StaffId id, char[] password) {
        return tryPassword(id, password, true);
    }

    /** As {@link #signIn}, for somebody who only looks: nothing is written, but that a wrong password counts. */
    public synchronized SignIn signInToLook(StaffId id, char[] password) {
        return tryPassword(id, password, false);
    }

    /** Adds a person. Allowed by {@link Authority}; while nobody in the clinic may, to whoever signs in. */
    public synchronized KeyringChange add(SignedIn by, Newcomer newcomer) {
        return asked(by, () -> {
            if (content().hasName(newcomer.name())) {
                return new KeyringChange.NameTaken();
            }
            Person blank =
                    new Person(tools.ids().next(), newcomer.name(), newcomer.role(), List.of(), Optional.empty());
            return relock(content(), blank, newcomer.password(), by.dataKey());
        });
    }

    /**
     * Gives somebody a new password and a new signing key, since the old one opens only with the old password. Allowed as
     * {@link #add}. Someone who had left is back.
     */
    public synchronized KeyringChange resetPassword(SignedIn by, StaffId id, char[] password) {
        return asked(by, () -> content()
                .find(id)
                .map(person -> relock(content(), person, password, by.dataKey()))
                .orElseGet(KeyringChange.Unknown::new));
    }

    /** Takes somebody's locks away. Their public keys stay, so that what they signed can be checked. */
    public synchronized KeyringChange disable(SignedIn by, StaffId id) {
        return asked(by, () -> {
            Optional<Person> person = content().find(id);
            if (person.isEmpty()) {
                return new KeyringChange.Unknown();
            }
            KeyringContent after = content().with(person.get().left());
            return somebodyMayAdd(after)
                    ? write(after, by.dataKey(), person.get().left().staff())
                    : new KeyringChange.LastOne();
        });
    }

    /** Puts a new password in place of the old one. The keys stay the same. */
    public synchronized KeyringChange changePassword(StaffId id, char[] old, char[] fresh) {
        SignIn signIn = signIn(id, old);
        if (!(signIn instanceof SignedIn self)) {
            return new KeyringChange.NotSignedIn(signIn);
        }
        try (self) {
            Person person = content().find(id).orElseThrow();
            PasswordVerdict verdict = tools.policy().judge(fresh, person.name(), clinic());
            if (!(verdict instanceof PasswordVerdict.Good)) {
                return new KeyringChange.PasswordRefused(verdict);
            }
            Person after = person.lockedBy(locksmith().lock(person, fresh, self.dataKey(), self.signingKey()));
            return write(content().with(after), self.dataKey(), after.staff());
        }
    }

    /**
     * Gives somebody a new password with the paper key, when no password is known any more. The paper key is used up: the
     * result has the next one.
     */
    public synchronized KeyringChange recover(RecoveryKey recovery, StaffId id, char[] password) {
        refresh();
        Optional<DataKey> opened = unlocking().open(recovery);
        if (opened.isEmpty()) {
            return new KeyringChange.WrongRecoveryKey();
        }
        try (DataKey key = opened.get()) {
            Optional<KeyringFile> genuine = readings.genuine(key);
            if (genuine.isEmpty()) {
                return new KeyringChange.Altered();
            }
            readings = KeyringReadings.of(genuine.get());
            return recover(recovery, id, password, key);
        }
    }

    /**
     * The wrong passwords that are not in the log yet, and those tried on the reader's own name that the reader was not told
     * of, the earliest first. Reads the disk: not for the FX thread. Each stays until {@link #settle}.
     */
    public List<FailedSignIn> failedSignIns(StaffId reader) {
        return attempts.openFor(reader);
    }

    /** They are in the log now, and the reader is told of them. Writes to the disk: not for the FX thread. */
    public void settle(List<FailedSignIn> failed, StaffId reader) {
        attempts.settle(failed, reader);
    }

    private SignIn tryPassword(StaffId id, char[] password, boolean mends) {
        refresh();
        Optional<Instant> wait = attempts.waitUntil(id);
        if (wait.isPresent()) {
            return new SignIn.Wait(wait.get());
        }
        return switch (unlocking().open(id, password)) {
            case Outcome.Wrong _ -> attempts.failed(id);
            case Outcome.Altered _ -> new SignIn.Altered();
            case Outcome.Disabled _ -> new SignIn.Disabled();
            case Outcome.Unknown _ -> new SignIn.Unknown();
            case Outcome.Opened opened -> {
                Set<KeyringRepair> repairs = mends ? mended(opened) : Set.of();
                readings = KeyringReadings.of(opened.genuine());
                yield new SignedIn(
                        opened.person().staff(), opened.dataKey(), opened.signingKey(), tools.authority(), repairs);
            }
        };
    }

    private Set<KeyringRepair> mended(Outcome.Opened opened) {
        Set<KeyringRepair> repairs = new KeyringFileRepair(store, readings).toBe(opened.genuine());
        attempts.succeeded(new StaffId(opened.person().id()));
        return repairs;
    }

    /** Whether a public key, in hex, is or was somebody's. */
    boolean knows(StaffId id, String publicKey) {
        return content().find(id).stream()
                .anyMatch(person -> person.publicKeys().contains(publicKey));
    }

    private KeyringChange asked(SignedIn by, Supplier<KeyringChange> change) {
        refresh();
        Optional<KeyringFile> genuine = readings.genuine(by.dataKey());
        if (genuine.isEmpty()) {
            return new KeyringChange.Altered();
        }
        readings = KeyringReadings.of(genuine.get());
        Optional<Person> asking = content().find(by.person().id());
        boolean may = asking.isPresent()
                && asking.get().locks().isPresent()
                && (mayAdd(asking.get()) || !somebodyMayAdd(content()));
        return may ? change.get() : new KeyringChange.NotAllowed();
    }

    private boolean somebodyMayAdd(KeyringContent content) {
        return content.people().stream().anyMatch(person -> person.locks().isPresent() && mayAdd(person));
    }

    private boolean mayAdd(Person person) {
        return tools.authority().allows(person.role(), Permission.ADD_STAFF);
    }

    private KeyringChange relock(KeyringContent before, Person person, char[] password, DataKey key) {
        PasswordVerdict verdict = tools.policy().judge(password, person.name(), clinic());
        if (!(verdict instanceof PasswordVerdict.Good)) {
            return new KeyringChange.PasswordRefused(verdict);
        }
        Person after = locksmith().newlyLocked(person, password, key);
        return write(before.with(after), key, after.staff());
    }

    private KeyringChange recover(RecoveryKey used, StaffId id, char[] password, DataKey key) {
        // An older copy still opens to the paper key before: what counts is the genuine one.
        Optional<DataKey> again = locksmith().open(content().recovery(), used);
        again.ifPresent(DataKey::close);
        if (again.isEmpty()) {
            return new KeyringChange.WrongRecoveryKey();
        }
        return content().find(id).map(person -> recover(person, password, key)).orElseGet(KeyringChange.Unknown::new);
    }

    private KeyringChange recover(Person person, char[] password, DataKey key) {
        RecoveryKey next = locksmith().newRecoveryKey();
        KeyringContent before = content().recoveredBy(locksmith().lockFor(next, key));
        KeyringChange change = relock(before, person, password, key);
        if (!(change instanceof KeyringChange.Done done)) {
            next.close();
            return change;
        }
        attempts.succeeded(done.person().id());
        return new KeyringChange.Recovered(done.person(), next);
    }

    private KeyringChange write(KeyringContent content, DataKey key, Staff person) {
        KeyringFile fresh = KeyringFile.of(content, key);
        store.write(fresh);
        readings = KeyringReadings.of(fresh);
        return new KeyringChange.Done(person);
    }

    private KeyringContent content() {
        return readings.foremost().content();
    }

    private Locksmith locksmith() {
        return new Locksmith(tools, vault());
    }

    private Unlocking unlocking() {
        return new Unlocking(tools, readings.files(), store::mayOpenLog);
    }

    /** Another process may have added people; what it wrote counts, if it can be read. */
    private void refresh() {
        if (store.read() instanceof KeyringStore.Found.Whole whole) {
            readings = KeyringReadings.of(whole).after(readings.foremost());
        }
    }
}
