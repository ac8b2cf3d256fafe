package org.chairside.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.chairside.model.ClinicContact;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsSite;
import org.chairside.model.VitalsOrder;
import org.chairside.settings.Density;
import org.chairside.settings.LanguageChoice;
import org.chairside.settings.ThemeChoice;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String LONG = "Treatment room with the two reclining chairs, second floor, north wing";

    private final UiContext ui = Ward.atMinute(120).ui();
    private final List<String> went = new ArrayList<>();
    private final KeptSettings desk = new KeptSettings();
    private DensityProperty density;
    private Theme ofSystem = Theme.DIM;
    private ScreenTrial trial;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private ScreenTrial open() {
        trial = ScreenTrial.of(ui, BlankScreen::new);
        trial.hand().show(() -> {
            trial.shell().show(view());
            return trial.shell().scene();
        });
        return trial;
    }

    private SettingsView view() {
        density = new DensityProperty(
                trial.shell().scene(), desk.now().appearance().density());
        SettingsModel.Look look = new SettingsModel.Look(
                trial.shell().themeProperty(), trial.shell().fontScaleProperty(), density, () -> ofSystem);
        return new SettingsView(ui, new SettingsModel(ui, desk, look, new Went(went)));
    }

    private String note() {
        return Hand.inFx(() -> trial.hand().find("#settings-note", Label.class).getText());
    }

    @Test
    void aTextSizeTakesEffectAtOnceAndIsKept() {
        open().hand().click("#settings-size-125");
        assertThat(trial.shell().fontScaleProperty().get().percent()).isEqualTo(125);
        assertThat(desk.onDisk.appearance().fontPercent()).isEqualTo(125);
        assertThat(note()).contains(KeptSettings.FILE.toString());
    }

    @Test
    void linesStandCloserAtOnceWhereThatIsChosenAndThatIsKept() {
        open();
        double before = between();
        fire("#settings-density-compact");
        assertThat(between()).isLessThan(before);
        assertThat(desk.onDisk.appearance().density()).isEqualTo(Density.COMPACT);
        assertThat(chosen("#settings-density-compact")).endsWith("Compact, chosen");
        fire("#settings-density-comfortable");
        assertThat(between()).isEqualTo(before);
    }

    private double between() {
        return Hand.inFx(() -> {
            trial.shell().scene().getRoot().applyCss();
            return trial.hand().find(".settings-page", VBox.class).getSpacing();
        });
    }

    @Test
    void theLookCanFollowTheSystemUntilAnotherIsChosen() {
        ofSystem = Theme.LIGHT;
        open().hand().click("#settings-theme-system");
        assertThat(trial.shell().themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(desk.onDisk.appearance().theme()).isEqualTo(ThemeChoice.SYSTEM);
        trial.hand().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(chosen("#settings-theme-dim")).endsWith("Dim, chosen");
        trial.hand().click("#settings-theme-light");
        assertThat(desk.onDisk.appearance().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(chosen("#settings-theme-light")).endsWith("Light, chosen");
    }

    @Test
    void theLanguageIsThatOfTheSystemUntilAnotherIsChosenForTheNextStart() {
        open();
        assertThat(chosen("#settings-language-system")).endsWith("Same as this computer, chosen");
        trial.hand().click("#settings-language-british");
        assertThat(desk.onDisk.appearance().language()).isEqualTo(LanguageChoice.BRITISH);
        assertThat(chosen("#settings-language-british")).endsWith("British English, chosen");
        trial.hand().click("#settings-language-us");
        assertThat(desk.onDisk.appearance().language()).isEqualTo(LanguageChoice.US);
    }

    private void fire(String query) {
        Hand.doInFx(() -> trial.hand().find(query, ToggleButton.class).fire());
    }

    private String chosen(String query) {
        return Hand.inFx(() -> trial.hand().find(query, Node.class).getAccessibleText());
    }

    @Test
    void hazard27TheOrderOfTheNumbersIsChosenWholeWhileNoSessionIsOpen() {
        open();
        assertThat(chosen("#settings-order-protocol")).endsWith("usually BP HR SpO2 RR, chosen");
        fire("#settings-order-bp_spo2_hr");
        assertThat(desk.onDisk.workplace().order()).isEqualTo(VitalsOrder.BP_SPO2_HR);
        assertThat(chosen("#settings-order-bp_spo2_hr")).endsWith("BP SpO2 HR RR, chosen");
        assertThat(trial.hand().find("#settings-order-in-use", Label.class).isVisible())
                .isFalse();
    }

    @Test
    void hazard27TheOrderStaysWhileASessionIsOpen() {
        desk.inUse.add("Room 2");
        open();
        assertThat(trial.hand().find("#settings-order-in-use", Label.class).isVisible())
                .isTrue();
        assertThat(trial.hand()
                        .find("#settings-order-hr_bp_spo2", ToggleButton.class)
                        .isDisabled())
                .isTrue();
        assertThat(desk.now().workplace().order()).isEqualTo(VitalsOrder.PROTOCOL);
    }

    @Test
    void hazard27ASessionThatWasOpenedInTheMeantimeKeepsTheOrder() {
        open();
        desk.inUse.add("Room 2");
        fire("#settings-order-hr_bp_spo2");
        assertThat(desk.now().workplace().order()).isEqualTo(VitalsOrder.PROTOCOL);
        assertThat(chosen("#settings-order-protocol")).endsWith(", chosen");
        assertThat(note()).contains("The order can be changed when it is over");
    }

    @Test
    void aRoomIsNamedWhenItsFieldIsLeftAndABlankNameTakesItAway() {
        open();
        rename(2, "Blue");
        rename(4, "");
        assertThat(desk.onDisk.workplace().rooms()).containsExactly("Room 1", "Blue", "Room 3");
    }

    @Test
    void whatIsTypedIsNotSavedBeforeTheFieldIsLeftAndIsTakenWhenThePageIs() {
        open();
        Hand.doInFx(() -> trial.hand().find("#settings-room-3", TextField.class).requestFocus());
        trial.hand().type("Green");
        assertThat(Hand.inFx(() -> trial.shell().screenProperty().get().unsaved()))
                .containsExactly("Name of room 3: Green");
        trial.leave();
        assertThat(desk.onDisk.workplace().rooms()).containsExactly("Room 1", "Room 2", "Green", "Room 4");
    }

    @Test
    void aNameThatAnotherRoomHasIsRefusedAndNamedAsNotSaved() {
        open();
        rename(2, "room 3");
        assertThat(desk.now().workplace().rooms()).doesNotContain("room 3");
        trial.check("settings-room-refused", 100).shows("Another room has this name. Still called Room 2.");
        assertThat(Hand.inFx(() -> trial.shell().screenProperty().get().unsaved()))
                .containsExactly("Name of room 2: room 3");
    }

    @Test
    void theLastRoomStays() {
        desk.set(now -> now.withRooms(List.of("Only")));
        open();
        rename(1, "");
        assertThat(desk.now().workplace().rooms()).containsExactly("Only");
        trial.check("settings-room-last", 100).shows("At least one room is needed. Still called Only.");
    }

    @Test
    void theClinicSaysOfItselfWhatItWantsPrintedAndTheMonitoringFormHasItToo() {
        desk.set(now -> now.withPaperwork(
                now.paperwork().withSite(new RemsSite("", "", "", "", "04101", "+1 555 0199", "lee@example.org"))));
        open();
        assertThat(text("#settings-clinic-zip")).isEqualTo("04101");
        fill("name", "Harbor Clinic");
        fill("registration", "NPI 1234567893");
        assertThat(desk.onDisk.paperwork().site())
                .isEqualTo(new RemsSite("Harbor Clinic", "", "", "", "04101", "+1 555 0199", "lee@example.org"));
        assertThat(desk.onDisk.paperwork().contact()).isEqualTo(new ClinicContact("", "NPI 1234567893"));
        fill("registration", "");
        assertThat(desk.onDisk.paperwork().contact()).isEqualTo(ClinicContact.UNSAID);
    }

    @Test
    void eachTextOfTheClinicHasItsOwnField() {
        open();
        for (ClinicText each : ClinicText.values()) {
            fill(each.code(), "of " + each.code());
        }
        for (ClinicText each : ClinicText.values()) {
            assertThat(each.of(desk.onDisk.paperwork())).isEqualTo("of " + each.code());
        }
    }

    @Test
    void whatIsHalfTypedOfTheClinicIsNotSavedAndIsTakenWhenThePageIsLeft() {
        open();
        Hand.doInFx(() ->
                trial.hand().find("#settings-clinic-telephone", TextField.class).requestFocus());
        trial.hand().type("555 0100");
        assertThat(Hand.inFx(() -> trial.shell().screenProperty().get().unsaved()))
                .containsExactly("Phone: 555 0100");
        trial.leave();
        assertThat(desk.onDisk.paperwork().contact().telephone()).isEqualTo("555 0100");
    }

    private String text(String query) {
        return Hand.inFx(() -> trial.hand().find(query, TextField.class).getText());
    }

    private void fill(String code, String words) {
        TextField field = trial.hand().find("#settings-clinic-" + code, TextField.class);
        Hand.doInFx(() -> {
            field.requestFocus();
            field.setText(words);
        });
        trial.hand().press(KeyCode.ENTER);
    }

    @Test
    void aRoomInUseKeepsItsName() {
        desk.inUse.add("Room 2");
        open();
        rename(2, "Blue");
        assertThat(desk.now().workplace().rooms()).isEmpty();
        trial.check("settings-room-in-use", 100).shows("In use now. The name can be changed when the session is over.");
    }

    private void rename(int room, String name) {
        TextField field = trial.hand().find("#settings-room-" + room, TextField.class);
        Hand.doInFx(() -> {
            field.requestFocus();
            field.selectAll();
        });
        if (name.isEmpty()) {
            trial.hand().press(KeyCode.DELETE);
        } else {
            trial.hand().type(name);
        }
        trial.hand().press(KeyCode.ENTER);
    }

    @Test
    void paperAndFoldersAreKeptAndAFolderThatTakesNoFilesIsRefused() {
        open();
        desk.chooses = Path.of("/srv/exports");
        Hand.doInFx(
                () -> trial.hand().find("#settings-choose-csv", Button.class).fire());
        assertThat(desk.onDisk.exports().folders()).containsEntry(ExportFormat.CSV, "/srv/exports");
        desk.takes = false;
        desk.chooses = Path.of("/srv/locked");
        Hand.doInFx(
                () -> trial.hand().find("#settings-choose-csv", Button.class).fire());
        assertThat(note()).isEqualTo("Chairside cannot write to /srv/locked. The folder was not changed.");
        Hand.doInFx(
                () -> trial.hand().find("#settings-forget-csv", Button.class).fire());
        assertThat(desk.onDisk.exports().folders()).isEmpty();
        Hand.doInFx(() ->
                trial.hand().find("#settings-paper-letter", ToggleButton.class).fire());
        assertThat(desk.onDisk.paperwork().paper()).contains(PaperSize.LETTER);
    }

    @Test
    void whatCannotBeWrittenHoldsForNowAndThatIsSaid() {
        desk.broken = true;
        open().hand().click("#settings-size-125");
        assertThat(trial.shell().fontScaleProperty().get().percent()).isEqualTo(125);
        trial.check("settings-not-kept", 100)
                .shows("This change could not be saved in " + KeptSettings.FILE
                        + ". It holds until Chairside is closed. Charts are not affected."
                        + " Ask IT whether the disk is full or the folder is write-protected.");
    }

    @Test
    void theKeyboardAloneReachesItAllAndEscapeLeaves() {
        open();
        assertThat(trial.hand().focused().getId()).isEqualTo("settings-size-100");
        trial.hand().press(KeyCode.RIGHT).press(KeyCode.SPACE);
        assertThat(desk.onDisk.appearance().fontPercent()).isEqualTo(110);
        Set<String> reached = new HashSet<>();
        for (int presses = 0; presses < 60; presses++) {
            trial.hand().press(KeyCode.TAB);
            reached.add(trial.hand().focused().getId());
        }
        assertThat(reached)
                .contains("settings-back", "settings-room-1", "settings-room-4", "settings-choose-pdf", "about-copy");
        double before = scroll().getVvalue();
        trial.hand().press(KeyCode.PAGE_UP);
        trial.hand().press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        assertThat(scroll().getVvalue()).isNotEqualTo(before);
        trial.hand().press(KeyCode.ESCAPE);
        assertThat(went).containsExactly("back");
    }

    private ScrollPane scroll() {
        return trial.hand().find(".settings > .scroll-pane", ScrollPane.class);
    }

    @Test
    void supportIsGivenTheProgramAndItsFoldersAndNothingElse() {
        open();
        Hand.doInFx(() -> trial.hand().find("#about-copy", Button.class).fire());
        assertThat(desk.copied.lines())
                .containsExactly(
                        "Chairside",
                        "Version: 0.2.0",
                        "Built: 2026-11-30T00:00:00Z",
                        "Running on: Java 25, JavaFX 26, Linux",
                        "Record (log): /home/ana/.local/share/chairside",
                        "Settings: " + KeptSettings.FILE,
                        "Error log: /home/ana/.local/share/chairside/logs",
                        "End of the record: abababababababab");
        assertThat(note()).isEqualTo("Copied. No patient information is in it.");
    }

    @Test
    void everyControlSpeaks() {
        open();
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void everyLibraryOfTheBuildIsNamedWithItsLicence() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        String used =
                build.substring(build.indexOf("<artifactId>javafx-controls"), build.indexOf("<scope>test</scope>"));
        List<String> artifacts = Pattern.compile("<artifactId>([^<]+)</artifactId>")
                .matcher(used)
                .results()
                .map(found -> found.group(1))
                .filter(each -> !each.equals("junit-jupiter"))
                .toList();
        List<String> listed = Files.readAllLines(Path.of("src/main/resources/org/chairside/ui/libraries.txt")).stream()
                .map(line -> line.split("\\|", -1)[0].strip())
                .toList();
        assertThat(artifacts).hasSizeGreaterThan(10);
        assertThat(listed).containsAll(artifacts);
        assertThat(Library.all()).allSatisfy(each -> assertThat(each.licence()).isNotBlank());
    }

    @Test
    void looksRightInBothLooksAndAllSizes() {
        desk.set(now -> now.withRooms(List.of("Room 1", LONG, "Room 3"))
                .withFolder(ExportFormat.PDF, "/home/ana/Documents/Clinic/" + "exports of the year/".repeat(6)));
        desk.inUse.add(LONG);
        open();
        for (Theme theme : Theme.values()) {
            Hand.doInFx(() -> trial.shell().themeProperty().set(theme));
            for (int percent : new int[] {90, 100, 150, 200}) {
                trial.check("settings-" + theme, percent).shows("Settings", "Text size", "200 %");
            }
        }
        Hand.doInFx(() -> scroll().setVvalue(0.45));
        trial.check("settings-middle", 150);
        Hand.doInFx(() -> scroll().setVvalue(1));
        trial.check("settings-end", 150).shows("IBM Plex Sans");
    }

    @Test
    void isCollectedOnceItIsLeft() {
        open();
        WeakReference<Object> weak =
                new WeakReference<>(trial.shell().screenProperty().get());
        trial.leave();
        assertThat(ScreenTrial.isCollected(weak)).isTrue();
    }
}
