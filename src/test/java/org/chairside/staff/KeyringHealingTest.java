package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.Journal;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.SampleEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of the two files of the keyring is damaged in any way there is: nobody is kept out, nothing is counted. */
class KeyringHealingTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-22T08:00:00Z");
    private static final Map<String, String> PASSWORDS =
            new TreeMap<>(Map.of("Ana Ruiz", "correct horse", "Bo Lind", "battery staple"));
    private static final String FIRST = "keys.json";
    private static final String COPY = "keys.copy.json";

    @TempDir
    Path folder;

    private final KeyringTools tools =
            new KeyringTools(Ids.timeOrdered(CLOCK), new SecureRandom(), CLOCK, new KeyCost(8, 1, 1));
    private byte[] whole;

    @BeforeEach
    void found() throws IOException {
        List<Newcomer> people = PASSWORDS.entrySet().stream()
                .map(each -> new Newcomer(
                        each.getKey(),
                        each.getKey().startsWith("Ana") ? Role.NURSE : Role.PHYSICIAN,
                        each.getValue().toCharArray()))
                .toList();
        assertThat(Keyring.found(folder, "Harbour Clinic", people, tools)).isInstanceOf(Founding.Founded.class);
        whole = Files.readAllBytes(folder.resolve(FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void everybodySignsInWhicheverBitIsFlippedAndNothingIsCounted(String name) throws IOException {
        Random random = new Random(12);
        int said = 0;
        for (int region = 0; region < 100; region++) {
            byte[] damaged = flipped(region * whole.length / 100, random);
            for (String person : PASSWORDS.keySet()) {
                Files.write(folder.resolve(FIRST), whole);
                Files.write(folder.resolve(COPY), whole);
                Files.write(folder.resolve(name), damaged);
                SignIn answer = signIn(opened(), person);
                assertThat(answer).as("%s at %d, %s", name, region, person).isInstanceOf(SignedIn.class);
                ((SignedIn) answer).close();
                assertThat(((SignedIn) answer).person().name()).isEqualTo(person);
                said += ((SignedIn) answer).repairs().size();
                assertThat(((SignedIn) signIn(opened(), person)).repairs()).isEmpty();
                assertThat(Files.readAllBytes(folder.resolve(name)))
                        .as("only what says the same may stay")
                        .satisfiesAnyOf(left -> assertThat(left).isEqualTo(whole), left -> assertThat(isSame(left))
                                .isTrue());
            }
        }
        assertThat(said).as("of 200").isGreaterThan(150);
        assertThat(folder.resolve("keys.attempts")).doesNotExist();
    }

    private boolean isSame(byte[] json) {
        return KeyringFile.parse(json) instanceof KeyringFile.Parsed.Whole(KeyringFile one)
                && KeyringFile.parse(whole) instanceof KeyringFile.Parsed.Whole(KeyringFile other)
                && one.isSame(other);
    }

    private byte[] flipped(int at, Random random) {
        byte[] damaged = whole.clone();
        damaged[at + random.nextInt(whole.length / 100)] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void aFileThatIsGoneOrEmptyOrCutComesBack(String name) throws IOException {
        for (int length : new int[] {-1, 0, 10, 500}) {
            if (length < 0) {
                Files.delete(folder.resolve(name));
            } else {
                Files.write(folder.resolve(name), Arrays.copyOf(whole, length));
            }
            SignedIn ana = (SignedIn) signIn(opened(), "Ana Ruiz");
            assertThat(ana.repairs())
                    .containsExactly(name.equals(FIRST) ? KeyringRepair.FILE_MENDED : KeyringRepair.COPY_MENDED);
            assertThat(folder.resolve(name)).hasBinaryContent(whole);
        }
    }

    @Test
    void aReallyWrongPasswordIsCountedOnceWhateverIsDamaged() throws IOException {
        String json = new String(whole, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(FIRST), json.replace("Harbour", "Harbours"));
        Keyring keyring = opened();
        char[] wrong = "not the password".toCharArray();
        assertThat(keyring.signIn(idOf(keyring, "Ana Ruiz"), wrong)).isEqualTo(new SignIn.WrongPassword(4));
        assertThat(keyring.signIn(idOf(keyring, "Ana Ruiz"), wrong)).isEqualTo(new SignIn.WrongPassword(3));
        assertThat(folder.resolve(FIRST)).hasContent(json.replace("Harbour", "Harbours"));
    }

    @Test
    void anOlderCopyBringsNobodyBack() throws IOException {
        Keyring keyring = opened();
        try (SignedIn bo = (SignedIn) signIn(keyring, "Bo Lind")) {
            assertThat(keyring.disable(bo, idOf(keyring, "Ana Ruiz"))).isInstanceOf(KeyringChange.Done.class);
        }
        Files.write(folder.resolve(COPY), whole);
        assertThat(signIn(opened(), "Ana Ruiz")).isInstanceOf(SignIn.Disabled.class);
        assertThat(((SignedIn) signIn(opened(), "Bo Lind")).repairs()).containsExactly(KeyringRepair.COPY_MENDED);
        assertThat(folder.resolve(COPY)).hasSameBinaryContentAs(folder.resolve(FIRST));
    }

    @Test
    void anOlderCopyBringsNoPasswordBack() throws IOException {
        Keyring keyring = opened();
        char[] fresh = "purple otter walks".toCharArray();
        keyring.changePassword(idOf(keyring, "Ana Ruiz"), "correct horse".toCharArray(), fresh);
        Files.write(folder.resolve(COPY), whole);
        assertThat(signIn(opened(), "Ana Ruiz")).isEqualTo(new SignIn.WrongPassword(4));
        assertThat(opened().signIn(idOf(keyring, "Ana Ruiz"), fresh)).isInstanceOf(SignedIn.class);
        assertThat(folder.resolve(COPY)).hasSameBinaryContentAs(folder.resolve(FIRST));
    }

    @Test
    void theKeysOfAnotherClinicPutInThePlaceOfTheFirstAreKeptBeside(@TempDir Path other) throws IOException {
        Newcomer eve = new Newcomer("Eve", Role.ADMIN, "purple otter walks".toCharArray());
        Keyring.found(other, "Other", List.of(eve), tools);
        byte[] foreign = Files.readAllBytes(other.resolve(FIRST));
        Files.copy(other.resolve(FIRST), folder.resolve(FIRST), StandardCopyOption.REPLACE_EXISTING);
        Keyring keyring = opened();
        SignedIn ana = (SignedIn) signIn(keyring, "Ana Ruiz");
        assertThat(ana.repairs()).containsExactly(KeyringRepair.FILE_MENDED);
        assertThat(keyring.clinic()).isEqualTo("Harbour Clinic");
        assertThat(folder.resolve(FIRST + ".damaged")).hasBinaryContent(foreign);
    }

    /** Of another clinic, where one of ours has the same name and the same password. */
    private RecoveryKey anothers(Path other, String name) throws IOException {
        Newcomer namesake = new Newcomer("Ana Ruiz", Role.NURSE, "correct horse".toCharArray());
        Founding.Founded founded = (Founding.Founded) Keyring.found(other, "Other", List.of(namesake), tools);
        Files.copy(other.resolve(FIRST), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return founded.recovery();
    }

    private void anEntryInTheLog() {
        try (SignedIn ana = (SignedIn) signIn(opened(), "Ana Ruiz");
                Journal journal = OpenedLogs.in(folder, new AesGcmSeal(ana.dataKey()), CLOCK, tools.ids())) {
            journal.append(SampleEntries.note(1, SampleEntries.session(1), "a note"), SampleEntries.LISTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void theKeysThatOpenTheLogAreNotReplacedByAnothersWithTheSamePersonAndPassword(String name, @TempDir Path other)
            throws IOException {
        anEntryInTheLog();
        anothers(other, name);
        byte[] foreign = Files.readAllBytes(folder.resolve(name));
        Keyring keyring = opened();
        SignedIn ana = (SignedIn) signIn(keyring, "Ana Ruiz");
        assertThat(ana.repairs())
                .containsExactly(name.equals(FIRST) ? KeyringRepair.FILE_MENDED : KeyringRepair.COPY_MENDED);
        assertThat(keyring.clinic()).isEqualTo("Harbour Clinic");
        assertThat(folder.resolve(FIRST)).hasBinaryContent(whole);
        assertThat(folder.resolve(COPY)).hasBinaryContent(whole);
        assertThat(folder.resolve(name + ".damaged")).hasBinaryContent(foreign);
        assertThat(signIn(opened(), "Bo Lind")).isInstanceOf(SignedIn.class);
    }

    @Test
    void anothersKeysAloneOpenNothingAndNoCopyIsMadeOfThem(@TempDir Path other) throws IOException {
        anEntryInTheLog();
        RecoveryKey paper = anothers(other, FIRST);
        byte[] foreign = Files.readAllBytes(folder.resolve(FIRST));
        Files.delete(folder.resolve(COPY));
        Keyring keyring = opened();
        assertThat(signIn(keyring, "Ana Ruiz")).isInstanceOf(SignIn.Altered.class);
        assertThat(keyring.recover(paper, idOf(keyring, "Ana Ruiz"), "purple otter walks".toCharArray()))
                .isInstanceOf(KeyringChange.WrongRecoveryKey.class);
        assertThat(folder.resolve(FIRST)).hasBinaryContent(foreign);
        assertThat(folder.resolve(COPY)).doesNotExist();
    }

    @Test
    void saysSoWhereTheDamagedOneCannotBeWrittenAgain() throws IOException {
        Files.delete(folder.resolve(FIRST));
        Files.createDirectories(folder.resolve(FIRST).resolve("in the way"));
        SignedIn ana = (SignedIn) signIn(opened(), "Ana Ruiz");
        assertThat(ana.repairs()).containsExactly(KeyringRepair.NOT_MENDED);
    }

    @Test
    void leavesAKeyringOfANewerProgramAloneWhicheverOfTheTwoItIs() throws IOException {
        String newer = new String(whole, StandardCharsets.UTF_8)
                .replace("\"version\" : 1", "\"version\" : 2")
                .replace("Harbour", "Harbor");
        for (String name : List.of(COPY, FIRST)) {
            Files.write(folder.resolve(FIRST), whole);
            Files.write(folder.resolve(COPY), whole);
            Files.writeString(folder.resolve(name), newer);
            assertThat(Keyring.open(folder, tools)).isEqualTo(new Opening.Newer(2));
        }
    }

    @Test
    void keysThatAreLostAreNeitherANewFolderNorFoundedAgain() throws IOException {
        Files.delete(folder.resolve(FIRST));
        Files.delete(folder.resolve(COPY));
        for (String evidence : List.of("chairside.log", "chairside.anchor")) {
            Path left = Files.writeString(folder.resolve(evidence), "something");
            assertThat(Keyring.open(folder, tools)).isInstanceOf(Opening.KeysLost.class);
            Newcomer eve = new Newcomer("Eve", Role.ADMIN, "purple otter walks".toCharArray());
            assertThat(Keyring.found(folder, "New", List.of(eve), tools)).isInstanceOf(Founding.KeysLost.class);
            assertThat(folder).isDirectoryNotContaining("glob:**keys*");
            Files.delete(left);
        }
        assertThat(Keyring.open(folder, tools)).isInstanceOf(Opening.Absent.class);
    }

    private Keyring opened() {
        return ((Opening.Opened) Keyring.open(folder, tools)).keyring();
    }

    /** By the tile that the window would show, or by name where there is none such. */
    private static SignIn signIn(Keyring keyring, String name) {
        return keyring.signIn(idOf(keyring, name), PASSWORDS.get(name).toCharArray());
    }

    private static StaffId idOf(Keyring keyring, String name) {
        return keyring.find(name).orElseThrow().id();
    }
}
