package org.chairside.ui.firstrun;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Role;
import org.chairside.model.text.CleanText;
import org.chairside.staff.Founding;
import org.chairside.staff.Keyring;
import org.chairside.staff.Newcomer;
import org.chairside.ui.kit.UiContext;

/** The three steps from an empty folder to a clinic: its name, its first two people, its recovery key. */
public final class FirstRunModel {
    /** Where the person is. */
    public enum Step {
        CLINIC,
        PEOPLE,
        KEY
    }

    private final UiContext ui;
    private final ClinicFounder founder;
    private final RandomGenerator random;
    private final Consumer<? super Keyring> done;
    private final Runnable sample;
    private final List<PersonForm> people;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.CLINIC);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyObjectWrapper<PaperKey> key = new ReadOnlyObjectWrapper<>(this, "key");
    private final StringProperty clinic = new SimpleStringProperty(this, "clinic", "");
    private final StringProperty firstGroup = new SimpleStringProperty(this, "firstGroup", "");
    private final StringProperty secondGroup = new SimpleStringProperty(this, "secondGroup", "");
    private Keyring keyring;

    /**
     * @param random picks the groups to be typed back
     * @param done given the keyring when the recovery key is on paper
     * @param sample called when someone only wants to look
     */
    public FirstRunModel(
            UiContext ui,
            ClinicFounder founder,
            RandomGenerator random,
            Consumer<? super Keyring> done,
            Runnable sample) {
        this.ui = ui;
        this.founder = founder;
        this.random = random;
        this.done = done;
        this.sample = sample;
        this.people = List.of(new PersonForm(ui, Role.PHYSICIAN), new PersonForm(ui, Role.NURSE));
    }

    /** The one way on: to the next step if this one is in order, else says what is not. */
    public void next() {
        if (busy.get()) {
            return;
        }
        refusal.set("");
        switch (step.get()) {
            case CLINIC -> nameClinic();
            case PEOPLE -> found();
            case KEY -> finish();
        }
    }

    /** Back to the name; from the key there is no way back, for the clinic exists. */
    public void back() {
        if (step.get() == Step.PEOPLE && !busy.get()) {
            refusal.set("");
            step.set(Step.CLINIC);
        }
    }

    /** What is typed and not kept yet; of the recovery key, that it is not yet known to be on paper. */
    List<String> unsaved() {
        if (step.get() == Step.KEY) {
            return List.of(ui.text("firstrun.unsaved.key"));
        }
        String words = Stream.concat(Stream.of(clinic), people.stream().map(PersonForm::nameProperty))
                .map(each -> CleanText.line(each.get()))
                .filter(each -> !each.isEmpty())
                .collect(joining(", "));
        return words.isEmpty() ? List.of() : List.of(ui.text("firstrun.unsaved", words));
    }

    /** Leaves the first run for the sample data. */
    public void trySample() {
        sample.run();
    }

    private void nameClinic() {
        if (clinic.get().isBlank()) {
            refusal.set(ui.text("firstrun.clinic.missing"));
        } else {
            step.set(Step.PEOPLE);
        }
    }

    private void found() {
        String name = CleanText.line(clinic.get());
        boolean allWell = people.stream().map(person -> person.check(name)).reduce(true, Boolean::logicalAnd);
        if (!allWell) {
            return;
        }
        List<Newcomer> newcomers = people.stream().map(PersonForm::newcomer).toList();
        busy.set(true);
        ui.tasks().run(() -> founder.found(name, newcomers), founding -> founded(founding, newcomers), thrown -> {
            wipe(newcomers);
            refusal.set(ui.text("firstrun.people.failed"));
        });
    }

    private void founded(Founding founding, List<Newcomer> newcomers) {
        wipe(newcomers);
        switch (founding) {
            case Founding.Founded(Keyring made, var recovery) -> {
                keyring = made;
                people.forEach(PersonForm::forgetPasswords);
                key.set(new PaperKey(recovery, random));
                step.set(Step.KEY);
            }
            case Founding.AlreadyThere() -> refusal.set(ui.text("firstrun.people.there"));
            case Founding.KeysLost() -> refusal.set(ui.text("firstrun.people.keys-lost"));
            case Founding.NameTaken(String _) -> people.getLast().refuseName(ui.text("firstrun.person.name.taken"));
            case Founding.PasswordRefused(String whose, var why) ->
                people.stream().filter(person -> person.isCalled(whose)).forEach(person -> person.refuse(why));
        }
    }

    private void wipe(List<Newcomer> newcomers) {
        newcomers.forEach(newcomer -> Arrays.fill(newcomer.password(), ' '));
        busy.set(false);
    }

    private void finish() {
        PaperKey paper = key.get();
        boolean first = paper.fits(paper.first(), firstGroup.get());
        boolean second = paper.fits(paper.second(), secondGroup.get());
        if (!first || !second) {
            refusal.set(ui.text("firstrun.key.differs", first ? paper.second() : paper.first()));
            return;
        }
        forget();
        done.accept(keyring);
    }

    /** Forgets passwords and recovery key: whoever leaves the first run leaves nothing behind. */
    void forget() {
        people.forEach(PersonForm::forgetPasswords);
        firstGroup.set("");
        secondGroup.set("");
        if (key.get() != null) {
            key.get().close();
        }
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** While the keys are being made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is wrong with the step as a whole; empty for nothing. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public StringProperty clinicProperty() {
        return clinic;
    }

    /** What is typed for the first group asked back. */
    public StringProperty firstGroupProperty() {
        return firstGroup;
    }

    /** What is typed for the second group asked back. */
    public StringProperty secondGroupProperty() {
        return secondGroup;
    }

    List<PersonForm> people() {
        return people;
    }

    ReadOnlyObjectProperty<PaperKey> keyProperty() {
        return key.getReadOnlyProperty();
    }
}
