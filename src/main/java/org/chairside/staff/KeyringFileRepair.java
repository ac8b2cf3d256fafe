package org.chairside.staff;

import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chairside.staff.KeyringStore.Found;

/** Puts the two files of a keyring right, once a password has shown which of them is genuine. */
record KeyringFileRepair(KeyringStore store, KeyringReadings tried) {
    /**
     * Writes again what is not as the genuine one. Nothing where both files are gone, which is not for a sign-in to undo, nor
     * where there is what was not tried: another program wrote it meanwhile.
     */
    Set<KeyringRepair> toBe(KeyringFile genuine) {
        if (!(store.read() instanceof Found.Whole whole) || whole.agree()) {
            return Set.of();
        }
        Set<KeyringRepair> repairs = EnumSet.noneOf(KeyringRepair.class);
        mend(KeyringStore.FILE, whole.first(), genuine, KeyringRepair.FILE_MENDED)
                .ifPresent(repairs::add);
        mend(KeyringStore.COPY, whole.second(), genuine, KeyringRepair.COPY_MENDED)
                .ifPresent(repairs::add);
        return repairs;
    }

    private Optional<KeyringRepair> mend(
            String name, Optional<KeyringFile> there, KeyringFile genuine, KeyringRepair mended) {
        boolean isNews = there.isPresent() && tried.files().stream().noneMatch(there.get()::isSame);
        if (isNews || there.filter(genuine::isSame).isPresent()) {
            return Optional.empty();
        }
        try {
            store.mend(name, genuine);
            return Optional.of(mended);
        } catch (UncheckedIOException notTaken) {
            return Optional.of(KeyringRepair.NOT_MENDED);
        }
    }
}
