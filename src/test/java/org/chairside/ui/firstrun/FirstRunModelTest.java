package org.chairside.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chairside.model.Ids;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.ui.firstrun.FirstRunModel.Step;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.secret.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunModelTest {
    @TempDir
    Path folder;

    private final KeyringTools tools = new KeyringTools(
            Ids.timeOrdered(() -> Kits.NOON), new SecureRandom(), () -> Kits.NOON, new KeyCost(64, 1, 1));
    private final List<Keyring> done = new ArrayList<>();
    private final List<Newcomer> seen = new ArrayList<>();
    private final FirstRunModel model =
            new FirstRunModel(Kits.immediate(), this::found, new Random(7), done::add, () -> {});

    private Founding found(String clinic, List<Newcomer> people) {
        seen.addAll(people);
        return Keyring.found(folder, clinic, people, tools);
    }

    @Test
    void asksForTheNameOfTheClinic() {
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CLINIC);
        assertThat(model.refusalProperty().get()).isNotEmpty();
    }

    @Test
    void saysAtEachFieldWhatWillNotDo() {
        name();
        PersonForm first = model.people().getFirst();
        Secrets.type(first.password(), "short");
        Secrets.type(first.again(), "other");
        model.next();
        assertThat(first.nameRefusalProperty().get()).isNotEmpty();
        assertThat(first.passwordRefusalProperty().get()).contains("8");
        assertThat(first.againRefusalProperty().get()).isNotEmpty();
        assertThat(seen).isEmpty();
    }

    @Test
    void saysOfAPasswordThatIsEasyToGuessWhatWouldHelpAsSoonAsItIsLeft() {
        name();
        PersonForm first = model.people().getFirst();
        Secrets.type(first.password(), "password");
        first.passwordLeft("Riverside");
        assertThat(first.passwordRefusalProperty().get())
                .isEqualTo("This is one of the most common passwords, or close to one. Add another word or two.");
        Secrets.type(first.password(), "password o");
        assertThat(first.passwordRefusalProperty().get()).isEmpty();
    }

    @Test
    void makesNoClinicWithAPasswordThatIsEasyToGuess() {
        name();
        fill(model.people().getFirst(), "Miriam Okonkwo");
        fill(model.people().getLast(), "Aisha Rahman");
        for (PersonForm form : model.people()) {
            Secrets.type(form.password(), "riverside 1");
            Secrets.type(form.again(), "riverside 1");
        }
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.PEOPLE);
        assertThat(model.people().getFirst().passwordRefusalProperty().get())
                .isEqualTo("Names are easy to guess. Add another word or two that are not names.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatTheKeysOfALogAreMissingBeforeAnythingIsWritten() throws IOException {
        Path log = Files.writeString(folder.resolve("chairside.log"), "a log");
        name();
        fill(model.people().getFirst(), "Miriam Okonkwo");
        fill(model.people().getLast(), "Aisha Rahman");
        model.next();
        assertThat(model.refusalProperty().get()).contains("keys.json and keys.copy.json");
        assertThat(folder).isDirectoryContaining(log::equals).isDirectoryNotContaining("glob:**keys*");
    }

    @Test
    void refusesTwoPeopleOfOneName() {
        name();
        fill(model.people().getFirst(), "Aisha Rahman");
        fill(model.people().getLast(), "aisha rahman");
        model.next();
        assertThat(model.people().getLast().nameRefusalProperty().get()).isNotEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(Step.PEOPLE);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void doesNotFinishBeforeTwoGroupsOfTheKeyAreTypedBack() {
        makeTheClinic();
        PaperKey paper = model.keyProperty().get();
        assertThat(paper.groups()).hasSize(13);
        model.firstGroupProperty().set(paper.groups().get(paper.first() - 1).toLowerCase(Locale.ROOT));
        model.secondGroupProperty().set("XXXX");
        model.next();
        assertThat(done).isEmpty();
        assertThat(model.refusalProperty().get()).contains(Integer.toString(paper.second()));
        model.secondGroupProperty().set(" " + paper.groups().get(paper.second() - 1));
        model.next();
        assertThat(done).hasSize(1);
    }

    @Test
    void wipesThePasswordsOnceTheClinicIsMade() {
        makeTheClinic();
        assertThat(seen).allSatisfy(newcomer -> assertThat(newcomer.password()).containsOnly(' '));
        assertThat(model.people().getFirst().password().isEmpty()).isTrue();
    }

    @Test
    void nothingTypedAndNothingOfTheRecoveryKeyStaysOnceSomebodyLeaves() {
        makeTheClinic();
        String group = model.keyProperty().get().groups().getFirst();
        fill(model.people().getLast(), "Aisha Rahman");
        model.firstGroupProperty().set(group);
        model.forget();
        assertThat(model.people().getLast().password().isEmpty()).isTrue();
        assertThat(model.people().getLast().again().isEmpty()).isTrue();
        assertThat(model.firstGroupProperty().get()).isEmpty();
        assertThat(model.keyProperty().get().groups()).doesNotContain(group);
    }

    @Test
    void hasNoWayBackOnceTheClinicExists() {
        makeTheClinic();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.KEY);
    }

    private void makeTheClinic() {
        name();
        fill(model.people().getFirst(), "Miriam Okonkwo");
        fill(model.people().getLast(), "Aisha Rahman");
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.KEY);
    }

    private void name() {
        model.clinicProperty().set("Riverside");
        model.next();
    }

    private static void fill(PersonForm person, String name) {
        person.nameProperty().set(name);
        Secrets.type(person.password(), "quiet blue lamp");
        Secrets.type(person.again(), "quiet blue lamp");
    }
}
