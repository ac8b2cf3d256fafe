package org.chairside;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the table of rooms.
 *
 * @param name the first part of the package below the root
 * @param ours the rooms it may see
 * @param outside the packages from outside java.base it may see, each with all below it
 */
record Room(String name, Set<String> ours, Set<String> outside) {
    static Room of(String name) {
        return new Room(name, Set.of(), Set.of());
    }

    Room sees(String... rooms) {
        return new Room(name, Set.of(rooms), outside);
    }

    Room uses(String... packages) {
        return new Room(name, ours, Set.of(packages));
    }

    Room alsoUses(String... packages) {
        return new Room(
                name,
                ours,
                Stream.concat(outside.stream(), Arrays.stream(packages)).collect(Collectors.toUnmodifiableSet()));
    }
}
