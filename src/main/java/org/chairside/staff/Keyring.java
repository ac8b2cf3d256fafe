package org.chairside.staff;

import static org.chairside.staff.KeyringContent.sameName;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.chairside.journal.DataKey;
import org.chairside.model.StaffId;
import org.chairside.staff.KeyringContent.Person;
import org.chairside.staff.SignIn.SignedIn;

/**
 * The people of one clinic and their keys, in a data folder. Passwords stay the caller's to wipe. Whatever takes a password
 * is slow on purpose (about a quarter of a second): not for the FX thread. Safe for any thread.
 */
public final class Keyring {
    private final KeyringStore store;
    private final KeyringTools tools;
    private final Locksmith locksmith;
    private final Attempts attempts;
    private volatile KeyringFile file;

    Keyring(KeyringStore store, KeyringFile file, KeyringTools tools) {
        this.store = store;
        this.file = file;
        this.tools = tools;
        this.locksmith = new Locksmith(tools, file.content().vault());
        this.attempts = new Attempts(store.folder(), tools.clock());
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
                new Opening.Opened(new Keyring(store, whole.file(), tools), whole.fromCopy());
            case KeyringStore.Found.Newer newer -> new Opening.Newer(newer.version());
            case KeyringStore.Found.Damaged _ -> new Opening.Damaged();
            case KeyringStore.Found.Absent _ -> new Opening.Absent();
        };
    }

    /** The data folder it lies in. */
    public Path folder() {
        return store.folder();
    }

    public String clinic() {
        return file.content().clinic();
    }

    /** Names this clinic's set of keys; another clinic's differ. */
    public UUID vault() {
        return file.content().vault();
    }

    /** Everybody, those who have left too, in the order in which they came. */
    public List<Staff> people() {
        return file.content().people().stream().map(Person::staff).toList();
    }

    /** The person of a name, in any letter case. */
    public Optional<Staff> find(String name) {
        return people().stream().filter(each -> sameName(each.name(), name)).findFirst();
    }

    /** Tries a password. What is returned is closed by the caller, who then is the only holder of its keys. */
    public synchronized SignIn signIn(StaffId id, char[] password) {
        refresh();
        Optional<Person> person = file.content().find(id);
        if (person.isEmpty()) {
            return new SignIn.Unknown();
        }
        if (person.get().locks().isEmpty()) {
            return new SignIn.Disabled();
        }
        return attempts.waitUntil(id)
                .<SignIn>map(SignIn.Wait::new)
                .orElseGet(() -> tryPassword(person.get(), password));
    }

    /** Adds a person. Allowed by {@link Authority}; while nobody in the clinic may, to whoever signs in. */
    public synchronized KeyringChange add(SignedIn by, Newcomer newcomer) {
        return asked(by, () -> {
            if (file.content().hasName(newcomer.name())) {
                return new KeyringChange.NameTaken();
            }
            Person blank =
                    new Person(tools.ids().next(), newcomer.name(), newcomer.role(), List.of(), Optional.empty());
            return relock(file.content(), blank, newcomer.password(), by.dataKey());
        });
    }

    /**
     * Gives somebody a new password and a new signing key, since the old one opens only with the old password. Allowed as
     * {@link #add}. Someone who had left is back.
     */
    public synchronized KeyringChange resetPassword(SignedIn by, StaffId id, char[] password) {
        return asked(by, () -> file.content()
                .find(id)
                .map(person -> relock(file.content(), person, password, by.dataKey()))
                .orElseGet(KeyringChange.Unknown::new));
    }

    /** Takes somebody's locks away. Their public keys stay, so that what they signed can be checked. */
    public synchronized KeyringChange disable(SignedIn by, StaffId id) {
        return asked(by, () -> {
            Optional<Person> person = file.content().find(id);
            if (person.isEmpty()) {
                return new KeyringChange.Unknown();
            }
            KeyringContent after = file.content().with(person.get().left());
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
            Person person = file.content().find(id).orElseThrow();
            PasswordVerdict verdict = PasswordVerdict.of(fresh, person.name(), clinic());
            if (!(verdict instanceof PasswordVerdict.Good)) {
                return new KeyringChange.PasswordRefused(verdict);
            }
            Person after = person.lockedBy(locksmith.lock(person, fresh, self.dataKey(), self.signer()));
            return write(file.content().with(after), self.dataKey(), after.staff());
        }
    }

    /**
     * Gives somebody a new password with the paper key, when no password is known any more. The paper key is used up: the
     * result has the next one.
     */
    public synchronized KeyringChange recover(RecoveryKey recovery, StaffId id, char[] password) {
        refresh();
        Optional<DataKey> opened = locksmith.open(file.content().recovery(), recovery);
        if (opened.isEmpty()) {
            return new KeyringChange.WrongRecoveryKey();
        }
        try (DataKey key = opened.get()) {
            if (!file.fits(key)) {
                return new KeyringChange.Altered();
            }
            Optional<Person> person = file.content().find(id);
            return person.isEmpty() ? new KeyringChange.Unknown() : recover(person.get(), password, key);
        }
    }

    /** Whether somebody, by this or an earlier key of theirs, signed a message. */
    public boolean verify(StaffId id, byte[] message, byte[] signature) {
        return file.content().find(id).stream()
                .flatMap(person -> person.publicKeys().stream())
                .anyMatch(key -> Signer.verify(HexFormat.of().parseHex(key), message, signature));
    }

    private SignIn tryPassword(Person person, char[] password) {
        StaffId id = new StaffId(person.id());
        return switch (locksmith.open(person, person.locks().orElseThrow(), password)) {
            case Locksmith.Try.Wrong _ -> attempts.failed(id);
            case Locksmith.Try.Altered _ -> new SignIn.Altered();
            case Locksmith.Try.Opened opened -> {
                attempts.succeeded(id);
                SignedIn signedIn = new SignedIn(person.staff(), opened.dataKey(), opened.signer());
                if (file.fits(opened.dataKey())) {
                    yield signedIn;
                }
                signedIn.close();
                yield new SignIn.Altered();
            }
        };
    }

    /** Whether a public key, in hex, is or was somebody's. */
    boolean knows(StaffId id, String publicKey) {
        return file.content().find(id).stream()
                .anyMatch(person -> person.publicKeys().contains(publicKey));
    }

    private KeyringChange asked(SignedIn by, Supplier<KeyringChange> change) {
        refresh();
        if (!file.fits(by.dataKey())) {
            return new KeyringChange.Altered();
        }
        Optional<Person> asking = file.content().find(by.person().id());
        boolean may = asking.isPresent()
                && asking.get().locks().isPresent()
                && (Authority.may(asking.get().role(), Act.ADD_STAFF) || !somebodyMayAdd(file.content()));
        return may ? change.get() : new KeyringChange.NotAllowed();
    }

    private static boolean somebodyMayAdd(KeyringContent content) {
        return content.people().stream()
                .anyMatch(person -> person.locks().isPresent() && Authority.may(person.role(), Act.ADD_STAFF));
    }

    private KeyringChange relock(KeyringContent before, Person person, char[] password, DataKey key) {
        PasswordVerdict verdict = PasswordVerdict.of(password, person.name(), clinic());
        if (!(verdict instanceof PasswordVerdict.Good)) {
            return new KeyringChange.PasswordRefused(verdict);
        }
        Person after = locksmith.newlyLocked(person, password, key);
        return write(before.with(after), key, after.staff());
    }

    private KeyringChange recover(Person person, char[] password, DataKey key) {
        RecoveryKey next = locksmith.newRecoveryKey();
        KeyringContent before = file.content().recoveredBy(locksmith.lockFor(next, key));
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
        file = fresh;
        return new KeyringChange.Done(person);
    }

    /** Another process may have added people; what it wrote counts, if it can be read. */
    private void refresh() {
        if (store.read() instanceof KeyringStore.Found.Whole whole
                && whole.file().content().vault().equals(vault())) {
            file = whole.file();
        }
    }
}
