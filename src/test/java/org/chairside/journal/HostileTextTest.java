package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.export.HostileSession;
import org.chairside.model.Entry;
import org.chairside.model.Ids;
import org.chairside.model.Recorded;
import org.chairside.testing.HostileText;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Hostile text in every field of a session comes back from the disk as it was typed. */
class HostileTextTest {
    private static Journal open(Path folder) {
        byte[] key = new byte[DataKey.BYTES];
        return OpenedLogs.in(
                folder,
                new AesGcmSeal(DataKey.of(key)),
                () -> Sessions.MORNING,
                Ids.timeOrdered(() -> Sessions.MORNING));
    }

    private static List<Entry> entries(Chart chart) {
        return chart.entries().stream().map(Recorded::entry).toList();
    }

    static final List<HostileText> HOSTILE = HostileText.ALL;

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void comesBackFromTheDiskAsItWasTyped(HostileText hostile, @TempDir Path folder) {
        List<Entry> typed = entries(HostileSession.of(hostile.text()));
        assertThat(writtenAndRead(folder, typed)).isEqualTo(typed);
    }

    @Test
    void aMegabyteInOneNoteComesBackToo(@TempDir Path folder) {
        List<Entry> typed =
                entries(Sessions.infusion().note(1, HostileText.BIG.text()).chart());
        assertThat(writtenAndRead(folder, typed).equals(typed)).isTrue();
    }

    /** Read after the log was closed and opened again. */
    private static List<Entry> writtenAndRead(Path folder, List<Entry> typed) {
        try (Journal journal = open(folder)) {
            typed.forEach(entry -> journal.append(entry, _ -> Optional.empty()));
        }
        try (Journal journal = open(folder)) {
            return journal.read(typed.getFirst().subject().stream()).entries().stream()
                    .map(Recorded::entry)
                    .toList();
        }
    }
}
