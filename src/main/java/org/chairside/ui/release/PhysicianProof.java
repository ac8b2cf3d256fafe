package org.chairside.ui.release;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chairside.model.Author;
import org.chairside.staff.SignIn;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.RefusedPassword;
import org.chairside.ui.kit.secret.Secret;

/** A password typed in place to prove who decides. It is wiped whatever comes of it, and tried off the screen thread. */
final class PhysicianProof {
    private final UiContext ui;
    private final Physicians physicians;
    private final Secret password = new Secret();
    private boolean underway;

    PhysicianProof(UiContext ui, Physicians physicians) {
        this.ui = ui;
        this.physicians = physicians;
    }

    /** What is typed of it. */
    Secret password() {
        return password;
    }

    /** Whether a password is being tried. */
    boolean isUnderway() {
        return underway;
    }

    /**
     * Tries what is typed as the password of somebody, and forgets it.
     *
     * @param proven told of them if it is theirs
     * @param refused told in words why it was not taken
     */
    void ask(Staff who, Consumer<Author> proven, Consumer<String> refused) {
        underway = true;
        ui.tasks()
                .run(
                        attempt(who),
                        answer -> {
                            underway = false;
                            switch (answer) {
                                case SignedIn _ -> proven.accept(who.author());
                                case SignIn other ->
                                    refused.accept(new RefusedPassword(ui)
                                            .say(other, ui.clock().getNow()));
                            }
                        },
                        _ -> {
                            underway = false;
                            refused.accept(ui.text("signin.refusal.failed"));
                        });
    }

    /** Only the proof is wanted: the keys that the password opened are closed at once. */
    private Callable<SignIn> attempt(Staff who) {
        char[] typed = password.take();
        return () -> {
            try {
                SignIn answer = physicians.check(who.id(), typed);
                if (answer instanceof SignedIn in) {
                    in.close();
                }
                return answer;
            } finally {
                Arrays.fill(typed, ' ');
            }
        };
    }
}
