package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("home", "ana");
    private static final Path USUAL = Path.of("usual");

    @Test
    void isWhereEachSystemKeepsAProgramsData() {
        Map<String, String> none = Map.of();
        assertThat(DataFolder.usual("Linux", HOME, none::get)).isEqualTo(HOME.resolve(".local/share/chairside"));
        assertThat(DataFolder.usual("Mac OS X", HOME, none::get))
                .isEqualTo(HOME.resolve("Library/Application Support/Chairside"));
        assertThat(DataFolder.usual("Windows 11", HOME, none::get)).isEqualTo(HOME.resolve("AppData/Local/Chairside"));
    }

    @Test
    void whatIsRememberedForAPersonLiesOutsideOfIt() {
        Map<String, String> none = Map.of();
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            Path state = StateFolder.usual(system, HOME, none::get);
            assertThat(state).as(system).startsWithRaw(HOME);
            assertThat(state.startsWith(DataFolder.usual(system, HOME, none::get)))
                    .as(system)
                    .isFalse();
        }
        assertThat(StateFolder.usual("Linux", HOME, Map.of("XDG_STATE_HOME", "state")::get))
                .isEqualTo(Path.of("state", "chairside"));
    }

    @Test
    void followsWhatTheSystemSaysOfItself() {
        Map<String, String> said = Map.of("XDG_DATA_HOME", "data", "LOCALAPPDATA", "local");
        assertThat(DataFolder.usual("Linux", HOME, said::get)).isEqualTo(Path.of("data", "chairside"));
        assertThat(DataFolder.usual("Windows 11", HOME, said::get)).isEqualTo(Path.of("local", "Chairside"));
    }

    @Test
    void theCallHasTheLastWord() {
        assertThat(DataFolder.of(new String[] {"list", "--data", "mine"}, USUAL))
                .isEqualTo(Path.of("mine"));
        assertThat(DataFolder.of(new String[] {"--data=mine", "list"}, USUAL)).isEqualTo(Path.of("mine"));
        assertThat(DataFolder.of(new String[] {"list", "--data"}, USUAL)).isEqualTo(USUAL);
    }

    @Test
    void whatIsNoPathIsLeftForTheCommandLineToRefuse() {
        assertThat(DataFolder.of(new String[] {"--data", "a\0b"}, USUAL)).isEqualTo(USUAL);
    }
}
