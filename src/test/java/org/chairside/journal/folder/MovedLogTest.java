package org.chairside.journal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.log.LogReader;
import org.chairside.journal.log.LogWriter;
import org.chairside.journal.log.Row;
import org.chairside.journal.log.RunRows;
import org.chairside.journal.watch.Conditions;
import org.chairside.model.WorkstationId;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed is moved into the log file: a time of that file which is not ours may then be somebody else's. */
class MovedLogTest {
    private static final int BEFORE = 20;
    private static final int ROWS = 12;

    @TempDir
    Path root;

    private Path file;
    private byte[] older;
    private OpenLog log;
    private WorkstationId workstation;

    @BeforeEach
    void writes() throws IOException {
        Path folder = root.resolve("data");
        file = folder.resolve(JournalFolder.LOG_FILE);
        append(folder, 1, BEFORE);
        older = Files.readAllBytes(file);
        append(folder, BEFORE + 1, BEFORE + ROWS);
        log = new OpenLog(file);
        log.write("checkpoint", LogWriter::checkpoint);
        workstation = log.read("read the workstation", LogReader::workstation);
    }

    private static void append(Path folder, int first, int last) {
        try (Journal journal = Folders.open(folder)) {
            for (int each = first; each <= last; each++) {
                journal.append(
                        SampleEntries.vitals(each, SampleEntries.session(1 + each % 2), 100), SampleEntries.NO_ROW);
            }
        }
    }

    @AfterEach
    void closes() {
        log.close();
    }

    private RunRows run(long bytes) {
        RunRows run = new RunRows(bytes);
        run.begin(row(BEFORE).head());
        for (int seq = BEFORE + 1; seq <= BEFORE + ROWS; seq++) {
            run.add(row(seq), Optional.empty());
        }
        return run;
    }

    private Row row(int seq) {
        return log.read("read a row", open -> open.at(workstation, seq)).orElseThrow();
    }

    private LogGuard guard(RunRows run) {
        return new LogGuard(log, workstation, run, new Conditions());
    }

    /** In place, and by another process: a stream of ours would let go of SQLite's locks. */
    private void overwrite() throws IOException {
        Path bytes = Files.write(root.resolve("bytes"), older);
        new ProcessBuilder("sh", "-c", "cat > \"$1\"", "sh", file.toString())
                .redirectInput(bytes.toFile())
                .start()
                .onExit()
                .join();
    }

    private static void assertGone(ThrowingCallable act) {
        assertThat(catchThrowableOfType(JournalException.class, act).fault()).isEqualTo(Fault.FILE_GONE);
    }

    @Test
    void aLogThatNobodyElseTouchedIsOursAfterItsEntriesWereMovedIntoIt() {
        for (long bytes : List.of(RunRows.MOST_BYTES, 1_000L, 1L)) {
            LogGuard guard = guard(run(bytes));
            assertThatCode(guard::acceptMoved).doesNotThrowAnyException();
            assertThatCode(() -> guard.heed(log.lookBeforeCommit())).doesNotThrowAnyException();
        }
    }

    @Test
    void hazard16ALogThatWasWrittenOverWhileEntriesWereMovedIntoItIsNotTakenForOurs() throws IOException {
        LogGuard guard = guard(run(RunRows.MOST_BYTES));
        overwrite();
        assertGone(guard::acceptMoved);
    }

    @Test
    void hazard16OfALongRunWhatIsStillKeptIsLookedFor() throws IOException {
        LogGuard guard = guard(run(1_000));
        overwrite();
        assertGone(guard::acceptMoved);
    }

    @Test
    void hazard16ALogThatIsWrittenOverAfterwardsIsNoticedByTheNextLook() throws IOException {
        LogGuard guard = guard(run(RunRows.MOST_BYTES));
        guard.acceptMoved();
        overwrite();
        assertGone(() -> guard.heed(log.lookBeforeCommit()));
    }
}
