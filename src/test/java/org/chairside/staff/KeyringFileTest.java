package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.staff.KeyringContent.Locks;
import org.chairside.staff.KeyringContent.Person;
import org.chairside.staff.SignIn.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the keyring's files, by accident and on purpose. */
class KeyringFileTest {
    private static final String ANA = "ZZCANARY-password-ana";
    private static final String BO = "ZZCANARY-password-bo";
    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path folder;

    private final KeyringTools tools =
            new KeyringTools(Ids.timeOrdered(CLOCK), new SecureRandom(), CLOCK, new KeyCost(8, 1, 1));
    private Keyring keyring;
    private RecoveryKey recovery;

    @BeforeEach
    void found() {
        Founding.Founded founded = (Founding.Founded) Keyring.found(
                folder,
                "Harbour Clinic",
                List.of(
                        new Newcomer("Ana Ruiz", Role.NURSE, ANA.toCharArray()),
                        new Newcomer("Bo Lind", Role.PHYSICIAN, BO.toCharArray())),
                tools);
        keyring = founded.keyring();
        recovery = founded.recovery();
    }

    @Test
    void faultT23NoFileHoldsAPasswordOrAKeyInAnyForm() throws IOException {
        keyring.signIn(keyring.find("Ana Ruiz").orElseThrow().id(), "ZZCANARY-wrong".toCharArray());
        try (SignedIn ana = signIn("Ana Ruiz", ANA)) {
            String all = everythingIn(folder);
            assertThat(all).contains("Ana Ruiz").doesNotContain("ZZCANARY");
            for (byte[] secret : List.of(ana.dataKey().bytes(), ana.signingKey().privateKey(), recovery.bytes())) {
                assertThat(all)
                        .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1))
                        .doesNotContain(HexFormat.of().formatHex(secret))
                        .doesNotContain(Base64.getEncoder().encodeToString(secret));
            }
            assertThat(all).doesNotContain(recovery.groupText(1) + "-" + recovery.groupText(2));
        }
    }

    @Test
    void onlyTheOwnerOfTheFilesMayReadThem() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.json"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 900})
    void readsTheCopyWhenTheFileIsCutShort(int length) throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("keys.json"));
        byte[] cut = java.util.Arrays.copyOf(whole, length);
        Files.write(folder.resolve("keys.json"), cut);
        Opening.Opened opened = (Opening.Opened) Keyring.open(folder, tools);
        assertThat(opened.fromCopy()).isTrue();
        keyring = opened.keyring();
        SignedIn ana = signIn("Ana Ruiz", ANA);
        ana.close();
        assertThat(ana.repairs()).containsExactly(KeyringRepair.FILE_MENDED);
        assertThat(folder.resolve("keys.json")).hasBinaryContent(whole);
        assertThat(folder.resolve("keys.json.damaged")).hasBinaryContent(cut);
    }

    @Test
    void saysThatTheKeyringIsDamagedWhenTheCopyIsToo() throws IOException {
        Files.writeString(folder.resolve("keys.json"), "{}");
        Files.writeString(folder.resolve("keys.copy.json"), "not json");
        assertThat(Keyring.open(folder, tools)).isInstanceOf(Opening.Damaged.class);
        assertThat(Keyring.found(folder, "New", List.of(new Newcomer("Eve", Role.ADMIN, ANA.toCharArray())), tools))
                .isInstanceOf(Founding.AlreadyThere.class);
    }

    @Test
    void leavesAKeyringOfANewerProgramAlone() throws IOException {
        edit(text -> text.replace("\"version\" : 1", "\"version\" : 2"));
        assertThat(Keyring.open(folder, tools)).isEqualTo(new Opening.Newer(2));
    }

    @Test
    void refusesAFileThatAsksForAllMemory() throws IOException {
        edit(text -> text.replace("\"memoryKiB\" : 8", "\"memoryKiB\" : 2000000000"));
        assertThat(Keyring.open(folder, tools)).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void anInterruptedWriteIsHarmless() throws IOException {
        Files.writeString(folder.resolve("keys.json123.new"), "{\"format\": \"chairs");
        assertThat(Keyring.open(folder, tools)).isInstanceOf(Opening.Opened.class);
        signIn("Bo Lind", BO).close();
    }

    @Test
    void aFailedWriteLeavesTheOldKeyring() throws IOException {
        // A folder in the place of the second file makes the move onto it fail.
        Files.delete(folder.resolve("keys.copy.json"));
        Files.createDirectories(folder.resolve("keys.copy.json/in the way"));
        try (SignedIn bo = signIn("Bo Lind", BO)) {
            Newcomer cy = new Newcomer("Cy Moss", Role.NURSE, ANA.toCharArray());
            assertThatThrownBy(() -> keyring.add(bo, cy)).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(Keyring.open(folder, tools)).isInstanceOf(Opening.Opened.class);
        signIn("Ana Ruiz", ANA).close();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aRoleEditedInTheFileIsNoticedByTheOneItWasGivenTo() throws IOException {
        edit(text -> text.replace("NURSE", "ADMIN"));
        assertThat(attempt("Ana Ruiz", ANA)).isInstanceOf(SignIn.Altered.class);
    }

    @Test
    void aRoleEditedInTheFileIsNoticedByEverybodyElse() throws IOException {
        edit(text -> text.replace("NURSE", "ADMIN"));
        assertThat(attempt("Bo Lind", BO)).isInstanceOf(SignIn.Altered.class);
        assertThat(attempt("Bo Lind", ANA)).isInstanceOf(SignIn.WrongPassword.class);
    }

    @Test
    void aNameEditedInTheFileIsNoticed() throws IOException {
        edit(text -> text.replace("Bo Lind", "Bo Lund"));
        assertThat(attempt("Bo Lund", BO)).isInstanceOf(SignIn.Altered.class);
    }

    @Test
    void locksSwappedBetweenTwoPeopleDoNotOpen() {
        KeyringFile file = stored();
        Person ana = file.content().people().get(0);
        Person bo = file.content().people().get(1);
        Locks anas = ana.locks().orElseThrow();
        KeyringContent swapped =
                file.content().with(ana.lockedBy(bo.locks().orElseThrow())).with(bo.lockedBy(anas));
        store(new KeyringFile("chairside-keys", 1, swapped, file.mac()));
        assertThat(attempt("Ana Ruiz", BO)).isInstanceOf(SignIn.WrongPassword.class);
        assertThat(attempt("Bo Lind", ANA)).isInstanceOf(SignIn.WrongPassword.class);
    }

    @Test
    void aPublicKeyPutInByHandIsNoticed() throws IOException {
        String forged = "00".repeat(32);
        String real = stored().content().people().get(1).publicKeys().getFirst();
        edit(text -> text.replace(real, forged));
        assertThat(attempt("Bo Lind", BO)).isInstanceOf(SignIn.Altered.class);
    }

    @Test
    void aChangeByHandAfterSigningInIsNotBuiltUpon() throws IOException {
        try (SignedIn bo = signIn("Bo Lind", BO)) {
            edit(text -> text.replace("NURSE", "ADMIN"));
            assertThat(keyring.add(bo, new Newcomer("Cy Moss", Role.NURSE, ANA.toCharArray())))
                    .isInstanceOf(KeyringChange.Altered.class);
        }
    }

    @Test
    void theKeyringOfAnotherClinicDoesNotGetIn(@TempDir Path other) throws IOException {
        Keyring.found(other, "Other", List.of(new Newcomer("Eve", Role.ADMIN, ANA.toCharArray())), tools);
        Files.copy(
                other.resolve("keys.json"),
                folder.resolve("keys.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        signIn("Ana Ruiz", ANA).close();
        assertThat(keyring.clinic()).isEqualTo("Harbour Clinic");
    }

    @Test
    void nothingSecretIsInAnyText() {
        Newcomer newcomer = new Newcomer("Cy Moss", Role.NURSE, ANA.toCharArray());
        try (SignedIn ana = signIn("Ana Ruiz", ANA)) {
            String all = Stream.<Object>of(newcomer, ana, ana.dataKey(), ana.signingKey(), recovery, keyring, stored())
                    .map(Object::toString)
                    .collect(Collectors.joining());
            assertThat(all)
                    .doesNotContain("ZZCANARY")
                    .doesNotContain(HexFormat.of().formatHex(ana.dataKey().bytes()))
                    .doesNotContain(recovery.groupText(1));
        }
    }

    @Test
    void shipsWithTheFullCost() {
        assertThat(KeyringTools.shipped(CLOCK).cost()).isEqualTo(new KeyCost(65_536, 3, 1));
    }

    private KeyringFile stored() {
        return ((KeyringStore.Found.Whole) new KeyringStore(folder).read())
                .first()
                .orElseThrow();
    }

    private void store(KeyringFile file) {
        new KeyringStore(folder).write(file);
        keyring = ((Opening.Opened) Keyring.open(folder, tools)).keyring();
    }

    /** In both files, as somebody would who knows of the copy. */
    private void edit(UnaryOperator<String> change) throws IOException {
        for (String name : List.of("keys.json", "keys.copy.json")) {
            Path file = folder.resolve(name);
            String before = Files.readString(file);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(file, after);
        }
        if (Keyring.open(folder, tools) instanceof Opening.Opened opened) {
            keyring = opened.keyring();
        }
    }

    private SignIn attempt(String name, String password) {
        return keyring.signIn(keyring.find(name).orElseThrow().id(), password.toCharArray());
    }

    private SignedIn signIn(String name, String password) {
        return (SignedIn) attempt(name, password);
    }

    private static String everythingIn(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
