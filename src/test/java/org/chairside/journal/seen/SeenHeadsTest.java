package org.chairside.journal.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.model.Hash;
import org.chairside.model.WorkstationId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenHeadsTest {
    private static final UUID VAULT = new UUID(0x7000, 1);
    private static final WorkstationId OURS = new WorkstationId(new UUID(0x7000, 2));
    private static final WorkstationId OTHER = new WorkstationId(new UUID(0x7000, 3));
    private static final Seal SEAL = new AesGcmSeal(DataKey.random(new SecureRandom()));
    private static final Journal.Head HEAD = new Journal.Head(41, Hash.NONE);

    @TempDir
    Path state;

    private SeenHeads heads(UUID vault, Seal seal) {
        return new SeenHeads(state, vault, seal);
    }

    private void remember() {
        try (SeenHeads heads = heads(VAULT, SEAL)) {
            heads.note(OURS, new Journal.Head(40, Hash.NONE));
            heads.note(OURS, HEAD);
            heads.note(OTHER, new Journal.Head(7, Hash.NONE));
        }
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.walk(state)) {
            return files.filter(each -> each.getFileName().toString().endsWith(OURS + SeenFile.SUFFIX))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void remembersTheLastHeadOfEachWorkstationOfAClinic() {
        assertThat(heads(VAULT, SEAL).of(OURS)).isEmpty();
        assertThat(heads(VAULT, SEAL).furthest()).isEmpty();
        remember();
        assertThat(heads(VAULT, SEAL).of(OURS)).contains(HEAD);
        assertThat(heads(VAULT, SEAL).furthest()).contains(HEAD);
        assertThat(heads(new UUID(0x7000, 9), SEAL).of(OURS)).isEmpty();
        assertThat(SeenHeads.unchecked(state, OURS)).contains(HEAD);
    }

    @Test
    void whatWasNotMadeWithTheClinicsKeyIsNotRemembered() {
        remember();
        Seal another = new AesGcmSeal(DataKey.random(new SecureRandom()));
        assertThat(heads(VAULT, another).of(OURS)).isEmpty();
        assertThat(heads(VAULT, another).furthest()).isEmpty();
    }

    @Test
    void aFileThatWasChangedCutOrTakenFromAnotherWorkstationIsNotRemembered() throws IOException {
        remember();
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file(), changed);
            assertThat(heads(VAULT, SEAL).of(OURS)).as("byte " + at).isEmpty();
        }
        Files.write(file(), new byte[20]);
        assertThat(heads(VAULT, SEAL).of(OURS)).isEmpty();
        Files.write(file(), whole);
        Path other = file().resolveSibling(VAULT + "-" + OTHER + SeenFile.SUFFIX);
        Files.write(other, whole);
        assertThat(heads(VAULT, SEAL).of(OTHER)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeUsedIsLeftOut() throws IOException {
        Path none = Files.writeString(state.resolve("none"), "a file");
        try (SeenHeads heads = new SeenHeads(none, VAULT, SEAL)) {
            heads.note(OURS, HEAD);
            assertThat(heads.of(OURS)).isEmpty();
        }
        assertThat(none).hasContent("a file");
    }

    @Test
    void aPipeWhereTheNextOneIsWrittenKeepsNobodyWaiting() throws IOException, InterruptedException {
        remember();
        Path pipe = file().resolveSibling(file().getFileName() + ".new");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        try (SeenHeads heads = heads(VAULT, SEAL)) {
            heads.note(OURS, new Journal.Head(42, Hash.NONE));
        }
        assertThat(heads(VAULT, SEAL).of(OURS)).contains(new Journal.Head(42, Hash.NONE));
    }
}
