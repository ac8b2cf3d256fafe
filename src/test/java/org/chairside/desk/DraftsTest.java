package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Seal;
import org.chairside.journal.watch.Condition;
import org.chairside.journal.watch.Conditions;
import org.chairside.model.SessionId;
import org.chairside.model.StaffId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final Instant SINCE = Instant.parse("2026-11-20T15:02:00Z");
    private static final SessionId SESSION = new SessionId(new UUID(1, 2));
    private static final StaffId ANA = new StaffId(new UUID(1, 4));
    private static final StaffId BO = new StaffId(new UUID(1, 5));
    private static final SessionId OTHER = new SessionId(new UUID(1, 3));

    @TempDir
    private Path folder;

    private final Conditions conditions = new Conditions();
    private final Seal seal = new AesGcmSeal(DataKey.random(new SecureRandom()));

    @Test
    void hazard15ADraftIsThereAgainAfterARestart() {
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            drafts.keep(SESSION, "138/84 7", SINCE);
            drafts.keep(OTHER, "#tab\there\nand line", SINCE);
        }
        try (Drafts again = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(again.of(SESSION)).contains(new Drafts.Draft("138/84 7", SINCE));
            assertThat(again.of(OTHER)).contains(new Drafts.Draft("#tab\there and line", SINCE));
        }
    }

    @Test
    void aDraftOfAnyLengthComesBackAsItWasKept() {
        String line = "#" + "A\u00a0\u200b".repeat(400_000);
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            drafts.keep(SESSION, line, SINCE);
        }
        try (Drafts again = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(again.of(SESSION).orElseThrow().text().equals(line)).isTrue();
        }
    }

    @Test
    void aFolderInTheDraftsPlaceIsNoDraft() throws IOException {
        Files.createDirectory(folder.resolve(Drafts.FILE));
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(drafts.of(SESSION)).isEmpty();
        }
    }

    @Test
    void aFolderThatWasTakenAwayIsToldOfOnceAndNothingIsWrittenIntoAnother() throws IOException {
        List<Condition> told = new ArrayList<>();
        conditions.tell(told::add);
        Path real = Files.createDirectory(folder.resolve("real"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (Drafts drafts = Drafts.in(link, seal, conditions, ANA)) {
            drafts.keep(SESSION, "138/84 7", SINCE);
            Files.delete(link);
            Files.createSymbolicLink(link, other);
            assertThat(closed(drafts).unkept()).containsOnlyKeys(SESSION);
        }
        assertThat(told).containsExactly(new Condition.DraftNotKept());
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void aClearedLineIsForgotten() {
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            drafts.keep(SESSION, "138", SINCE);
            drafts.keep(SESSION, " ", SINCE);
        }
        try (Drafts again = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(again.of(SESSION)).isEmpty();
        }
    }

    @Test
    void aDraftCannotBeReadOnDisk() throws IOException {
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            drafts.keep(SESSION, "#ZZCANARY", SINCE);
        }
        byte[] file = Files.readAllBytes(folder.resolve(Drafts.FILE));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("ZZCANARY");
    }

    @Test
    void aDraftFileThatIsDamagedIsNoReasonNotToStart() throws IOException {
        Files.writeString(folder.resolve(Drafts.FILE), "nonsense");
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(drafts.of(SESSION)).isEmpty();
        }
    }

    /** Waits until everything is written that can be. */
    private static Drafts closed(Drafts drafts) {
        drafts.close();
        return drafts;
    }

    @Test
    void aPipeOrALinkWhereTheNextOnesAreWrittenKeepsNobodyWaiting() throws Exception {
        Path fresh = folder.resolve(Drafts.FILE + ".new");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", fresh.toString()).start().waitFor() == 0);
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            drafts.keep(SESSION, "138/84 7", SINCE);
        }
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "kept");
        Files.createSymbolicLink(fresh, elsewhere);
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(drafts.of(SESSION)).contains(new Drafts.Draft("138/84 7", SINCE));
            drafts.keep(SESSION, "138/84 78", SINCE);
        }
        assertThat(elsewhere).hasContent("kept");
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(drafts.of(SESSION)).contains(new Drafts.Draft("138/84 78", SINCE));
        }
    }

    @Test
    void aLineThatSomebodyElseLeftIsOfferedAsTheirsAndIsThereForThemUntilItIsGoneOnWith() {
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            drafts.keep(SESSION, "#doc", SINCE);
            drafts.keep(OTHER, "138/", SINCE);
            assertThat(drafts.ofOthers(SESSION)).isEmpty();
        }
        try (Drafts drafts = Drafts.in(folder, seal, conditions, BO)) {
            assertThat(drafts.of(SESSION)).isEmpty();
            assertThat(drafts.ofOthers(SESSION))
                    .containsExactly(new Drafts.OthersDraft(ANA, new Drafts.Draft("#doc", SINCE)));
            drafts.keep(SESSION, "diz 1", SINCE);
            drafts.keep(SESSION, "", SINCE);
            drafts.keep(OTHER, "138/", SINCE);
            assertThat(drafts.ofOthers(OTHER)).isEmpty();
        }
        try (Drafts drafts = Drafts.in(folder, seal, conditions, ANA)) {
            assertThat(drafts.of(SESSION)).contains(new Drafts.Draft("#doc", SINCE));
            assertThat(drafts.of(OTHER)).isEmpty();
            assertThat(drafts.ofOthers(OTHER)).hasSize(1);
        }
    }

    @Test
    void aLineThatAnEarlierVersionKeptIsNobodysInParticular() throws IOException {
        String line = SESSION + "\t" + SINCE + "\t138/84\n";
        Files.write(
                folder.resolve(Drafts.FILE),
                seal.seal(line.getBytes(StandardCharsets.UTF_8), "drafts 1".getBytes(StandardCharsets.UTF_8)));
        try (Drafts drafts = Drafts.in(folder, seal, conditions, BO)) {
            assertThat(drafts.of(SESSION)).contains(new Drafts.Draft("138/84", SINCE));
            assertThat(drafts.ofOthers(SESSION)).isEmpty();
        }
    }
}
