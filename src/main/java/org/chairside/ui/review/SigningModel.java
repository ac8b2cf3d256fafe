package org.chairside.ui.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.chairside.chart.Chart;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.staff.SignIn;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.RefusedPassword;
import org.chairside.ui.kit.secret.Secret;

/**
 * A signature that is about to be made: by whom, what it means, what it covers and what is still open. The password is
 * asked each time and wiped whatever comes of it. Screen thread only; the key is opened elsewhere.
 */
final class SigningModel {
    private final UiContext ui;
    private final SigningDesk signingDesk;
    private final Consumer<ReviewMessage> signed;
    private final Secret password = new Secret();
    private final RefusedPassword refused;
    private final ReadOnlyObjectWrapper<Optional<SigningState>> sheet =
            new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Subscription ticking = Subscription.EMPTY;

    /** @param signed told what became of a signature that the desk took, or denied */
    SigningModel(UiContext ui, SigningDesk signingDesk, Consumer<ReviewMessage> signed) {
        this.ui = ui;
        this.signingDesk = signingDesk;
        this.signed = signed;
        this.refused = new RefusedPassword(ui);
    }

    /** Lays it before the signer. */
    void open(ReviewAction action, Author signer, Chart chart) {
        forget();
        sheet.set(Optional.of(SigningState.of(ui, action, signer, chart)));
    }

    /** Puts it away and forgets a half-typed password. */
    void close() {
        forget();
        sheet.set(Optional.empty());
    }

    private void forget() {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        password.forget();
        refusal.set("");
    }

    /** Tries the password, and signs if it is right. */
    void sign() {
        Optional<SigningState> open = sheet.get();
        if (open.isEmpty() || busy.get()) {
            return;
        }
        if (password.isEmpty()) {
            refusal.set(ui.text("signin.refusal.empty"));
            return;
        }
        char[] typed = password.take();
        forget();
        busy.set(true);
        ui.tasks().run(() -> made(open.get(), typed), outcome -> answered(open.get(), outcome), thrown -> {
            busy.set(false);
            refusal.set(ui.text("review.not-saved"));
            throw new IllegalStateException("a signature was not written", thrown);
        });
    }

    private SigningDesk.Outcome made(SigningState open, char[] typed) {
        try {
            return open.action() == ReviewAction.SIGN
                    ? signingDesk.sign(open.session(), open.meaning(), typed)
                    : signingDesk.countersign(open.session(), open.meaning(), typed);
        } finally {
            Arrays.fill(typed, ' ');
        }
    }

    private void answered(SigningState open, SigningDesk.Outcome outcome) {
        busy.set(false);
        switch (outcome) {
            case SigningDesk.Outcome.NotOpened(SignIn why) -> refuse(why);
            case SigningDesk.Outcome.Answered(Receipt receipt) -> {
                ReviewMessage said = new ReceiptWords(ui)
                        .say(
                                receipt,
                                ui.text("review.sign.saved." + open.action().key(), open.who()));
                if (receipt instanceof Receipt.NotSaved) {
                    refusal.set(said.words());
                } else {
                    close();
                    signed.accept(said);
                }
            }
        }
    }

    private void refuse(SignIn why) {
        switch (why) {
            case SignIn.Wait(Instant until) -> waitUntil(until);
            case SignIn other -> refusal.set(refused.say(other, ui.clock().getNow()));
        }
    }

    private void waitUntil(Instant until) {
        ticking = ui.clock().nowProperty().subscribe(now -> {
            boolean still = now.isBefore(until);
            refusal.set(still ? refused.say(new SignIn.Wait(until), now) : ui.text("signin.refusal.again"));
            if (!still) {
                ticking.unsubscribe();
            }
        });
    }

    ReadOnlyObjectProperty<Optional<SigningState>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** What is typed of the password. */
    Secret password() {
        return password;
    }

    /** Why it was not signed and what to do; empty for nothing. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** While the key is being opened and the entry written. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
