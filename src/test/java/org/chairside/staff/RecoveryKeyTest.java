package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chairside.staff.RecoveryKey.Reading;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property(tries = 300)
    void readsBackWhatItPrints(@ForAll @Size(32) byte[] bytes) {
        String text = RecoveryKey.of(bytes).text();
        assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(read(text)).isEqualTo(bytes);
    }

    @Property(tries = 300)
    void namesTheGroupOfAWrongCharacter(
            @ForAll @Size(32) byte[] bytes,
            @ForAll @IntRange(max = 64) int at,
            @ForAll @IntRange(min = 1, max = 31) int shift) {
        StringBuilder text = new StringBuilder(RecoveryKey.of(bytes).text().replace("-", ""));
        char wrong = ALPHABET.charAt((ALPHABET.indexOf(text.charAt(at)) + shift) % 32);
        text.setCharAt(at, wrong);
        assertThat(RecoveryKey.read(text.toString())).isEqualTo(new Reading.Mistyped(at / 5 + 1));
    }

    @Property(tries = 300)
    void namesTheGroupOfTwoSwappedNeighbours(
            @ForAll @Size(32) byte[] bytes, @ForAll @IntRange(max = 12) int group, @ForAll @IntRange(max = 3) int at) {
        char[] text = RecoveryKey.of(bytes).text().replace("-", "").toCharArray();
        int first = group * 5 + at;
        char kept = text[first];
        text[first] = text[first + 1];
        text[first + 1] = kept;
        if (text[first] != kept) {
            assertThat(RecoveryKey.read(new String(text))).isEqualTo(new Reading.Mistyped(group + 1));
        }
    }

    @Test
    void namesAGroupThatIsNotInItsPlace() {
        byte[] bytes = new byte[32];
        new Random(7).nextBytes(bytes);
        String[] groups = RecoveryKey.of(bytes).text().split("-", -1);
        String kept = groups[3];
        groups[3] = groups[4];
        groups[4] = kept;
        assertThat(RecoveryKey.read(String.join("-", groups))).isEqualTo(new Reading.Mistyped(4));
    }

    @Test
    void doesNotMindLetterCaseSpacesOrLettersThatLookLikeDigits() {
        RecoveryKey zero = RecoveryKey.of(new byte[32]);
        String sloppy =
                zero.text().toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(read(sloppy.replace('1', 'l'))).isEqualTo(new byte[32]);
    }

    @Test
    void saysWhenSomethingIsMissing() {
        assertThat(RecoveryKey.read("4K7QM-00000")).isEqualTo(new Reading.WrongLength(10));
        assertThat(RecoveryKey.read("")).isEqualTo(new Reading.WrongLength(0));
    }

    @Test
    void hasThirtyTwoBytes() {
        assertThatThrownBy(() -> RecoveryKey.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] read(String text) {
        return ((Reading.Read) RecoveryKey.read(text)).key().bytes();
    }
}
