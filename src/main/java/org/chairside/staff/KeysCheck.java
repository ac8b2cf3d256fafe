package org.chairside.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chairside.journal.DataKey;
import org.chairside.staff.KeyringFile.Parsed;
import org.chairside.staff.SignIn.SignedIn;

/**
 * The two files of a keyring as they are found by somebody who only looks: nothing is mended, written or counted.
 *
 * @param faults the first file's before the copy's; empty where both are whole and say the same
 * @param isReadable whether one of the files at least can be read; if none can, nobody opens the record
 */
public record KeysCheck(List<Fault> faults, boolean isReadable) {
    public KeysCheck {
        faults = List.copyOf(faults);
    }

    /** What is wrong with the file of a name. */
    public record Fault(String file, Kind kind) {}

    /** What can be wrong with a file. */
    public enum Kind {
        MISSING,
        /** It is damaged, or nothing that the program wrote. */
        UNREADABLE,
        NEWER_FORMAT,
        /** It does not say what the first file says; which of them is genuine cannot be told without a password. */
        DIFFERENT,
        /** The clinic's key does not vouch for it: it was changed outside the program. */
        ALTERED,
        /** It is genuine, and not what the first file says, which is newer. */
        OLDER
    }

    /** Whether one of the files at least can be read and, where somebody has signed in, the clinic's key vouches for it. */
    public boolean isGenuine() {
        return Stream.of(KeyringStore.FILE, KeyringStore.COPY).anyMatch(this::isGenuine);
    }

    private boolean isGenuine(String file) {
        return faults.stream()
                .filter(each -> each.file().equals(file))
                .allMatch(each -> each.kind() == Kind.OLDER || each.kind() == Kind.DIFFERENT);
    }

    /** What can be said without a password. */
    public static KeysCheck of(Path folder) {
        return of(new KeyringStore(folder), Optional.empty());
    }

    /** What can be said by somebody who has signed in. */
    public static KeysCheck of(Path folder, SignedIn person) {
        return of(new KeyringStore(folder), Optional.of(person.dataKey()));
    }

    /** Whether there is neither file. */
    public boolean isNothingThere() {
        return faults.stream().filter(each -> each.kind() == Kind.MISSING).count() == 2;
    }

    private static KeysCheck of(KeyringStore store, Optional<DataKey> key) {
        Parsed first = store.parse(KeyringStore.FILE);
        Parsed second = store.parse(KeyringStore.COPY);
        Optional<Kind> ofFirst = unread(first, second)
                .or(() -> key.filter(each -> !fits(first, each)).map(_ -> Kind.ALTERED));
        Optional<Kind> ofSecond = unread(second, first)
                .or(() -> key.filter(each -> !fits(second, each)).map(_ -> Kind.ALTERED))
                .or(() -> ofFirst.isEmpty() && !isSame(first, second)
                        ? Optional.of(key.isEmpty() ? Kind.DIFFERENT : Kind.OLDER)
                        : Optional.empty());
        List<Fault> faults = Stream.of(
                        ofFirst.map(kind -> new Fault(KeyringStore.FILE, kind)),
                        ofSecond.map(kind -> new Fault(KeyringStore.COPY, kind)))
                .flatMap(Optional::stream)
                .toList();
        return new KeysCheck(faults, Stream.of(first, second).anyMatch(Parsed.Whole.class::isInstance));
    }

    private static Optional<Kind> unread(Parsed file, Parsed other) {
        return switch (file) {
            case Parsed.Whole _ -> Optional.empty();
            case Parsed.Absent _ -> Optional.of(Kind.MISSING);
            case Parsed.Damaged _ -> Optional.of(Kind.UNREADABLE);
            case Parsed.Newer newer ->
                Optional.of(KeyringStore.isOf(newer, other) ? Kind.UNREADABLE : Kind.NEWER_FORMAT);
        };
    }

    private static boolean fits(Parsed file, DataKey key) {
        return is(file, whole -> whole.fits(key));
    }

    private static boolean isSame(Parsed first, Parsed second) {
        return is(first, one -> is(second, one::isSame));
    }

    private static boolean is(Parsed file, Predicate<KeyringFile> so) {
        return file instanceof Parsed.Whole(KeyringFile whole) && so.test(whole);
    }
}
