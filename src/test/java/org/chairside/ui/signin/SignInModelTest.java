package org.chairside.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.staff.SignIn;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.Secrets;
import org.junit.jupiter.api.Test;

class SignInModelTest {
    private static final Staff AISHA = person(1, "Aisha Rahman", true);
    private static final Staff TOMAS = person(2, "Tomas Lindqvist", true);
    private static final Staff GONE = person(3, "Gone Away", false);

    private final Instant[] wall = {Kits.NOON};
    private final UiContext ui = Kits.immediate(() -> wall[0]);
    private final List<char[]> tried = new ArrayList<>();
    private SignIn answer = new SignIn.WrongPassword(3);
    private final SignInModel model =
            new SignInModel(ui, "Clinic", List.of(AISHA, TOMAS, GONE), (_, password) -> open(password), _ -> {});

    private SignIn open(char[] password) {
        tried.add(password);
        return answer;
    }

    @Test
    void offersOnlyThoseWhoHaveNotLeft() {
        assertThat(model.people()).containsExactly(AISHA, TOMAS);
    }

    @Test
    void asksForANameAndForAPasswordBeforeItTries() {
        model.signIn();
        assertThat(model.refusalProperty().get()).contains("Choose who");
        model.personProperty().set(AISHA);
        model.signIn();
        assertThat(model.refusalProperty().get()).contains("Type the password");
        assertThat(tried).isEmpty();
    }

    @Test
    void forgetsAWrongPasswordAndSaysHowManyTriesAreLeft() {
        enter("not this one");
        assertThat(model.refusalProperty().get()).contains("3 more tries");
        assertThat(model.password().isEmpty()).isTrue();
        assertThat(tried.getFirst()).containsOnly(' ');
    }

    @Test
    void countsTheWaitDownAndTriesNothingMeanwhile() {
        answer = new SignIn.Wait(wall[0].plusSeconds(30));
        enter("again");
        assertThat(model.refusalProperty().get()).contains("30s");
        wall[0] = wall[0].plusSeconds(10);
        ui.clock().tick();
        assertThat(model.refusalProperty().get()).contains("20s");
        enter("impatient");
        assertThat(tried).hasSize(1);
        wall[0] = wall[0].plusSeconds(20);
        ui.clock().tick();
        assertThat(model.waitingProperty().get()).isFalse();
        assertThat(model.refusalProperty().get()).contains("try again now");
    }

    @Test
    void faultT11DoesNotWaitOutAClockThatWasSetBackMeanwhile() {
        answer = new SignIn.Wait(wall[0].plusSeconds(30));
        enter("again");
        wall[0] = wall[0].minus(Duration.ofDays(365));
        ui.clock().tick();
        assertThat(model.waitingProperty().get()).isFalse();
        enter("again");
        assertThat(tried).hasSize(2);
    }

    @Test
    void anotherPersonDoesNotWaitForTheFirst() {
        answer = new SignIn.Wait(wall[0].plusSeconds(30));
        enter("again");
        model.personProperty().set(TOMAS);
        assertThat(model.waitingProperty().get()).isFalse();
        assertThat(model.refusalProperty().get()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenTheFileOfKeysWasChanged() {
        answer = new SignIn.Altered();
        enter("right");
        assertThat(model.refusalProperty().get()).contains("Nothing was opened");
    }

    private void enter(String password) {
        if (model.personProperty().get() == null) {
            model.personProperty().set(AISHA);
        }
        Secrets.type(model.password(), password);
        model.signIn();
    }

    private static Staff person(long id, String name, boolean enabled) {
        return new Staff(new StaffId(new UUID(1, id)), name, Role.NURSE, enabled);
    }
}
