package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.staff.SignIn.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private static final char[] ANA = "correct horse".toCharArray();
    private static final char[] BO = "battery staple".toCharArray();

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final KeyringTools tools =
            new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1));
    private Keyring keyring;
    private RecoveryKey recovery;

    @BeforeEach
    void found() {
        Founding founding = Keyring.found(
                folder,
                "Harbour Clinic",
                List.of(new Newcomer("Ana Ruiz", Role.NURSE, ANA), new Newcomer("Bo Lind", Role.PHYSICIAN, BO)),
                tools);
        Founding.Founded founded = (Founding.Founded) founding;
        keyring = founded.keyring();
        recovery = founded.recovery();
    }

    @Test
    void opensToEachPersonTheSameDataKeyAndASignerOfTheirOwn() {
        try (SignedIn ana = signedIn(keyring, "ana ruiz", ANA);
                SignedIn bo = signedIn(keyring, "Bo Lind", BO)) {
            assertThat(ana.dataKey().bytes()).isEqualTo(bo.dataKey().bytes());
            assertThat(ana.signingKey().publicKey())
                    .isNotEqualTo(bo.signingKey().publicKey());
            assertThat(ana.person().role()).isEqualTo(Role.NURSE);
        }
    }

    @Test
    void opensAgainFromTheFolder() {
        Keyring again = reopened();
        assertThat(again.clinic()).isEqualTo("Harbour Clinic");
        assertThat(again.vault()).isEqualTo(keyring.vault());
        assertThat(again.people())
                .isEqualTo(keyring.people())
                .extracting(Staff::name)
                .contains("Ana Ruiz");
        signedIn(again, "Bo Lind", BO).close();
    }

    @Test
    void saysThatANewFolderHasNoKeyring(@TempDir Path other) {
        assertThat(Keyring.open(other, tools)).isInstanceOf(Opening.Absent.class);
    }

    @Test
    void neverFoundsOverAKeyringThatIsThere() {
        assertThat(Keyring.found(folder, "Other", List.of(new Newcomer("Eve", Role.ADMIN, ANA)), tools))
                .isInstanceOf(Founding.AlreadyThere.class);
        assertThat(reopened().clinic()).isEqualTo("Harbour Clinic");
    }

    @Test
    void refusesAWrongPasswordAndSaysHowManyTriesAreLeft() {
        assertThat(keyring.signIn(idOf("Ana Ruiz"), BO)).isEqualTo(new SignIn.WrongPassword(4));
        assertThat(keyring.signIn(idOf("Ana Ruiz"), BO)).isEqualTo(new SignIn.WrongPassword(3));
        signedIn(keyring, "Ana Ruiz", ANA).close();
        assertThat(keyring.signIn(idOf("Ana Ruiz"), BO)).isEqualTo(new SignIn.WrongPassword(4));
    }

    @Test
    void makesOneWaitAfterFiveWrongPasswordsEvenWhenTheProgramIsStartedAgain() {
        tryWrongly(5);
        SignIn.Wait wait = new SignIn.Wait(now.plusSeconds(30));
        assertThat(reopened().signIn(idOf("Ana Ruiz"), ANA)).isEqualTo(wait);
        now = now.plusSeconds(30);
        assertThat(keyring.signIn(idOf("Ana Ruiz"), BO)).isEqualTo(new SignIn.Wait(now.plusSeconds(60)));
        now = now.plusSeconds(60);
        signedIn(keyring, "Ana Ruiz", ANA).close();
    }

    @Test
    void doesNotLetOnePersonsWrongPasswordsHinderAnother() {
        tryWrongly(5);
        signedIn(keyring, "Bo Lind", BO).close();
    }

    @Test
    void faultT11DoesNotMakeTheWaitLongerWhenTheClockIsSetBack() {
        tryWrongly(5);
        now = now.minus(Duration.ofDays(365));
        assertThat(keyring.signIn(idOf("Ana Ruiz"), ANA)).isEqualTo(new SignIn.Wait(now.plusSeconds(30)));
    }

    @Test
    void knowsNobodyOfAnotherId() {
        assertThat(keyring.signIn(new StaffId(tools.ids().next()), ANA)).isInstanceOf(SignIn.Unknown.class);
    }

    @Test
    void addsAPersonForOneWhoMay() {
        try (SignedIn bo = signedIn(keyring, "Bo Lind", BO)) {
            char[] password = "a third secret".toCharArray();
            assertThat(keyring.add(bo, new Newcomer("Cy Moss", Role.ADMIN, password)))
                    .isInstanceOf(KeyringChange.Done.class);
            try (SignedIn cy = signedIn(reopened(), "Cy Moss", password)) {
                assertThat(cy.dataKey().bytes()).isEqualTo(bo.dataKey().bytes());
            }
            assertThat(keyring.add(bo, new Newcomer("CY MOSS ", Role.NURSE, password)))
                    .isInstanceOf(KeyringChange.NameTaken.class);
        }
    }

    @Test
    void addsNobodyForOneWhoMayNot() {
        try (SignedIn ana = signedIn(keyring, "Ana Ruiz", ANA)) {
            assertThat(keyring.add(ana, new Newcomer("Cy Moss", Role.ADMIN, BO)))
                    .isInstanceOf(KeyringChange.NotAllowed.class);
        }
    }

    @Test
    void letsANurseAddPeopleWhileNobodyElseCan(@TempDir Path small) {
        Founding founding = Keyring.found(small, "Small", List.of(new Newcomer("Ana", Role.NURSE, ANA)), tools);
        Keyring alone = ((Founding.Founded) founding).keyring();
        try (SignedIn ana = signedIn(alone, "Ana", ANA)) {
            assertThat(alone.add(ana, new Newcomer("Bo", Role.PHYSICIAN, BO))).isInstanceOf(KeyringChange.Done.class);
            assertThat(alone.add(ana, new Newcomer("Cy", Role.PHYSICIAN, BO)))
                    .isInstanceOf(KeyringChange.NotAllowed.class);
        }
    }

    @Test
    void seesPeopleWhomAnotherProcessAdded() {
        Keyring other = reopened();
        char[] password = "a third secret".toCharArray();
        StaffId cy;
        try (SignedIn bo = signedIn(other, "Bo Lind", BO)) {
            cy = ((KeyringChange.Done) other.add(bo, new Newcomer("Cy Moss", Role.NURSE, password)))
                    .person()
                    .id();
        }
        assertThat(keyring.signIn(cy, password)).isInstanceOf(SignedIn.class);
        assertThat(keyring.find("Cy Moss")).isPresent();
    }

    @Test
    void changesAPasswordAndKeepsTheKeys() {
        char[] fresh = "quite another one".toCharArray();
        byte[] signature = signature("Ana Ruiz", ANA);
        assertThat(keyring.changePassword(idOf("Ana Ruiz"), ANA, fresh)).isInstanceOf(KeyringChange.Done.class);
        assertThat(keyring.signIn(idOf("Ana Ruiz"), ANA)).isInstanceOf(SignIn.WrongPassword.class);
        assertThat(signature("Ana Ruiz", fresh)).isEqualTo(signature);
    }

    @Test
    void changesNoPasswordWithoutTheOldOne() {
        assertThat(keyring.changePassword(idOf("Ana Ruiz"), BO, "quite another one".toCharArray()))
                .isEqualTo(new KeyringChange.NotSignedIn(new SignIn.WrongPassword(4)));
    }

    @Test
    void refusesAWeakPasswordEverywhere() {
        char[] weak = "short".toCharArray();
        KeyringChange refused = new KeyringChange.PasswordRefused(new PasswordVerdict.TooShort(8));
        assertThat(keyring.changePassword(idOf("Ana Ruiz"), ANA, weak)).isEqualTo(refused);
        assertThat(keyring.recover(recovery, idOf("Ana Ruiz"), weak)).isEqualTo(refused);
        try (SignedIn bo = signedIn(keyring, "Bo Lind", BO)) {
            assertThat(keyring.add(bo, new Newcomer("Cy", Role.NURSE, weak))).isEqualTo(refused);
            assertThat(keyring.resetPassword(bo, idOf("Ana Ruiz"), weak)).isEqualTo(refused);
        }
    }

    @Test
    void aResetGivesANewSignerAndOldSignaturesStillCheck() {
        byte[] before = signature("Ana Ruiz", ANA);
        String key = publicKey("Ana Ruiz", ANA);
        char[] fresh = "quite another one".toCharArray();
        try (SignedIn bo = signedIn(keyring, "Bo Lind", BO)) {
            keyring.resetPassword(bo, idOf("Ana Ruiz"), fresh);
        }
        assertThat(signature("Ana Ruiz", fresh)).isNotEqualTo(before);
        assertThat(publicKey("Ana Ruiz", fresh)).isNotEqualTo(key);
        assertThat(keyring.knows(idOf("Ana Ruiz"), key)).isTrue();
        assertThat(keyring.knows(idOf("Bo Lind"), key)).isFalse();
    }

    @Test
    void lettingSomebodyGoTakesTheirKeysOutOfEveryFile() {
        try (SignedIn bo = signedIn(keyring, "Bo Lind", BO)) {
            keyring.disable(bo, idOf("Ana Ruiz"));
        }
        assertThat(keyring.signIn(idOf("Ana Ruiz"), ANA)).isInstanceOf(SignIn.Disabled.class);
        assertThat(keyring.find("Ana Ruiz")).get().extracting(Staff::enabled).isEqualTo(false);
        assertThat(new KeyringStore(folder).read())
                .asInstanceOf(type(KeyringStore.Found.Whole.class))
                .satisfies(found -> assertThat(found.first()
                                .orElseThrow()
                                .content()
                                .find(idOf("Ana Ruiz"))
                                .orElseThrow()
                                .locks())
                        .isEmpty());
    }

    @Test
    void neverLetsTheLastOneGoWhoCouldAddPeople() {
        try (SignedIn bo = signedIn(keyring, "Bo Lind", BO)) {
            assertThat(keyring.disable(bo, bo.person().id())).isInstanceOf(KeyringChange.LastOne.class);
        }
    }

    @Test
    void thePaperKeyGivesANewPasswordOnceAndANextPaperKey() {
        char[] fresh = "quite another one".toCharArray();
        KeyringChange change = keyring.recover(recovery, idOf("Ana Ruiz"), fresh);
        assertThat(change).isInstanceOf(KeyringChange.Recovered.class);
        signedIn(reopened(), "Ana Ruiz", fresh).close();
        assertThat(keyring.recover(recovery, idOf("Bo Lind"), fresh))
                .isInstanceOf(KeyringChange.WrongRecoveryKey.class);
        RecoveryKey next = ((KeyringChange.Recovered) change).next();
        assertThat(reopened().recover(next, idOf("Bo Lind"), fresh)).isInstanceOf(KeyringChange.Recovered.class);
    }

    @Test
    void aClosedSignInHasWipedItsKeysAndNothingIsSealedWithZeros() {
        SignedIn ana = signedIn(keyring, "Ana Ruiz", ANA);
        ana.close();
        assertThatIllegalStateException().isThrownBy(() -> ana.dataKey().bytes());
        assertThatIllegalStateException().isThrownBy(() -> ana.signingKey().sign(new byte[1]));
        assertThatIllegalStateException().isThrownBy(() -> keyring.add(ana, new Newcomer("Cy Moss", Role.NURSE, BO)));
    }

    @Test
    void foundsNothingWithAWeakPasswordOrTwoOfOneName(@TempDir Path other) {
        Newcomer ana = new Newcomer("Ana", Role.NURSE, ANA);
        assertThat(Keyring.found(other, "C", List.of(ana, new Newcomer("ANA", Role.ADMIN, BO)), tools))
                .isEqualTo(new Founding.NameTaken("ANA"));
        assertThat(Keyring.found(other, "C", List.of(new Newcomer("Bo", Role.NURSE, "x".toCharArray())), tools))
                .isEqualTo(new Founding.PasswordRefused("Bo", new PasswordVerdict.TooShort(8)));
        assertThat(other).isEmptyDirectory();
    }

    private void tryWrongly(int times) {
        for (int i = 0; i < times; i++) {
            keyring.signIn(idOf("Ana Ruiz"), BO);
        }
    }

    private Keyring reopened() {
        return ((Opening.Opened) Keyring.open(folder, tools)).keyring();
    }

    private StaffId idOf(String name) {
        return keyring.find(name).orElseThrow().id();
    }

    private byte[] signature(String name, char[] password) {
        try (SignedIn person = signedIn(keyring, name, password)) {
            return person.signingKey().sign("head 17".getBytes(StandardCharsets.UTF_8));
        }
    }

    private String publicKey(String name, char[] password) {
        try (SignedIn person = signedIn(keyring, name, password)) {
            return HexFormat.of().formatHex(person.signingKey().publicKey());
        }
    }

    private static SignedIn signedIn(Keyring keyring, String name, char[] password) {
        return (SignedIn) keyring.signIn(keyring.find(name).orElseThrow().id(), password);
    }
}
