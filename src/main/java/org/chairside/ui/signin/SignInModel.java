package org.chairside.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.chairside.staff.SignIn;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.RefusedPassword;
import org.chairside.ui.kit.secret.Secret;

/** Who is signing in, what they typed, and what came of it. */
public final class SignInModel {
    private final UiContext ui;
    private final String clinic;
    private final List<Staff> people;
    private final Lock lock;
    private final Consumer<? super SignedIn> then;
    private final ObjectProperty<Staff> person = new SimpleObjectProperty<>(this, "person");
    private final Secret password = new Secret();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private Subscription ticking = Subscription.EMPTY;

    /**
     * @param people everybody; those who have left are not offered
     * @param then given what the password opened, to close when they sign out
     */
    public SignInModel(UiContext ui, String clinic, List<Staff> people, Lock lock, Consumer<? super SignedIn> then) {
        this.ui = ui;
        this.clinic = clinic;
        this.people = people.stream().filter(Staff::enabled).toList();
        this.lock = lock;
        this.then = then;
        if (this.people.size() == 1) {
            person.set(this.people.getFirst());
        }
        var _ = person.subscribe(this::clear);
    }

    /** Tries the password on the chosen person, and forgets it. */
    public void signIn() {
        if (busy.get() || waiting.get()) {
            return;
        }
        if (person.get() == null) {
            refusal.set(ui.text("signin.refusal.nobody"));
        } else if (password.isEmpty()) {
            refusal.set(ui.text("signin.refusal.empty"));
        } else {
            tryPassword(person.get());
        }
    }

    /** Lets go of the clock and of a half-typed password. */
    public void close() {
        endWait();
        password.forget();
    }

    private void tryPassword(Staff who) {
        char[] typed = password.take();
        refusal.set("");
        busy.set(true);
        ui.tasks()
                .run(
                        () -> {
                            try {
                                return lock.open(who.id(), typed);
                            } finally {
                                Arrays.fill(typed, ' ');
                            }
                        },
                        this::tried,
                        _ -> {
                            busy.set(false);
                            refusal.set(ui.text("signin.refusal.failed"));
                        });
    }

    private void tried(SignIn result) {
        busy.set(false);
        switch (result) {
            case SignedIn in -> then.accept(in);
            case SignIn.Wait(Instant until) -> waitUntil(until);
            case SignIn.WrongPassword _, SignIn.Disabled _, SignIn.Unknown _, SignIn.Altered _ ->
                refusal.set(new RefusedPassword(ui).say(result, ui.clock().getNow()));
        }
    }

    private void waitUntil(Instant until) {
        endWait();
        waiting.set(true);
        Instant began = ui.clock().getNow();
        ticking = ui.clock().nowProperty().subscribe(now -> {
            // A clock that was set back meanwhile says nothing of how long is left; the keyring knows.
            if (now.isBefore(until) && !now.isBefore(began)) {
                refusal.set(ui.text(
                        "signin.refusal.wait", Duration.between(now, until).toSeconds()));
            } else if (waiting.get()) {
                waiting.set(false);
                refusal.set(ui.text("signin.refusal.again"));
            }
        });
    }

    private void endWait() {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        waiting.set(false);
    }

    private void clear() {
        endWait();
        password.forget();
        refusal.set("");
    }

    public String clinic() {
        return clinic;
    }

    public List<Staff> people() {
        return people;
    }

    public ObjectProperty<Staff> personProperty() {
        return person;
    }

    /** What is typed of the password. */
    public Secret password() {
        return password;
    }

    /** Why it did not open and what to do; empty for nothing. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Says something about this computer to whoever is about to sign in. */
    public void tell(String words) {
        notice.set(words);
    }

    /** What they should know before they sign in; empty for nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** While the password is being tried. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** After too many wrong passwords, until one may be tried again. */
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
