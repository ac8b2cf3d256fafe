package org.chairside.ui.firstrun;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Role;
import org.chairside.staff.Newcomer;
import org.chairside.staff.PasswordVerdict;
import org.chairside.ui.kit.Kit;

/** One of the first people, as typed so far. */
final class PersonForm {
    private final Kit kit;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<Role> role;
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final ReadOnlyStringWrapper nameRefusal = new ReadOnlyStringWrapper(this, "nameRefusal", "");
    private final ReadOnlyStringWrapper passwordRefusal = new ReadOnlyStringWrapper(this, "passwordRefusal", "");
    private final ReadOnlyStringWrapper againRefusal = new ReadOnlyStringWrapper(this, "againRefusal", "");

    PersonForm(Kit kit, Role role) {
        this.kit = kit;
        this.role = new SimpleObjectProperty<>(this, "role", role);
    }

    /** Says beside each field what will not do; whether all is well. */
    boolean check(String clinic) {
        nameRefusal.set(name.get().isBlank() ? kit.text("firstrun.person.name.missing") : "");
        char[] typed = typedPassword();
        refuse(PasswordVerdict.of(typed, name.get().strip(), clinic));
        Arrays.fill(typed, ' ');
        boolean same = password.get().equals(again.get());
        againRefusal.set(same ? "" : kit.text("firstrun.person.again.differs"));
        return nameRefusal.get().isEmpty() && passwordRefusal.get().isEmpty() && same;
    }

    void refuseName(String why) {
        nameRefusal.set(why);
    }

    void refuse(PasswordVerdict verdict) {
        passwordRefusal.set(
                switch (verdict) {
                    case PasswordVerdict.Good() -> "";
                    case PasswordVerdict.TooShort(int least) -> kit.text("firstrun.person.password.short", least);
                    case PasswordVerdict.TooLong(int most) -> kit.text("firstrun.person.password.long", most);
                    case PasswordVerdict.OnlyOneCharacter() -> kit.text("firstrun.person.password.same");
                    case PasswordVerdict.IsAName() -> kit.text("firstrun.person.password.name");
                });
    }

    /** With a copy of the password that the caller wipes. */
    Newcomer newcomer() {
        return new Newcomer(name.get(), role.get(), typedPassword());
    }

    void forgetPasswords() {
        password.set("");
        again.set("");
    }

    private char[] typedPassword() {
        return password.get().toCharArray();
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Role> roleProperty() {
        return role;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty againProperty() {
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
