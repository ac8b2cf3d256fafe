package org.chairside.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.chairside.model.Ids;
import org.chairside.model.Role;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.ui.Screen;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Let;
import org.chairside.ui.kit.Reach;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInViewTest {
    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final UiContext ui = Kits.live();
    private final List<SignedIn> in = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void signsInByKeyboardAloneAfterAWrongPassword() {
        Shell shell = Hand.inFx(() -> new Shell(ui));
        hand.show(shell::scene);
        WeakReference<SignInView> closed = signIn(shell);
        assertThat(in.getFirst().person().name()).isEqualTo("Aisha Rahman");
        in.forEach(SignedIn::close);
        Hand.doInFx(() -> shell.show(new Blank()));
        Let.go(closed);
    }

    @Test
    void aNameTypedOnTheTilesChoosesNobodyAndNothingOfItIsInThePassword() {
        Shell shell = Hand.inFx(() -> new Shell(ui));
        hand.show(shell::scene);
        Keyring keyring = keyring();
        SignInModel model = new SignInModel(ui, keyring.clinic(), keyring.people(), keyring::signIn, in::add);
        Hand.doInFx(() -> shell.show(new SignInView(ui, model)));
        hand.type("Aisha Rahman").press(KeyCode.SPACE);
        assertThat(model.personProperty().get()).isNull();
        assertThat(hand.find("#password", TextInputControl.class).getLength()).isZero();
        assertThat(hand.find("#statusLine", Label.class).getText()).contains("Letters do nothing here");
        hand.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        assertThat(model.personProperty().get().name()).isEqualTo("Aisha Rahman");
        Hand.doInFx(() -> shell.show(new Blank()));
    }

    private WeakReference<SignInView> signIn(Shell shell) {
        Keyring keyring = keyring();
        SignInModel model = new SignInModel(ui, keyring.clinic(), keyring.people(), keyring::signIn, in::add);
        SignInView view = Hand.inFx(() -> new SignInView(ui, model));
        Hand.doInFx(() -> shell.show(view));
        Reach.check(view.root());
        hand.press(KeyCode.RIGHT).press(KeyCode.ENTER);
        hand.type("not this one").press(KeyCode.ENTER).until(() -> !model.busyProperty()
                .get());
        assertThat(model.refusalProperty().get()).contains("Wrong password");
        assertThat(hand.focused().getId()).isEqualTo("password");
        hand.type("seven warm stones").press(KeyCode.ENTER).until(() -> !in.isEmpty());
        return new WeakReference<>(view);
    }

    private Keyring keyring() {
        KeyringTools tools = new KeyringTools(
                Ids.timeOrdered(() -> Kits.NOON), new SecureRandom(), () -> Kits.NOON, new KeyCost(64, 1, 1));
        Founding founding = Keyring.found(
                folder,
                "Riverside",
                List.of(
                        new Newcomer("Miriam Okonkwo", Role.PHYSICIAN, "quiet blue lamp".toCharArray()),
                        new Newcomer("Aisha Rahman", Role.NURSE, "seven warm stones".toCharArray())),
                tools);
        return ((Founding.Founded) founding).keyring();
    }

    private static final class Blank implements Screen {
        private final Label root = new Label();

        @Override
        public Label root() {
            return root;
        }

        @Override
        public List<String> unsaved() {
            return List.of();
        }

        @Override
        public String titleKey() {
            return "signin.title";
        }
    }
}
