package org.chairside.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.model.text.CleanText;

/**
 * What the keyring file says, as its JSON shape: renaming anything here changes the format.
 *
 * @param recovery the data key, wrapped by the paper key
 */
record KeyringContent(UUID vault, String clinic, List<Person> people, WrappedKey recovery) {
    KeyringContent {
        people = List.copyOf(people);
    }

    /**
     * One person.
     *
     * @param publicKeys what checks their signatures, hexadecimal, the present one first
     * @param locks empty for someone who has left
     */
    record Person(UUID id, String name, Role role, List<String> publicKeys, Optional<Locks> locks) {
        Person {
            publicKeys = List.copyOf(publicKeys);
            if (name.isBlank() || !publicKeys.stream().allMatch(key -> key.matches("[0-9a-f]{64}"))) {
                throw new IllegalArgumentException("a person has a name and keys in hexadecimal");
            }
        }

        Staff staff() {
            return new Staff(new StaffId(id), name, role, locks.isPresent());
        }

        Person left() {
            return new Person(id, name, role, publicKeys, Optional.empty());
        }

        Person lockedBy(Locks fresh) {
            return new Person(id, name, role, publicKeys, Optional.of(fresh));
        }

        Person signingWith(String publicKey) {
            List<String> keys =
                    Stream.concat(Stream.of(publicKey), publicKeys.stream()).toList();
            return new Person(id, name, role, keys, locks);
        }
    }

    /** What a person's password opens: the clinic's data key and their own signing key. */
    @SuppressWarnings("ArrayRecordComponent") // the JSON shape; never compared
    record Locks(byte[] salt, KeyCost cost, WrappedKey dataKey, WrappedKey signingKey) {
        /** Whether whatever opens the one opens the other. */
        boolean isSame(Locks other) {
            return Arrays.equals(salt, other.salt)
                    && cost.equals(other.cost)
                    && dataKey.isSame(other.dataKey)
                    && signingKey.isSame(other.signingKey);
        }
    }

    Optional<Person> find(StaffId id) {
        return people.stream().filter(person -> person.id().equals(id.value())).findFirst();
    }

    /** The person of a name, in any letter case. */
    Optional<Person> named(String name) {
        return people.stream().filter(person -> sameName(person.name(), name)).findFirst();
    }

    boolean hasName(String name) {
        return named(name).isPresent();
    }

    /** Adds a person, or puts them in the place of the one with the same id. */
    KeyringContent with(Person person) {
        boolean known = find(new StaffId(person.id())).isPresent();
        List<Person> after = known
                ? people.stream()
                        .map(each -> each.id().equals(person.id()) ? person : each)
                        .toList()
                : Stream.concat(people.stream(), Stream.of(person)).toList();
        return new KeyringContent(vault, clinic, after, recovery);
    }

    KeyringContent recoveredBy(WrappedKey fresh) {
        return new KeyringContent(vault, clinic, people, fresh);
    }

    static boolean sameName(String one, String other) {
        return CleanText.isAlike(one, other);
    }
}
