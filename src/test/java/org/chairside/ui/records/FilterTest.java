package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.desk.catalogue.Catalogue.Progress;
import org.chairside.model.Drug;
import org.chairside.model.Role;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SigningStage;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters, what the list is narrowed to, and what a physician sees first. */
class FilterTest {
    private final UiContext ui = Ward.atMinute(0).ui();
    private final List<String> went = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Filter.class)
    void aFilterListsAsManyAsItSays(Filter filter) {
        RecordsModel model = read(TestArchive.sessions(300));
        model.queryProperty().set("esketamine");
        int said = model.foundProperty().get().counts().of(filter);
        model.filter(filter);
        assertThat(rows(model)).hasSize(said).allMatch(filter::lists);
        model.queryProperty().set("");
        assertThat(rows(model).size()).isGreaterThanOrEqualTo(said);
    }

    @Test
    void eachFilterListsWhatItsWordsSay() {
        List<SessionSummary> all = TestArchive.sessions(300);
        assertThat(listed(all, Filter.EFFECTS))
                .isNotEmpty()
                .allMatch(row -> row.figures().worstEffect().compareTo(Severity.MODERATE) >= 0);
        assertThat(listed(all, Filter.LATE))
                .anyMatch(row -> row.figures().lateSets() > 0)
                .anyMatch(row -> row.figures().lateSets() == 0 && row.review().missedSets() > 0);
        assertThat(listed(all, Filter.OVERRIDDEN)).isNotEmpty().allMatch(row -> row.account()
                .overridden());
        assertThat(listed(all, Filter.QUESTIONS))
                .anyMatch(row -> row.review().stage() == SigningStage.RETURNED)
                .anyMatch(row -> row.review().openQuestions() > 0);
        assertThat(listed(all, Filter.UNSIGNED))
                .anyMatch(row -> row.review().stage() == SigningStage.NOT_SIGNED)
                .anyMatch(row -> row.review().stage() == SigningStage.SIGNED)
                .noneMatch(row -> row.state() == SessionState.OPEN)
                .noneMatch(row -> row.review().stage() == SigningStage.COUNTERSIGNED);
    }

    @Test
    void noticesWithoutAnAnswerStandFirst() {
        assertThat(listed(TestArchive.sessions(100), Filter.NOTICES))
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        other.account().unanswered(), one.account().unanswered()))
                .anyMatch(row -> row.account().unanswered() > 0)
                .anyMatch(row -> row.account().unanswered() == 0);
    }

    @Test
    void aFilterThatIsChosenTwiceIsTakenAway() {
        RecordsModel model = read(TestArchive.sessions(30));
        model.filter(Filter.EFFECTS);
        model.filter(Filter.EFFECTS);
        assertThat(rows(model)).hasSize(30);
    }

    @Test
    void whatIsInForceIsSaidInWordsAndOneKeyTakesItAway() {
        RecordsModel model = read(TestArchive.sessions(60));
        model.filter(Filter.NOTICES);
        model.span(Optional.of(Span.LAST_30_DAYS));
        model.drug(Optional.of(Drug.KETAMINE));
        model.staff(Optional.of("Ana Ruiz"));
        model.patient(rows(model).getFirst().patient());
        assertThat(model.words().inForce(model.wanted()))
                .startsWith("with alerts, last 30 days, ketamine, by Ana Ruiz, ");
        assertThat(rows(model)).isNotEmpty().allMatch(row -> row.protocol().drug() == Drug.KETAMINE);
        model.escape();
        assertThat(rows(model)).hasSize(60);
        assertThat(went).isEmpty();
        model.escape();
        assertThat(went).containsExactly("back");
    }

    @Test
    void theListIsNarrowedByPeriodStaffAndPatient() {
        RecordsModel model = read(TestArchive.sessions(60));
        model.span(Optional.of(Span.TODAY));
        assertThat(rows(model)).containsExactly(TestArchive.sessions(1).getFirst());
        model.span(Optional.empty());
        model.staff(Optional.of("Ben Adler"));
        assertThat(rows(model)).isNotEmpty().hasSizeLessThan(60).allMatch(row -> row.review()
                .staff()
                .contains("Ben Adler"));
        model.staff(Optional.empty());
        model.patient(TestArchive.patient(2));
        assertThat(rows(model)).hasSize(7).allMatch(row -> row.patient().equals(TestArchive.patient(2)));
        model.patient(TestArchive.patient(2));
        assertThat(rows(model)).hasSize(60);
    }

    @Test
    void hazard22AnUnsignedSessionIsInTheListThePhysicianOpens() {
        List<SessionSummary> all = new ArrayList<>(TestArchive.sessions(5000));
        SessionSummary forgotten = TestArchive.reviewed(all.get(4321), SessionState.RELEASED, SigningStage.NOT_SIGNED);
        all.set(4321, forgotten);
        RecordsModel model = model(Shelf.of(all).readBy(Role.PHYSICIAN));
        model.enter();
        assertThat(model.filter()).isEqualTo(Filter.UNSIGNED);
        assertThat(rows(model))
                .contains(forgotten)
                .hasSize(model.foundProperty().get().counts().of(Filter.UNSIGNED));
        assertThat(rows(model).getFirst().review().stage()).isEqualTo(SigningStage.SIGNED);
    }

    @Test
    void hazard22AnUnsignedSessionFarDownIsFoundWhileTheListIsStillRead() {
        List<SessionSummary> signed = TestArchive.sessions(70).stream()
                .map(row -> TestArchive.reviewed(row, SessionState.RELEASED, SigningStage.COUNTERSIGNED))
                .toList();
        List<SessionSummary> all = new ArrayList<>(signed);
        all.set(69, TestArchive.reviewed(signed.get(69), SessionState.RELEASED, SigningStage.NOT_SIGNED));
        Shelf shelf = Shelf.unread().readBy(Role.PHYSICIAN);
        RecordsModel model = model(shelf);
        model.enter();
        shelf.becomes(signed.subList(0, 64), 70, Progress.READING);
        assertThat(rows(model)).hasSize(64);
        shelf.becomes(all, 70, Progress.READ);
        assertThat(rows(model)).containsExactly(all.get(69));
    }

    @Test
    void theListDoesNotTurnUnderTheHandsOfSomebodyWhoHasBegun() {
        Shelf shelf = Shelf.unread().readBy(Role.PHYSICIAN);
        RecordsModel model = model(shelf);
        model.enter();
        model.queryProperty().set("osei");
        shelf.becomes(TestArchive.sessions(30), 30, Progress.READ);
        assertThat(model.filter()).isEqualTo(Filter.ALL);
    }

    @Test
    void aNurseSeesEverythingFirstAndSoDoesAPhysicianOnceAllIsSigned() {
        RecordsModel nurse = model(Shelf.of(TestArchive.sessions(30)));
        nurse.enter();
        assertThat(rows(nurse)).hasSize(30);
        RecordsModel physician =
                model(Shelf.of(List.of(TestArchive.sessions(11).getLast())).readBy(Role.PHYSICIAN));
        physician.enter();
        assertThat(rows(physician)).hasSize(1);
    }

    private List<SessionSummary> listed(List<SessionSummary> all, Filter filter) {
        RecordsModel model = read(all);
        model.filter(filter);
        Predicate<SessionSummary> lists = filter::lists;
        assertThat(rows(model)).hasSameElementsAs(all.stream().filter(lists).toList());
        return rows(model);
    }

    private RecordsModel read(List<SessionSummary> sessions) {
        RecordsModel model = model(Shelf.of(sessions));
        model.refresh();
        return model;
    }

    private static List<SessionSummary> rows(RecordsModel model) {
        return model.foundProperty().get().rows().stream()
                .map(RecordRow::summary)
                .toList();
    }

    private RecordsModel model(Shelf shelf) {
        return new RecordsModel(ui, shelf, new ExportModel(ui, new TestArchive(), (_, _) -> {}), new Went(went));
    }
}
