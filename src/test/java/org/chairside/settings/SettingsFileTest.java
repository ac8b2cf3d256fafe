package org.chairside.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.StringLength;
import org.chairside.model.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void aNewWorkstationHasTheDefaultsAndNoSound() {
        assertThat(file().read()).isEqualTo(Settings.DEFAULTS);
        assertThat(Settings.DEFAULTS.workplace().sound()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void readsBackWhatWasWritten() {
        Settings settings = Settings.DEFAULTS
                .withTheme(ThemeChoice.DIM)
                .withFontPercent(150)
                .withDensity(Density.COMPACT)
                .withSound(true)
                .withExport(ExportFormat.CSV, "C:\\Users\\Ana Ruíz\\100% = done\n")
                .withWindow(new Bounds(-1200, 40, 1366, 768, true));
        file().write(settings);
        assertThat(file().read()).isEqualTo(settings);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void keepsTheKeysOfAnotherVersion() throws IOException {
        Files.writeString(file().path(), "theme = light\nlater.key = some value\n");
        file().write(file().read().withFontPercent(120));
        assertThat(Files.readString(file().path()))
                .contains("theme = light\n", "font-percent = 120\n", "later.key = some value\n");
    }

    @Test
    void takesTheDefaultForAValueThatDoesNotFit() throws IOException {
        Files.writeString(
                file().path(),
                "theme = pink\nfont-percent = many\nwindow = 1 2 3 4 normal\nsound = LOUD\ndensity = compact\n");
        assertThat(file().read()).isEqualTo(Settings.DEFAULTS.withDensity(Density.COMPACT));
    }

    @Test
    void bringsTheLetterSizeIntoItsLimits() throws IOException {
        Files.writeString(file().path(), "font-percent = 9999\n");
        assertThat(file().read().appearance().fontPercent()).isEqualTo(200);
        assertThat(Settings.DEFAULTS.withFontPercent(-1).appearance().fontPercent())
                .isEqualTo(90);
    }

    @Test
    void keepsADamagedFileAsideAndGoesOnWithTheDefaults() throws IOException {
        byte[] damaged = {(byte) 0xFF, 0, 1, 2};
        Files.write(file().path(), damaged);
        assertThat(file().read()).isEqualTo(Settings.DEFAULTS);
        assertThat(folder.resolve("settings.txt.damaged")).hasBinaryContent(damaged);
        assertThat(file().path()).doesNotExist();
    }

    @Test
    void keepsAsideWhatIsNoSettingsText() throws IOException {
        Files.writeString(file().path(), "{\"theme\": \"dim\"}\n");
        assertThat(file().read()).isEqualTo(Settings.DEFAULTS);
        assertThat(folder.resolve("settings.txt.damaged")).exists();
    }

    @Test
    void readsDefaultsWhereAFolderStandsInTheWay() throws IOException {
        Files.createDirectory(file().path());
        assertThat(file().read()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void saysWhenItCouldNotWrite() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> SettingsFile.in(blocked).write(Settings.DEFAULTS))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Property(tries = 300)
    @Tag("property")
    void anyTextReadsAsSettingsOrNotWithoutThrowing(@ForAll @StringLength(max = 200) String text) {
        Optional<Settings> read = SettingsText.read(text);
        read.ifPresent(settings ->
                assertThat(SettingsText.read(SettingsText.write(settings))).isPresent());
    }

    @Property(tries = 300)
    @Tag("property")
    void anyFolderSurvivesWritingAndReading(@ForAll @StringLength(min = 1, max = 60) String folderName) {
        Settings settings = Settings.DEFAULTS.withExport(ExportFormat.PDF, "/" + folderName + "/");
        assertThat(SettingsText.read(SettingsText.write(settings))
                        .map(read -> read.exports().folders()))
                .contains(Map.of(ExportFormat.PDF, "/" + folderName + "/"));
    }

    private SettingsFile file() {
        return SettingsFile.in(folder);
    }
}
