package org.chairside.journal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.Folders;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.JournalWriter.Outcome;
import org.chairside.journal.Losses;
import org.chairside.journal.Losses.Kind;
import org.chairside.journal.Losses.Toll;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verdicts;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.held.HeldFolder;
import org.chairside.journal.watch.Condition;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of entries when the files of the log are taken away while it is written to. */
class LossTest {
    private static final int ROWS = 600;

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    void hazard16WhatWasAcknowledgedIsInTheFolderOrHeldOrSaidToBeLost(Kind kind)
            throws IOException, InterruptedException {
        Losses losses = new Losses(root, kind.name().hashCode());
        Toll toll = losses.during(ROWS, kind);
        assertThat(toll.missing()).isEmpty();
        assertThat(toll.saidLost()).isZero();
        assertThat(toll.saved().size() + toll.held().size()).isEqualTo(ROWS);
        assertThat(toll.notSaved()).isZero();
        switch (kind) {
            case FOLDER_REMOVED, LOG_REMOVED, OLDER_COPY_RENAMED_OVER, FOLDER_RENAMED, LINK_REDIRECTED -> isHeld(toll);
            case END_CUT, END_REMOVED -> isWrittenAgain(losses, toll);
            case ANCHOR_REMOVED, ANCHOR_REPLACED -> hasItsAnchor(losses, toll);
            // What SQLite still has in memory may make it whole again, or not: it is looked at, and both are right.
            case OLDER_COPY_WRITTEN_OVER -> assertThat(toll.told()).hasSizeLessThan(2);
        }
    }

    /** Nothing is said to be saved once the path leads elsewhere. */
    private static void isHeld(Toll toll) {
        assertThat(toll.held()).hasSizeGreaterThan(ROWS / 2);
        assertThat(toll.told()).singleElement().isInstanceOfSatisfying(Condition.LogGone.class, gone -> {
            // All of this run and, of the session it went on with, all that was before.
            assertThat(gone.held()).isGreaterThanOrEqualTo(20 + toll.saved().size());
            assertThat(gone.before()).isEqualTo(20);
        });
    }

    private static void isWrittenAgain(Losses losses, Toll toll) {
        assertThat(toll.saved()).hasSize(ROWS);
        assertThat(toll.told()).singleElement().isInstanceOf(Condition.EndWrittenAgain.class);
        assertThat(Verdicts.of(losses.folder())).isInstanceOf(Verdict.Intact.class);
    }

    private static void hasItsAnchor(Losses losses, Toll toll) {
        assertThat(toll.saved()).hasSize(ROWS);
        assertThat(toll.told()).containsExactly(new Condition.AnchorMadeAgain());
        assertThat(AnchorSlot.newest(losses.folder().resolve(JournalFolder.ANCHOR_FILE)))
                .hasValueSatisfying(slot -> assertThat(slot.head().seq()).isEqualTo(20 + ROWS));
        assertThat(Verdicts.of(losses.folder())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void aLossIsNoticedWhileNothingIsWritten() throws IOException {
        Losses losses = new Losses(root, 7);
        Journal journal = Folders.open(losses.folder());
        HeldFolder holding = losses.holding(journal);
        try (JournalWriter writer = new SingleWriter(journal, holding)) {
            assertThat(writer.append(SampleEntries.vitals(500, SampleEntries.session(9), 120), SampleEntries.NO_ROW)
                            .join())
                    .isInstanceOf(Outcome.Saved.class);
            Files.delete(losses.folder().resolve(JournalFolder.LOG_FILE));
        }
        journal.close();
        assertThat(holding.content().entries())
                .singleElement()
                .satisfies(held -> assertThat(held.before().seq()).isEqualTo(20));
    }

    @Test
    void aLogThatGoesBeforeTheFirstEntryIsNotMadeAgain() throws IOException {
        Losses losses = new Losses(root, 7);
        Journal journal = Folders.open(losses.folder());
        Path log = losses.folder().resolve(JournalFolder.LOG_FILE);
        Files.delete(log);
        try (JournalWriter writer = new SingleWriter(journal, losses.holding(journal))) {
            assertThat(writer.append(SampleEntries.vitals(500, SampleEntries.session(9), 120), SampleEntries.NO_ROW)
                            .join())
                    .isInstanceOf(Outcome.Held.class);
        }
        journal.close();
        assertThat(log).doesNotExist();
    }

    @Test
    void whatCannotBeHeldEitherIsNotSaved() throws IOException {
        Losses losses = new Losses(root, 7);
        Files.writeString(root.resolve("state"), "a file where the folder should be");
        Journal journal = Folders.open(losses.folder());
        List<Condition> told = new ArrayList<>();
        journal.conditions().tell(told::add);
        try (JournalWriter writer = new SingleWriter(journal, losses.holding(journal))) {
            writer.append(SampleEntries.vitals(500, SampleEntries.session(9), 120), SampleEntries.NO_ROW)
                    .join();
            Files.delete(losses.folder().resolve(JournalFolder.LOG_FILE));
            assertThat(writer.append(SampleEntries.vitals(501, SampleEntries.session(9), 121), SampleEntries.NO_ROW)
                            .join())
                    .isEqualTo(new Outcome.NotSaved(Fault.FILE_GONE));
        }
        journal.close();
        assertThat(told).containsExactly(new Condition.LogGone(0, 1, 20, false), new Condition.NotHeld());
    }

    @Test
    void theCatalogueIsNotRemadeInALogThatIsGone() throws IOException {
        Losses losses = new Losses(root, 7);
        try (Journal journal = Folders.open(losses.folder())) {
            Path log = losses.folder().resolve(JournalFolder.LOG_FILE);
            Files.move(log, log.resolveSibling("elsewhere"));
            assertThat(catchThrowableOfType(
                                    JournalException.class,
                                    () -> journal.remake(List.of(SampleEntries.session(1)), (_, _) -> Optional.empty()))
                            .fault())
                    .isEqualTo(Fault.FILE_GONE);
        }
    }
}
