package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, 7.1, test 2. */
    @Test
    void signsAsTheStandardSays() {
        try (SigningKey signingKey =
                new SigningKey(HEX.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))) {
            byte[] signature = signingKey.sign(new byte[] {0x72});
            assertThat(HEX.formatHex(signingKey.publicKey()))
                    .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
            assertThat(HEX.formatHex(signature))
                    .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        }
    }

    @Test
    void verifiesOnlyThisMessageByThisKey() {
        try (SigningKey signingKey = new SigningKey(new byte[32])) {
            byte[] signature = signingKey.sign(new byte[] {1, 2, 3});
            assertThat(SigningKey.verify(signingKey.publicKey(), new byte[] {1, 2, 3}, signature))
                    .isTrue();
            assertThat(SigningKey.verify(signingKey.publicKey(), new byte[] {1, 2, 4}, signature))
                    .isFalse();
            assertThat(SigningKey.verify(new byte[32], new byte[] {1, 2, 3}, signature))
                    .isFalse();
            signature[5] ^= 1;
            assertThat(SigningKey.verify(signingKey.publicKey(), new byte[] {1, 2, 3}, signature))
                    .isFalse();
        }
    }

    @Test
    void callsGarbageNoSignature() {
        assertThat(SigningKey.verify(new byte[3], new byte[0], new byte[64])).isFalse();
        assertThat(SigningKey.verify(new byte[32], new byte[0], new byte[1])).isFalse();
        byte[] noPoint = HEX.parseHex("02" + "00".repeat(30) + "ff");
        assertThat(SigningKey.verify(noPoint, new byte[0], new byte[64])).isFalse();
    }
}
