package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chairside.chart.Summary;
import org.chairside.desk.catalogue.Catalogue.Progress;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.SigningStage;
import org.chairside.testing.Sessions;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsModelTest {
    private final Ward ward = Ward.atMinute(0);
    private final List<String> went = new ArrayList<>();

    @Test
    void showsEverySessionNewestFirst() {
        RecordsModel model = read(TestArchive.sessions(40));
        assertThat(rows(model)).hasSize(40);
        assertThat(rows(model).getFirst().started()).isAfter(rows(model).get(1).started());
        assertThat(model.count()).isEqualTo("40 sessions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "osei marta",
                "marta OSEI",
                "129 728 7651",
                "1297287651",
                "7651",
                "30-nov-1958",
                "20-nov-2026",
                "20-Nov",
                "nov-2026 osei",
                "2026-11-20",
                "ketamine osei open",
                "room 1 osei",
                "room1 osei",
                "induction intrav mar",
                "today osei",
                "osei november 2026",
                "20 nov osei",
                "30 november 1958",
                "2026-11-18..2026-11-20 marta",
                "this week marta",
                "ana ruiz osei"
            })
    void findsASessionByAnyOfItsWordsInAnyOrder(String typed) {
        RecordsModel model = read(TestArchive.sessions(20));
        model.queryProperty().set(typed);
        assertThat(rows(model)).contains(TestArchive.sessions(1).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950", "osei 1950", "02/17/1950", "osei 17 feb 1950", "feb 17 1950 marta", "1950-02-17"})
    void whoseYearAloneIsKnownIsListedForItAndForADayOfIt(String typed) {
        RecordsModel model =
                read(List.of(Summary.of(Sessions.infusion().born("1950").chart())));
        model.queryProperty().set(typed);
        assertThat(rows(model)).hasSize(1);
        assertThat(model.words().identity(rows(model).getFirst())).startsWith("DOB 1950 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1951", "02/17/1951", "osei 17 feb 1951", "lee 02/17/1950", "17 feb", "1-jan-1951"})
    void whoseYearAloneIsKnownIsListedForNoOtherYearAndForNoDayWithoutAYear(String typed) {
        RecordsModel model =
                read(List.of(Summary.of(Sessions.infusion().born("1950").chart())));
        model.queryProperty().set(typed);
        assertThat(rows(model)).isEmpty();
    }

    @Test
    void findsASessionByItsIdOrTheEndOfIt() {
        SessionSummary wanted = TestArchive.sessions(14).getLast();
        RecordsModel model = read(TestArchive.sessions(40));
        model.queryProperty().set(wanted.session().toString());
        assertThat(rows(model)).containsExactly(wanted);
        model.queryProperty().set(wanted.session().brief());
        assertThat(rows(model)).containsExactly(wanted);
    }

    @Test
    void somebodyCalledLikeAMonthIsFoundBesideThatMonth() {
        SessionSummary first = TestArchive.sessions(1).getFirst();
        RecordsModel model = read(TestArchive.sessions(90));
        model.queryProperty().set("september");
        assertThat(rows(model))
                .isNotEmpty()
                .doesNotContain(first)
                .allMatch(row -> row.started().atZone(Sessions.NEW_YORK).getMonthValue() == 9);
        model.queryProperty().set("september osei");
        assertThat(rows(model)).isNotEmpty().allMatch(row -> row.patient().equals(first.patient()));
    }

    @Test
    void everyWordHasToMatch() {
        RecordsModel model = read(TestArchive.sessions(40));
        model.queryProperty().set("osei jun");
        assertThat(rows(model)).isEmpty();
        assertThat(model.count()).isEqualTo("0 of 40 sessions");
    }

    @Test
    void findsNamesWithoutTheirAccentsAndEitherHalfOfADoubleName() {
        RecordsModel model = read(TestArchive.sessions(9));
        model.queryProperty().set("muller rene");
        assertThat(rows(model)).hasSize(1);
        model.queryProperty().set("oyelaran");
        assertThat(rows(model)).hasSize(1);
        model.queryProperty().set("fitzgerald-oye");
        assertThat(rows(model)).hasSize(1);
    }

    @Test
    void findsByState() {
        RecordsModel model = read(TestArchive.sessions(40));
        model.queryProperty().set("canceled");
        assertThat(rows(model)).isNotEmpty().extracting(SessionSummary::state).containsOnly(SessionState.CANCELLED);
    }

    @Test
    void searchesAHundredThousandSessions() {
        List<SessionSummary> many = TestArchive.sessions(100_000);
        RecordsModel model = read(many);
        model.queryProperty().set("novak room 4 esket");
        long expected = many.stream()
                .filter(row -> row.patient().name().family().equals("Novak"))
                .filter(row -> row.room().equals("Room 4"))
                .filter(row -> row.protocol().name().startsWith("Esket"))
                .count();
        assertThat(expected).isGreaterThan(100);
        assertThat(rows(model).size()).isEqualTo((int) expected);
        assertThat(rows(model).stream().allMatch(row -> row.room().equals("Room 4")))
                .isTrue();
        assertThat(model.count()).endsWith(" of 100,000 sessions");
    }

    @Test
    void ofSeveralSearchesTheOneAskedForLastCounts() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        UiContext ui = ward.kit(new Tasks(waiting::add, Runnable::run, Ward::fail));
        RecordsModel model = model(ui, Shelf.of(TestArchive.sessions(40)));
        model.refresh();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        model.queryProperty().set("osei");
        model.queryProperty().set("lee");
        Runnable first = waiting.remove();
        waiting.remove().run();
        first.run();
        assertThat(rows(model))
                .isNotEmpty()
                .allMatch(row -> row.patient().name().family().equals("Lee"));
    }

    @Test
    void aSearchTypedBeforeTheListIsReadIsAnsweredOnceItIs() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        UiContext ui = ward.kit(new Tasks(waiting::add, Runnable::run, Ward::fail));
        RecordsModel model = model(ui, Shelf.of(TestArchive.sessions(40)));
        model.refresh();
        model.queryProperty().set("lee");
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(rows(model))
                .isNotEmpty()
                .allMatch(row -> row.patient().name().family().equals("Lee"));
    }

    @Test
    void aLogThatCannotBeReadIsSaidAndCanBeTriedAgain() {
        Shelf shelf = Shelf.unread();
        RecordsModel model = model(ward.ui(), shelf);
        model.refresh();
        shelf.becomes(TestArchive.sessions(2), 2, Progress.UNREADABLE);
        assertThat(model.count()).isEqualTo("2 sessions. The rest could not be read");
        model.refresh();
        assertThat(shelf.begun).isEqualTo(2);
        shelf.becomes(TestArchive.sessions(3), 3, Progress.READ);
        assertThat(model.count()).isEqualTo("3 sessions");
    }

    @Test
    void whileItIsReadWhatIsThereIsShownAndSearchedAndItIsSaidHowFarItIs() {
        Shelf shelf = Shelf.unread();
        RecordsModel model = model(ward.ui(), shelf);
        assertThat(model.count()).startsWith("Reading");
        shelf.becomes(TestArchive.sessions(64), 100_000, Progress.READING);
        assertThat(model.count()).isEqualTo("64 sessions. Reading 64 of 100,000\u2026");
        model.queryProperty().set("lee");
        int hits = rows(model).size();
        shelf.becomes(TestArchive.sessions(128), 100_000, Progress.READING);
        assertThat(rows(model)).hasSizeGreaterThan(hits);
        assertThat(model.count()).endsWith(" of 128 sessions. Reading 128 of 100,000\u2026");
        shelf.becomes(TestArchive.sessions(128), 128, Progress.REMAKING);
        assertThat(model.count()).contains("Bringing the list up to date, 128 of 128");
    }

    @Test
    void aRowThatChangedIsFoundByItsNewWords() {
        Shelf shelf = Shelf.of(TestArchive.sessions(12));
        RecordsModel model = model(ward.ui(), shelf);
        model.refresh();
        model.queryProperty().set("canceled");
        int before = rows(model).size();
        List<SessionSummary> next = new ArrayList<>(TestArchive.sessions(12));
        next.set(3, TestArchive.reviewed(next.get(3), SessionState.CANCELLED, SigningStage.NOT_SIGNED));
        shelf.becomes(next, 12, Progress.READ);
        assertThat(rows(model)).hasSize(before + 1);
    }

    @Test
    void escapeTakesBackWhatIsTypedAndOnlyThenLeaves() {
        RecordsModel model = read(TestArchive.sessions(3));
        model.queryProperty().set("osei");
        model.escape();
        assertThat(went).isEmpty();
        assertThat(model.queryProperty().get()).isEmpty();
        model.escape();
        assertThat(went).containsExactly("back");
    }

    @Test
    void whatIsFoundCannotBeChangedFromOutside() {
        RecordsModel model = read(TestArchive.sessions(3));
        List<RecordRow> rows = model.foundProperty().get().rows();
        assertThatThrownBy(rows::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLineIsSpokenWithItsUnits() {
        String spoken = new SpokenRecord(ward.ui(), new RecordWords(ward.ui()))
                .of(TestArchive.sessions(1).getFirst(), Filter.ALL);
        assertThat(spoken)
                .contains(
                        "OSEI, Marta (Ms)", "millimeters of mercury", "percent", "record number 129 728 7651", "Open");
    }

    private RecordsModel read(List<SessionSummary> sessions) {
        RecordsModel model = model(ward.ui(), Shelf.of(sessions));
        model.refresh();
        return model;
    }

    private RecordsModel model(UiContext ui, RecordsDesk desk) {
        return new RecordsModel(ui, desk, new ExportModel(ui, new TestArchive(), (_, _) -> {}), new Went(went));
    }

    private static List<SessionSummary> rows(RecordsModel model) {
        return model.foundProperty().get().rows().stream()
                .map(RecordRow::summary)
                .toList();
    }
}
