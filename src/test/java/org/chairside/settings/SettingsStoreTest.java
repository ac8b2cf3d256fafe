package org.chairside.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheLastOfSeveralChangesWhoeverWritesThem() {
        SettingsStore store = new SettingsStore(SettingsFile.in(folder), Locale.US);
        store.set(now -> now.withRooms(List.of("Blue")));
        store.set(now -> now.withFontPercent(150));
        store.write();
        store.write();
        Settings read = new SettingsStore(SettingsFile.in(folder), Locale.US).now();
        assertThat(read.workplace().rooms()).containsExactly("Blue");
        assertThat(read.appearance().fontPercent()).isEqualTo(150);
    }

    @Test
    void whatCouldNotBeWrittenHoldsAndIsTriedAgain() throws IOException {
        Path blocked = Files.createFile(folder.resolve("no-folder"));
        SettingsStore store = new SettingsStore(SettingsFile.in(blocked), Locale.US);
        store.set(now -> now.withFontPercent(150));
        assertThatThrownBy(store::write).isInstanceOf(UncheckedIOException.class);
        assertThat(store.now().appearance().fontPercent()).isEqualTo(150);
        Files.delete(blocked);
        store.write();
        assertThat(SettingsFile.in(blocked).read().appearance().fontPercent()).isEqualTo(150);
    }
}
