package org.chairside.ui.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.chairside.staff.SignIn;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.Test;

class RefusedPasswordTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    private final UiContext ui = Ward.atMinute(0).ui();
    private final RefusedPassword words = new RefusedPassword(ui);

    @Test
    void theLastTryIsSaidInOtherWords() {
        assertThat(words.say(new SignIn.WrongPassword(3), NOW)).isEqualTo(ui.text("signin.refusal.wrong", 3));
        assertThat(words.say(new SignIn.WrongPassword(1), NOW)).isEqualTo(ui.text("signin.refusal.wrong.last", 1));
    }

    @Test
    void aWaitIsSaidInSecondsFromNow() {
        assertThat(words.say(new SignIn.Wait(NOW.plusSeconds(90)), NOW)).isEqualTo(ui.text("signin.refusal.wait", 90L));
    }

    @Test
    void everyOtherRefusalHasASentenceOfItsOwn() {
        assertThat(Stream.of(new SignIn.Disabled(), new SignIn.Unknown(), new SignIn.Altered())
                        .map(each -> words.say(each, NOW)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
