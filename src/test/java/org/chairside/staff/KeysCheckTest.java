package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.staff.KeysCheck.Fault;
import org.chairside.staff.KeysCheck.Kind;
import org.chairside.staff.SignIn.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever only looks at the keys is told what is wrong with them, and leaves them as they are. */
class KeysCheckTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-22T08:00:00Z");
    private static final String FIRST = "keys.json";
    private static final String COPY = "keys.copy.json";
    private static final char[] PASSWORD = "correct horse".toCharArray();

    @TempDir
    Path folder;

    private final KeyringTools tools =
            new KeyringTools(Ids.timeOrdered(CLOCK), new SecureRandom(), CLOCK, new KeyCost(8, 1, 1));
    private byte[] whole;

    @BeforeEach
    void found() throws IOException {
        Newcomer ana = new Newcomer("Ana Ruiz", Role.NURSE, PASSWORD.clone());
        assertThat(Keyring.found(folder, "Harbour Clinic", List.of(ana), tools)).isInstanceOf(Founding.Founded.class);
        whole = Files.readAllBytes(folder.resolve(FIRST));
    }

    private Keyring keyring() {
        return ((Opening.Opened) Keyring.open(folder, tools)).keyring();
    }

    private static StaffId ana(Keyring keyring) {
        return keyring.find("Ana Ruiz").orElseThrow().id();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.filter(Files::isRegularFile).toList()) {
                all.put(each.getFileName().toString(), Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    /** Signs in as somebody who looks does; nothing may be written by it, nor be taken for mended. */
    private List<Fault> looked() throws IOException {
        Map<String, String> before = files();
        Keyring keyring = keyring();
        try (SignedIn ana = (SignedIn) keyring.signInToLook(ana(keyring), PASSWORD)) {
            assertThat(ana.repairs()).isEmpty();
            KeysCheck check = KeysCheck.of(folder, ana);
            assertThat(check.isReadable()).isTrue();
            assertThat(files()).isEqualTo(before);
            return check.faults();
        }
    }

    @Test
    void nothingIsWrongWithTwoFilesThatSayTheSame() throws IOException {
        assertThat(KeysCheck.of(folder)).isEqualTo(new KeysCheck(List.of(), true));
        assertThat(looked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void aMissingOneIsNamedAndNotMadeAgain(String name) throws IOException {
        Files.delete(folder.resolve(name));
        Fault missing = new Fault(name, Kind.MISSING);
        assertThat(KeysCheck.of(folder)).isEqualTo(new KeysCheck(List.of(missing), true));
        assertThat(looked()).containsExactly(missing);
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void aDamagedOneIsNamedAndLeftForTheNextSignInToMend(String name) throws IOException {
        Fault unreadable = new Fault(name, Kind.UNREADABLE);
        for (byte[] damage : List.of(
                new byte[0], Arrays.copyOf(whole, 500), "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII))) {
            Files.write(folder.resolve(name), damage);
            assertThat(KeysCheck.of(folder)).isEqualTo(new KeysCheck(List.of(unreadable), true));
            assertThat(looked()).containsExactly(unreadable);
            Keyring keyring = keyring();
            assertThat(((SignedIn) keyring.signIn(ana(keyring), PASSWORD)).repairs())
                    .hasSize(1);
            assertThat(folder.resolve(name)).hasBinaryContent(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, COPY})
    void anAlteredOneDiffersWithoutAPasswordAndIsNamedWithOne(String name) throws IOException {
        String json = new String(whole, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name), json.replace("Ana Ruiz", "Ana Ruis"));
        Keyring keyring = keyring();
        assertThat(KeysCheck.of(folder).faults()).containsExactly(new Fault(COPY, Kind.DIFFERENT));
        StaffId id = keyring.people().getFirst().id();
        try (SignedIn ana = (SignedIn) keyring.signInToLook(id, PASSWORD)) {
            assertThat(ana.person().name()).isEqualTo("Ana Ruiz");
            assertThat(KeysCheck.of(folder, ana).faults()).containsExactly(new Fault(name, Kind.ALTERED));
        }
        assertThat(folder.resolve(name)).content().contains("Ana Ruis");
    }

    @Test
    void anOlderCopyIsNamedAsSuch() throws IOException {
        Keyring keyring = keyring();
        try (SignedIn ana = (SignedIn) keyring.signIn(ana(keyring), PASSWORD)) {
            Newcomer bo = new Newcomer("Bo Lind", Role.PHYSICIAN, "battery staple".toCharArray());
            assertThat(keyring.add(ana, bo)).isInstanceOf(KeyringChange.Done.class);
        }
        Files.write(folder.resolve(COPY), whole);
        assertThat(looked()).containsExactly(new Fault(COPY, Kind.OLDER));
    }

    @Test
    void twoThatCannotBeReadLetNobodyIn() throws IOException {
        Files.delete(folder.resolve(FIRST));
        Files.writeString(folder.resolve(COPY), " ".repeat(5 << 20));
        assertThat(KeysCheck.of(folder))
                .isEqualTo(new KeysCheck(
                        List.of(new Fault(FIRST, Kind.MISSING), new Fault(COPY, Kind.UNREADABLE)), false));
        Files.delete(folder.resolve(COPY));
        assertThat(KeysCheck.of(folder).isNothingThere()).isTrue();
    }

    @Test
    void onesOfANewerProgramAreNotCalledDamaged() throws IOException {
        String newer = new String(whole, StandardCharsets.UTF_8).replace("\"version\" : 1", "\"version\" : 2");
        Files.writeString(folder.resolve(FIRST), newer);
        assertThat(KeysCheck.of(folder).faults()).containsExactly(new Fault(FIRST, Kind.UNREADABLE));
        Files.writeString(folder.resolve(COPY), newer);
        assertThat(KeysCheck.of(folder).faults()).extracting(Fault::kind).containsOnly(Kind.NEWER_FORMAT);
    }

    @Test
    void aWrongPasswordOfSomebodyWhoLooksCountsAndMendsNothing() throws IOException {
        Files.write(folder.resolve(FIRST), Arrays.copyOf(whole, 500));
        Keyring keyring = keyring();
        char[] wrong = "not the password".toCharArray();
        assertThat(keyring.signInToLook(ana(keyring), wrong)).isEqualTo(new SignIn.WrongPassword(4));
        assertThat(looked()).containsExactly(new Fault(FIRST, Kind.UNREADABLE));
        assertThat(keyring.signIn(ana(keyring), wrong)).isEqualTo(new SignIn.WrongPassword(3));
        assertThat(folder.resolve(FIRST)).hasBinaryContent(Arrays.copyOf(whole, 500));
    }
}
