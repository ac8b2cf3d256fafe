package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.chairside.journal.held.HeldFolder;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real log on a disk that fails when it is told to, ended as by a power cut. */
class FailingDiskTest {
    @TempDir
    Path root;

    @BeforeEach
    void needsACompiler() {
        assumeTrue(FailingDisk.isPossible(), "no gcc on this machine: a disk that fails was not tried");
    }

    @Test
    void aFailedCommitComesBackAfterACrashIfNobodyWritesOverIt() throws IOException, InterruptedException {
        try (FailingDisk disk = FailingDisk.at(root, FailingScribe.How.UNSETTLED)) {
            assertThat(disk.write(1)).isEqualTo("Saved 1");
            assertThat(disk.failing("fsync-wal-once").write(2)).isEqualTo("failed");
            assertThat(FailingDisk.numbers(disk.killed(), 2)).containsExactly(1L, 2L);
        }
    }

    @Test
    void faultT03WhatIsSaidNotToBeSavedDoesNotTurnUpAfterACrash() throws IOException, InterruptedException {
        try (FailingDisk disk = FailingDisk.at(root, FailingScribe.How.WRITER)) {
            assertThat(disk.write(1)).isEqualTo("Saved");
            assertThat(disk.failing("fsync-wal-once").write(2)).isEqualTo("NotSaved");
            assertThat(FailingDisk.numbers(disk.killed(), 2)).containsExactly(1L);
        }
    }

    @Test
    void whatWasNotSavedCanBeWrittenAgainUnderItsId() throws IOException, InterruptedException {
        try (FailingDisk disk = FailingDisk.at(root, FailingScribe.How.WRITER)) {
            assertThat(disk.failing("fsync-wal-once").write(1)).isEqualTo("NotSaved");
            assertThat(disk.write(1)).isEqualTo("Saved");
            assertThat(disk.write(2)).isEqualTo("Saved");
            assertThat(FailingDisk.numbers(disk.killed(), 2)).containsExactly(1L, 2L);
        }
    }

    @Test
    void whatCannotBeDecidedIsHeldAndItsIdTellsLater() throws IOException, InterruptedException {
        try (FailingDisk disk = FailingDisk.at(root, FailingScribe.How.HOLDING)) {
            assertThat(disk.write(1)).isEqualTo("Saved");
            assertThat(disk.failing("fsync-wal").write(2)).isEqualTo("Held");
            assertThat(disk.healed("fsync-wal").write(3)).isEqualTo("Saved");
            assertThat(disk.told()).containsExactly("Undecided");
            Path folder = disk.killed();
            assertThat(FailingDisk.numbers(folder, 3)).containsExactly(1L, 3L);
            try (Journal journal = Folders.open(folder)) {
                HeldFolder held = new HeldFolder(
                        root.resolve("state"),
                        Losses.VAULT,
                        journal.workstation(),
                        SampleEntries.seal().held());
                assertThat(held.content().entries()).singleElement().satisfies(each -> assertThat(each.entry())
                        .isEqualTo(FailingScribe.entry(2)));
            }
        }
    }

    @Test
    void faultT03NothingIsLostDoubledOrTurnsUpOnADiskThatFailsNowAndThen() throws IOException, InterruptedException {
        FailingDiskRuns.Toll toll = FailingDiskRuns.survived(root, 3, 1);
        assertThat(toll.faults()).isPositive();
        assertThat(toll.saved()).isPositive();
    }

    @Test
    void aCheckpointThatFailsIsToldOnceAndLosesNothing() throws IOException, InterruptedException {
        int rows = 320;
        try (FailingDisk disk = FailingDisk.at(root, FailingScribe.How.WRITER)) {
            disk.failing("fsync-log");
            for (long row = 1; row <= rows; row++) {
                assertThat(disk.write(row)).isEqualTo("Saved");
            }
            assertThat(disk.told()).containsExactly("CheckpointFailed");
            assertThat(FailingDisk.numbers(disk.killed(), rows)).hasSize(rows);
        }
    }
}
