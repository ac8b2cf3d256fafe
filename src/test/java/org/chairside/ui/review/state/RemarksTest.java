package org.chairside.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.Signings;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private final UiContext ui = Ward.atMinute(120).ui();

    private static Sessions asked() {
        Sessions visit = Signings.signed();
        EntryId set = visit.chart().lastSet().orElseThrow().line().id();
        return visit.by(Sessions.PHYSICIAN).event(100, new Event.QuestionAsked(Optional.of(set), "why the left arm?"));
    }

    @Test
    void anOpenQuestionStandsOutAndAmongTheExceptionsWhereItsEntryIs() {
        Chart chart = asked().chart();
        ReviewState reviewState = Readings.of(ui, chart);
        Remark question = reviewState.progress().remarks().getLast();
        assertThat(question.open()).isTrue();
        assertThat(question.head())
                .isEqualTo("Question, 11:40, Lee Chan, Provider. About 11:26 BP 126/79, HR 71, SpO2 99, RR 14."
                        + " No answer yet");
        EntryId set = chart.lastSet().orElseThrow().line().id();
        assertThat(reviewState.overview().notables())
                .anyMatch(notable -> notable.line().equals(set)
                        && notable.words().equals("11:26 question by LC without an answer: why the left arm?"));
    }

    @Test
    void anAnswerClosesIt() {
        Sessions visit = asked();
        EntryId question = visit.lastId();
        ReviewState reviewState = Readings.of(
                ui,
                visit.by(Sessions.NURSE)
                        .event(110, new Event.QuestionAnswered(question, "the line was in the right"))
                        .chart());
        assertThat(reviewState.progress().remarks()).noneMatch(Remark::open);
        assertThat(reviewState.progress().remarks().getLast().head()).isEqualTo("Answer, 11:50, Ana Ruiz, Nurse");
        assertThat(reviewState.overview().notables())
                .noneMatch(notable -> notable.words().contains("question"));
        List<String> said = reviewState.details().stream().map(Detail::spoken).toList();
        assertThat(said)
                .anyMatch(words -> words.contains("why the left arm?") && words.contains("the line was in the right"));
    }

    @Test
    void aCommentThatWasTakenBackStaysStruckThrough() {
        Sessions visit = asked().event(101, new Event.CommentWritten(Optional.empty(), "wrong window"));
        ReviewState reviewState = Readings.of(ui, visit.withdraw(visit.lastId()).chart());
        Remark comment = reviewState.progress().remarks().getLast();
        assertThat(comment.text().was()).isEqualTo("wrong window");
        assertThat(comment.text().now()).isEmpty();
        assertThat(comment.aside()).contains("Entered in error", "typed in error");
    }
}
