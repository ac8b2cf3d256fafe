package org.chairside.ui.kit.secret;

import java.time.Duration;
import java.time.Instant;
import org.chairside.staff.SignIn;
import org.chairside.ui.kit.UiContext;

/** Why a password did not open somebody's keys, in words: what is wrong, and what to do. */
public record RefusedPassword(UiContext ui) {
    /**
     * One sentence.
     *
     * @param now from when a wait is counted
     * @throws IllegalArgumentException if it was not refused
     */
    public String say(SignIn answer, Instant now) {
        return switch (answer) {
            case SignIn.SignedIn _ -> throw new IllegalArgumentException("the keys were opened");
            case SignIn.WrongPassword(int left) ->
                ui.text(left == 1 ? "signin.refusal.wrong.last" : "signin.refusal.wrong", left);
            case SignIn.Wait(Instant until) ->
                ui.text("signin.refusal.wait", Duration.between(now, until).toSeconds());
            case SignIn.Disabled() -> ui.text("signin.refusal.disabled");
            case SignIn.Unknown() -> ui.text("signin.refusal.unknown");
            case SignIn.Altered() -> ui.text("signin.refusal.altered");
        };
    }
}
