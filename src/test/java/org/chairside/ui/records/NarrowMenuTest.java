package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.chairside.model.Drug;
import org.chairside.model.SessionSummary;
import org.chairside.ui.TestArchive;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowMenuTest {
    private static final Pattern COUNTED = Pattern.compile("(.+)  \\((\\d+)\\)");

    @BeforeAll
    static void start() {
        Hand.start();
    }

    /** Opens it and says what it offers. */
    private static List<MenuItem> opened(RecordsTrial trial) {
        MenuButton button = button(trial);
        Hand.doInFx(button::show);
        List<MenuItem> items = List.copyOf(button.getItems());
        Hand.doInFx(button::hide);
        return items;
    }

    private static MenuButton button(RecordsTrial trial) {
        return trial.hand().find("#records-narrow", MenuButton.class);
    }

    private static List<MenuItem> menu(RecordsTrial trial, String name) {
        return opened(trial).stream()
                .filter(item -> item.getText().equals(name))
                .map(item -> List.copyOf(((Menu) item).getItems()))
                .findFirst()
                .orElseThrow();
    }

    private static MenuItem item(RecordsTrial trial, String menu, String begin) {
        return menu(trial, menu).stream()
                .filter(each -> each.getText().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static MenuItem onePatient(RecordsTrial trial) {
        return opened(trial).getLast();
    }

    private static List<String> selected(RecordsTrial trial, String menu) {
        return menu(trial, menu).stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Period", "Drug", "Staff"})
    void eachChoiceListsAsManySessionsAsItSaysAndIsMarked(String menu) {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(60));
        assertThat(selected(trial, menu)).containsExactly("Any");
        List<String> counted = new ArrayList<>();
        for (MenuItem choice : menu(trial, menu)) {
            Matcher said = COUNTED.matcher(choice.getText());
            if (said.matches()) {
                counted.add(said.group(1));
                Hand.doInFx(choice::fire);
                assertThat(trial.rows()).as(choice.getText()).hasSize(Integer.parseInt(said.group(2)));
                assertThat(selected(trial, menu)).containsExactly(choice.getText());
            }
        }
        assertThat(counted).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        Hand.doInFx(item(trial, menu, "Any")::fire);
        assertThat(trial.rows()).hasSize(60);
        assertThat(selected(trial, menu)).containsExactly("Any");
    }

    @Test
    void whatIsChosenInOneMenuStaysWhenAnotherIsUsed() {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(60));
        Hand.doInFx(item(trial, "Drug", "esketamine")::fire);
        Hand.doInFx(item(trial, "Staff", "Imke Chan")::fire);
        assertThat(trial.rows())
                .isNotEmpty()
                .allMatch(row -> row.protocol().drug() == Drug.ESKETAMINE)
                .allMatch(row -> row.review().staff().contains("Imke Chan"));
        assertThat(selected(trial, "Drug")).singleElement().asString().startsWith("esketamine");
    }

    @Test
    void thoseWhoWroteInMostSessionsAreOfferedFirstAndNoMoreThanFindRoom() {
        List<SessionSummary> sessions = new ArrayList<>(TestArchive.sessions(40));
        sessions.addAll(IntStream.range(0, 30)
                .mapToObj(i -> by(
                        "Nurse " + (char) ('A' + i % 26) + i / 26,
                        TestArchive.session(100 + i, sessions.getLast().started())))
                .toList());
        List<String> names = menu(RecordsTrial.of(sessions), "Staff").stream()
                .skip(1)
                .map(MenuItem::getText)
                .toList();
        assertThat(names).hasSize(24);
        assertThat(names.subList(0, 3))
                .map(name -> name.replaceAll("  .*", ""))
                .containsExactly("Ana Ruiz", "Imke Chan", "Ben Adler");
        assertThat(names.subList(3, 24)).isSorted().allMatch(name -> name.endsWith("(1)"));
    }

    private static SessionSummary by(String nurse, SessionSummary old) {
        return new SessionSummary(
                old.session(),
                old.patient(),
                old.protocol(),
                old.course(),
                old.room(),
                old.started(),
                old.zone(),
                old.state(),
                old.figures(),
                old.lastSeq(),
                old.account(),
                old.owed(),
                new SessionSummary.Review(old.review().stage(), 0, 0, List.of(nurse)));
    }

    @Test
    void oneCanTypeOtherDaysFromAnExample() {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(60));
        Hand.doInFx(item(trial, "Period", "Other days")::fire);
        assertThat(trial.model().queryProperty().get()).isEqualTo("2026-10-31..2026-11-20");
        assertThat(trial.rows()).hasSizeBetween(20, 30);
    }

    @Test
    void onlyThePatientOfAMarkedSessionCanBeAskedFor() {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(30));
        assertThat(onePatient(trial).isDisable()).isTrue();
        assertThat(onePatient(trial).getText()).isEqualTo("Only one patient: select a session first");
        trial.hand().press(KeyCode.ALT, KeyCode.P);
        assertThat(trial.rows()).hasSize(30);
        trial.hand().press(KeyCode.DOWN);
        assertThat(onePatient(trial).getText()).isEqualTo("Only OSEI, Marta (Ms)  Alt+P");
        assertThat(((RadioMenuItem) onePatient(trial)).isSelected()).isFalse();
        Hand.doInFx(onePatient(trial)::fire);
        assertThat(trial.rows()).hasSize(4).allMatch(row -> row.patient()
                .id()
                .equals(TestArchive.patient(0).id()));
        assertThat(((RadioMenuItem) onePatient(trial)).isSelected()).isTrue();
        trial.hand().press(KeyCode.ALT, KeyCode.P);
        assertThat(trial.rows()).hasSize(30);
    }

    @Test
    void thePatientAskedForStaysNamedWhenNoSessionIsMarked() {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(30));
        trial.hand().press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.P);
        trial.hand().type("zzz");
        assertThat(trial.rows()).isEmpty();
        assertThat(onePatient(trial).isDisable()).isFalse();
        assertThat(onePatient(trial).getText()).startsWith("Only OSEI, Marta");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void itOpensAndChoosesByKeyboardAloneAtAnySizeOfText(int percent) {
        RecordsTrial trial = RecordsTrial.of(TestArchive.sessions(60));
        Hand.doInFx(() -> trial.screen().shell().fontScaleProperty().set(new FontScale(percent)));
        MenuButton button = button(trial);
        assertThat(button.getAccessibleText()).endsWith("Alt+N");
        assertThat(Hand.inFx(() -> button.localToScene(button.getLayoutBounds()).getMaxX()))
                .isLessThanOrEqualTo(button.getScene().getWidth());
        trial.hand().press(KeyCode.ALT, KeyCode.N);
        assertThat(button.isShowing()).isTrue();
        trial.hand()
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.RIGHT)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);
        assertThat(button.isShowing()).isFalse();
        assertThat(selected(trial, "Drug")).doesNotContain("Any").hasSize(1);
        trial.hand().press(KeyCode.ALT, KeyCode.N).press(KeyCode.ESCAPE);
        assertThat(button.isShowing()).isFalse();
        assertThat(trial.went()).isEmpty();
        assertThat(selected(trial, "Drug")).doesNotContain("Any");
    }
}
