package org.chairside.ui.firstrun;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Role;
import org.chairside.model.text.CleanText;
import org.chairside.staff.Newcomer;
import org.chairside.staff.PasswordPolicy;
import org.chairside.staff.PasswordVerdict;
import org.chairside.staff.PasswordWords;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.Secret;

/** One of the first people, as typed so far. */
final class PersonForm {
    private final UiContext ui;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<Role> role;
    private final Secret password = new Secret();
    private final Secret again = new Secret();
    private final ReadOnlyStringWrapper nameRefusal = new ReadOnlyStringWrapper(this, "nameRefusal", "");
    private final ReadOnlyStringWrapper passwordRefusal = new ReadOnlyStringWrapper(this, "passwordRefusal", "");
    private final ReadOnlyStringWrapper againRefusal = new ReadOnlyStringWrapper(this, "againRefusal", "");

    PersonForm(UiContext ui, Role role) {
        this.ui = ui;
        this.role = new SimpleObjectProperty<>(this, "role", role);
        password.lengthProperty().subscribe(_ -> passwordRefusal.set(""));
    }

    /** Judges the password that was just typed, elsewhere, and says beside it what will not do. */
    void passwordLeft(String clinic) {
        if (password.isEmpty()) {
            return;
        }
        char[] typed = password.copy();
        int length = typed.length;
        String owner = CleanText.line(name.get());
        // A password that was changed meanwhile is judged when it is left again.
        ui.tasks().run(() -> judged(typed, owner, clinic), verdict -> {
            if (password.lengthProperty().get() == length) {
                refuse(verdict);
            }
        });
    }

    private static PasswordVerdict judged(char[] typed, String... names) {
        try {
            return PasswordPolicy.JUDGED.judge(typed, names);
        } finally {
            Arrays.fill(typed, ' ');
        }
    }

    /** Says beside each field what will not do, as far as it can be said at once; whether all is well. */
    boolean check(String clinic) {
        nameRefusal.set(name.get().isBlank() ? ui.text("firstrun.person.name.missing") : "");
        char[] typed = password.copy();
        refuse(PasswordVerdict.atOnce(typed, CleanText.line(name.get()), clinic));
        Arrays.fill(typed, ' ');
        boolean same = password.isSameAs(again);
        againRefusal.set(same ? "" : ui.text("firstrun.person.again.differs"));
        return nameRefusal.get().isEmpty() && passwordRefusal.get().isEmpty() && same;
    }

    void refuseName(String why) {
        nameRefusal.set(why);
    }

    void refuse(PasswordVerdict verdict) {
        passwordRefusal.set(PasswordWords.of(verdict));
    }

    /** With a copy of the password that the caller wipes. */
    Newcomer newcomer() {
        return new Newcomer(name.get(), role.get(), password.copy());
    }

    boolean isCalled(String whose) {
        return CleanText.line(name.get()).equals(whose);
    }

    void forgetPasswords() {
        password.forget();
        again.forget();
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Role> roleProperty() {
        return role;
    }

    Secret password() {
        return password;
    }

    Secret again() {
        return again;
    }

    ReadOnlyStringProperty nameRefusalProperty() {
        return nameRefusal.getReadOnlyProperty();
    }

    ReadOnlyStringProperty passwordRefusalProperty() {
        return passwordRefusal.getReadOnlyProperty();
    }

    ReadOnlyStringProperty againRefusalProperty() {
        return againRefusal.getReadOnlyProperty();
    }
}
