package org.chairside.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.DataKey;
import org.chairside.staff.KeyringStore.Found;

/**
 * The keyring as it may be read, no two the same: the first file, then the copy where that says something else, then what was
 * known before where the folder no longer says it.
 *
 * @param files at least one
 */
record KeyringReadings(List<KeyringFile> files) {
    KeyringReadings {
        files = List.copyOf(files);
    }

    static KeyringReadings of(KeyringFile file) {
        return new KeyringReadings(List.of(file));
    }

    static KeyringReadings of(Found.Whole found) {
        List<KeyringFile> files = new ArrayList<>();
        found.first().ifPresent(files::add);
        found.second().ifPresent(second -> add(second, files));
        return new KeyringReadings(files);
    }

    /** These, and behind them what was known before, unless they agree and are of the same clinic. */
    KeyringReadings after(KeyringFile known) {
        if (files.size() == 1 && isOf(foremost(), known)) {
            return this;
        }
        List<KeyringFile> all = new ArrayList<>(files);
        add(known, all);
        return new KeyringReadings(all);
    }

    KeyringFile foremost() {
        return files.getFirst();
    }

    /** The foremost that carries a checksum under this key. */
    Optional<KeyringFile> genuine(DataKey key) {
        return files.stream().filter(file -> file.fits(key)).findFirst();
    }

    private static boolean isOf(KeyringFile file, KeyringFile known) {
        return file.content().vault().equals(known.content().vault());
    }

    private static void add(KeyringFile file, List<KeyringFile> files) {
        if (files.stream().noneMatch(file::isSame)) {
            files.add(file);
        }
    }
}
