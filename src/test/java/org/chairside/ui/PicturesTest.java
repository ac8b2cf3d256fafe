package org.chairside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Gender;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Role;
import org.chairside.model.Sex;
import org.chairside.model.StaffId;
import org.chairside.model.Weight;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.SignIn;
import org.chairside.staff.Staff;
import org.chairside.ui.firstrun.FirstRunModel;
import org.chairside.ui.firstrun.FirstRunView;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.SceneCheck;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.Secrets;
import org.chairside.ui.signin.SignInModel;
import org.chairside.ui.signin.SignInView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private final UiContext ui = Kits.live();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void signInInBothLooks() {
        List<Staff> people = List.of(
                new Staff(new StaffId(new UUID(1, 1)), "Aisha Rahman", Role.NURSE, true),
                new Staff(new StaffId(new UUID(1, 2)), "Tom\u00e1s Lindqvist", Role.NURSE, true),
                new Staff(new StaffId(new UUID(1, 3)), "Dr. Miriam Okonkwo", Role.PHYSICIAN, true),
                new Staff(new StaffId(new UUID(1, 4)), "Jo Brandt", Role.ADMIN, true));
        SignInModel model = new SignInModel(
                ui, "Riverside Ketamine Clinic", people, (_, _) -> new SignIn.WrongPassword(3), _ -> {});
        Shell shell = Hand.inFx(() -> new Shell(ui));
        Hand hand = new Hand();
        hand.show(shell::scene);
        Hand.doInFx(() -> {
            shell.show(new SignInView(ui, model));
            shell.database(Level.OK, "Log ok");
        });
        fits(shell, "signin", "Who is signing in?", "Aisha Rahman");
        Hand.doInFx(() -> {
            model.personProperty().set(people.get(1));
            Secrets.type(model.password(), "wrong one");
            model.signIn();
        });
        hand.until(() -> !model.busyProperty().get());
        fits(shell, "signin-refused", "Who is signing in?", "Wrong password. 3 more tries before a short wait.");
    }

    @Test
    void shellWithEverything() {
        Shell shell = Hand.inFx(() -> new Shell(ui));
        new Hand().show(shell::scene);
        Hand.doInFx(() -> {
            PatientBanner banner = new PatientBanner(ui);
            Patient patient = new Patient(
                    new PatientId(new UUID(2, 2)),
                    new PersonName("Osei", "Marta", "Ms"),
                    BirthDate.parse("1981-07-14"),
                    Sex.NOT_RECORDED,
                    Gender.FEMALE,
                    "129 728 7652",
                    new Allergies.Known("penicillin"));
            banner.show(patient, LocalDate.of(2026, 4, 5));
            banner.show(new Weight(71_000));
            banner.similarTo("Room 1");
            VBox page = new VBox(banner.root(), new Label("138/84"), new TextField("138/84 78 97"));
            page.getChildren().get(1).getStyleClass().add("t-tile");
            shell.show(new Screen() {
                @Override
                public javafx.scene.Node root() {
                    return page;
                }

                @Override
                public List<String> unsaved() {
                    return List.of();
                }

                @Override
                public String titleKey() {
                    return "signin.title";
                }
            });
            shell.database(Level.OK, "Log ok");
            shell.user("Aisha Rahman, Nurse");
            shell.banner()
                    .show(
                            Level.HIGH,
                            "Not saved. Your entry is still in the line.",
                            "Everything shown as saved is on disk.",
                            "Press Enter to try again, or write it on paper.");
            shell.toasts().say("Saved 14:08  138/84 78 97");
        });
        fits(
                shell,
                "shell",
                "Not saved. Your entry is still in the line.",
                "Allergies: penicillin",
                "Similar name in Room 1",
                "Saved 14:08  138/84 78 97");
        Hand.doInFx(shell::help);
        fits(shell, "help", "Help", "Close", "Everywhere");
        assertThat(shell.sheet().isOpen()).isTrue();
    }

    @Test
    void firstRunStepByStep(@TempDir Path folder) {
        KeyringTools tools = new KeyringTools(
                Ids.timeOrdered(() -> Kits.NOON), new SecureRandom(), () -> Kits.NOON, new KeyCost(64, 1, 1));
        FirstRunModel model = new FirstRunModel(
                ui, (clinic, people) -> Keyring.found(folder, clinic, people, tools), new Random(1), _ -> {}, () -> {});
        Shell shell = Hand.inFx(() -> new Shell(ui));
        Hand hand = new Hand();
        hand.show(shell::scene);
        Hand.doInFx(() -> shell.show(new FirstRunView(ui, model)));
        fits(shell, "firstrun-1", "Welcome", "Name of the clinic", "Next");
        hand.type("Riverside Ketamine Clinic").press(KeyCode.ENTER);
        hand.type("Miriam Okonkwo")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .type("short")
                .press(KeyCode.ENTER);
        fits(shell, "firstrun-2", "First user", "The two passwords do not match.", "Enter a name.");
        hand.press(KeyCode.SHORTCUT, KeyCode.A)
                .type("quiet blue lamp")
                .press(KeyCode.TAB)
                .type("quiet blue lamp");
        hand.press(KeyCode.TAB)
                .type("Aisha Rahman")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .type("seven warm stones");
        hand.press(KeyCode.TAB).type("seven warm stones").press(KeyCode.ENTER);
        hand.until(() -> model.stepProperty().get() == FirstRunModel.Step.KEY);
        fits(
                shell,
                "firstrun-3",
                "Write down the recovery key",
                "Group 4 from your paper",
                "I have it on paper. Finish");
        assertThat(folder).isNotEmptyDirectory();
    }

    /** All the words are in sight, and with large letters the first of them. */
    private static void fits(Shell shell, String name, String... words) {
        Hand.doInFx(() -> shell.fontScaleProperty().set(new FontScale(200)));
        SceneCheck.of(shell.scene(), name + "-200").shows(words[0]);
        Hand.doInFx(() -> shell.fontScaleProperty().set(FontScale.NORMAL));
        SceneCheck.of(shell.scene(), name + "-100").shows(words);
    }
}
