package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.staff.PasswordVerdict.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "password,COMMON",
        "12345678,COMMON",
        "qwertyui,COMMON",
        "Summer2026!,COMMON",
        "aaaaaaab,SEQUENCE",
        "14071981,YEAR_OR_DATE",
        "rivera 1984,NAMES",
        "Harbour1,NAMES",
        "chairside1,NAMES",
        "metropolitan,ONE_WORD",
        "xkcdplan,TOO_LITTLE"
    })
    void refusesWhatAGuessingProgramFindsSoonAndSaysWhy(String password, Weakness why) {
        assertThat(judge(password)).isEqualTo(new PasswordVerdict.Guessable(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiet blue lamp", "correct horse", "ключ-море", "rRNUiz8#k", "my dog is brown"})
    void takesAFewWordsAndWhateverElseIsHardToGuess(String password) {
        assertThat(judge(password)).isEqualTo(new PasswordVerdict.Good());
    }

    @Test
    void stillSaysFirstWhatCanBeSaidAtOnce() {
        assertThat(judge("short")).isEqualTo(new PasswordVerdict.TooShort(8));
        assertThat(judge("ada rivera")).isEqualTo(new PasswordVerdict.IsAName());
    }

    @Test
    void judgesALongPasswordByItsFirstFortyCharactersSoThatNobodyWaits() {
        String strong = "copper meadow lantern walks slowly north";
        assertThat(strong).hasSize(40);
        assertThat(judge(strong + "ab".repeat(44))).isEqualTo(new PasswordVerdict.Good());
        assertThat(judge("ab".repeat(20) + strong)).isEqualTo(new PasswordVerdict.Guessable(Weakness.REPEATED));
    }

    @Test
    void leavesThePasswordAsItWas() {
        char[] password = "quiet blue lamp".toCharArray();
        PasswordPolicy.JUDGED.judge(password, "Ada Rivera");
        assertThat(password).isEqualTo("quiet blue lamp".toCharArray());
    }

    @Test
    void asksNothingMoreOfSampleData() {
        assertThat(PasswordPolicy.UNJUDGED.judge("password".toCharArray(), "Ada Rivera"))
                .isEqualTo(new PasswordVerdict.Good());
        assertThat(PasswordPolicy.UNJUDGED.judge("short".toCharArray(), "Ada Rivera"))
                .isEqualTo(new PasswordVerdict.TooShort(8));
    }

    @Test
    void theShippedProgramJudges() {
        assertThat(KeyringTools.shipped(CLOCK).policy()).isEqualTo(PasswordPolicy.JUDGED);
    }

    @Test
    void aPasswordSetBeforeStillOpensAndTheNextOneIsJudged(@TempDir Path folder) {
        KeyringTools before = tools(PasswordPolicy.UNJUDGED);
        char[] weak = "password".toCharArray();
        Keyring.found(folder, "Hill", List.of(new Newcomer("Ada Rivera", Role.NURSE, weak)), before);
        Keyring keyring = ((Opening.Opened) Keyring.open(folder, tools(PasswordPolicy.JUDGED))).keyring();
        Staff ada = keyring.people().getFirst();
        assertThat(keyring.signIn(ada.id(), weak)).isInstanceOf(SignIn.SignedIn.class);
        assertThat(keyring.changePassword(ada.id(), weak, "12345678".toCharArray()))
                .isEqualTo(new KeyringChange.PasswordRefused(new PasswordVerdict.Guessable(Weakness.COMMON)));
    }

    @ParameterizedTest
    @EnumSource(Weakness.class)
    void everyWeaknessHasWordsThatHelp(Weakness weakness) {
        assertThat(PasswordWords.of(new PasswordVerdict.Guessable(weakness)))
                .containsPattern("Add another word or two|Use a few words");
    }

    @Test
    void everyOtherRefusalHasWordsToo() {
        assertThat(Stream.of(
                        new PasswordVerdict.TooShort(8),
                        new PasswordVerdict.TooLong(128),
                        new PasswordVerdict.OnlyOneCharacter(),
                        new PasswordVerdict.IsAName()))
                .allSatisfy(verdict -> assertThat(PasswordWords.of(verdict)).endsWith("."));
        assertThat(PasswordWords.of(new PasswordVerdict.Good())).isEmpty();
    }

    private static KeyringTools tools(PasswordPolicy policy) {
        return new KeyringTools(
                Ids.timeOrdered(CLOCK), new SecureRandom(), CLOCK, new KeyCost(8, 1, 1), Authority.standard(), policy);
    }

    private static PasswordVerdict judge(String password) {
        return PasswordPolicy.JUDGED.judge(password.toCharArray(), "Ada Rivera", "Harbour Clinic");
    }
}
