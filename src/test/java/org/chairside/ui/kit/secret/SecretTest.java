package org.chairside.ui.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
    private final Secret secret = new Secret();

    @Test
    void whatIsTakenIsWhatWasTypedAndIsForgotten() {
        Secrets.type(secret, "blue lamp");
        secret.replace(4, 5, " \u00e9 ");
        assertThat(secret.take()).isEqualTo("blue \u00e9 lamp".toCharArray());
        assertThat(secret.isEmpty()).isTrue();
        assertThat(secret.copy()).isEmpty();
    }

    @Test
    void aLongOneMovesIntoMoreRoomWhole() {
        String half = "0123456789".repeat(12);
        Secrets.type(secret, half + half);
        secret.replace(120, 120, "-".repeat(200));
        assertThat(new String(secret.copy())).isEqualTo(half + "-".repeat(200) + half);
        assertThat(secret.lengthProperty().get()).isEqualTo(440);
    }

    @Test
    void itIsTheSameAsAnotherOnlyCharacterByCharacter() {
        Secret other = new Secret();
        Secrets.type(secret, "quiet lamp");
        Secrets.type(other, "quiet lamq");
        assertThat(secret.isSameAs(other)).isFalse();
        other.replace(9, 10, "p");
        assertThat(secret.isSameAs(other)).isTrue();
        Secrets.type(other, "quiet lamp ");
        assertThat(secret.isSameAs(other)).isFalse();
    }

    @Test
    void theMaskHasTheShapeAndNothingElse() {
        Secrets.type(secret, "a\ud83d\ude00b");
        assertThat(secret.mask()).isEqualTo(SecretField.DOT + SecretField.WIDE_DOT + SecretField.DOT);
        assertThat(secret).hasToString("Secret");
    }
}
