package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.ui.Archive;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.ExportModel;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsModelTest {
    private final Ward ward = Ward.atMinute(0);
    private final List<String> went = new ArrayList<>();

    @Test
    void showsEverySessionNewestFirst() {
        RecordsModel model = read(Archive.sessions(40));
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
                "induction intrav mar"
            })
    void findsASessionByAnyOfItsWordsInAnyOrder(String typed) {
        RecordsModel model = read(Archive.sessions(20));
        model.queryProperty().set(typed);
        assertThat(rows(model)).contains(Archive.sessions(1).getFirst());
    }

    @Test
    void everyWordHasToMatch() {
        RecordsModel model = read(Archive.sessions(40));
        model.queryProperty().set("osei jun");
        assertThat(rows(model)).isEmpty();
        assertThat(model.count()).isEqualTo("0 of 40 sessions");
    }

    @Test
    void findsNamesWithoutTheirAccentsAndEitherHalfOfADoubleName() {
        RecordsModel model = read(Archive.sessions(9));
        model.queryProperty().set("muller rene");
        assertThat(rows(model)).hasSize(1);
        model.queryProperty().set("oyelaran");
        assertThat(rows(model)).hasSize(1);
        model.queryProperty().set("fitzgerald-oye");
        assertThat(rows(model)).hasSize(1);
    }

    @Test
    void findsByState() {
        RecordsModel model = read(Archive.sessions(40));
        model.queryProperty().set("cancelled");
        assertThat(rows(model)).isNotEmpty().extracting(SessionSummary::state).containsOnly(SessionState.CANCELLED);
    }

    @Test
    void searchesAHundredThousandSessions() {
        List<SessionSummary> many = Archive.sessions(100_000);
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
        Kit kit = ward.kit(new Tasks(waiting::add, Runnable::run, Ward::fail));
        RecordsModel model = model(kit, () -> Archive.sessions(40));
        model.refresh();
        waiting.remove().run();
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
        Kit kit = ward.kit(new Tasks(waiting::add, Runnable::run, Ward::fail));
        RecordsModel model = model(kit, () -> Archive.sessions(40));
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
        List<Throwable> bugs = new ArrayList<>();
        Kit kit = ward.kit(Tasks.immediate(bugs::add));
        List<SessionSummary> broken = new ArrayList<>();
        RecordsModel model = model(kit, () -> {
            if (broken.isEmpty()) {
                throw new IllegalStateException("no disk");
            }
            return broken;
        });
        model.refresh();
        assertThat(model.foundProperty().get().stock()).isEqualTo(RecordsModel.Stock.UNREADABLE);
        assertThat(bugs).hasSize(1);
        broken.addAll(Archive.sessions(3));
        model.refresh();
        assertThat(model.count()).isEqualTo("3 sessions");
    }

    @Test
    void escapeTakesBackWhatIsTypedAndOnlyThenLeaves() {
        RecordsModel model = read(Archive.sessions(3));
        model.queryProperty().set("osei");
        model.escape();
        assertThat(went).isEmpty();
        assertThat(model.queryProperty().get()).isEmpty();
        model.escape();
        assertThat(went).containsExactly("back");
    }

    @Test
    void whatIsFoundCannotBeChangedFromOutside() {
        RecordsModel model = read(Archive.sessions(3));
        List<RecordRow> rows = model.foundProperty().get().rows();
        assertThatThrownBy(rows::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLineIsSpokenWithItsUnits() {
        String spoken = new RecordWords(ward.kit()).spoken(Archive.sessions(1).getFirst(), Todo.ALL);
        assertThat(spoken)
                .contains(
                        "OSEI, Marta (Ms)", "millimetres of mercury", "percent", "record number 129 728 7651", "Open");
    }

    private RecordsModel read(List<SessionSummary> sessions) {
        RecordsModel model = model(ward.kit(), () -> sessions);
        model.refresh();
        return model;
    }

    private RecordsModel model(Kit kit, Supplier<List<SessionSummary>> catalogue) {
        return new RecordsModel(
                kit, catalogue, new ExportModel(kit, new Archive(), (_, _) -> {}), new RecordsModel.Exits() {
                    @Override
                    public void course(SessionId session) {
                        went.add("course " + session);
                    }

                    @Override
                    public void open(SessionId session) {
                        went.add("open " + session);
                    }

                    @Override
                    public void back() {
                        went.add("back");
                    }
                });
    }

    private static List<SessionSummary> rows(RecordsModel model) {
        return model.foundProperty().get().rows().stream()
                .map(RecordRow::summary)
                .toList();
    }
}
