package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final KeyCost SMALL = new KeyCost(8, 1, 1);
    private static final byte[] SALT = "somesaltsomesalt".getBytes(StandardCharsets.US_ASCII);

    /** Argon2id of {@code password}, salt {@code somesalt}, 64 MiB, two passes: the reference code's own test. */
    @Test
    void stretchesAsTheReferenceDoes() {
        byte[] key = Derivation.fromPassword(
                "password".toCharArray(), "somesalt".getBytes(StandardCharsets.US_ASCII), new KeyCost(65_536, 2, 1));
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void doesNotMindInWhichFormALetterWithAnAccentWasTyped() {
        byte[] composed = Derivation.fromPassword("contrase\u00f1a larga".toCharArray(), SALT, SMALL);
        byte[] apart = Derivation.fromPassword("contrasen\u0303a larga".toCharArray(), SALT, SMALL);
        assertThat(composed).isEqualTo(apart);
    }

    @Test
    void leavesThePasswordToItsOwner() {
        char[] password = "correct horse".toCharArray();
        Derivation.fromPassword(password, SALT, SMALL);
        assertThat(password).isEqualTo("correct horse".toCharArray());
    }

    @Test
    void makesAnotherKeyForEachPurpose() {
        byte[] key = new byte[32];
        assertThat(Derivation.fromKey(key, "one"))
                .hasSize(32)
                .isEqualTo(Derivation.fromKey(key, "one"))
                .isNotEqualTo(Derivation.fromKey(key, "two"));
    }
}
