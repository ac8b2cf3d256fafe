package org.chairside.chart;

import java.util.List;
import org.chairside.model.Event;

/**
 * What was asked and remarked when the session was read. What was withdrawn is left out.
 *
 * @param questions in the order they were asked
 * @param comments lines of {@link Event.CommentWritten}
 * @param addenda lines of {@link Event.AddendumWritten}
 */
public record Reviewing(List<ReviewQuestion> questions, List<ChartEntry> comments, List<ChartEntry> addenda) {
    public Reviewing {
        questions = List.copyOf(questions);
        comments = List.copyOf(comments);
        addenda = List.copyOf(addenda);
    }

    static Reviewing of(StandingFacts said) {
        List<ChartEntry> answers = said.lines(Event.QuestionAnswered.class);
        return new Reviewing(
                said.lines(Event.QuestionAsked.class).stream()
                        .map(asked -> new ReviewQuestion(asked, to(asked, answers)))
                        .toList(),
                said.lines(Event.CommentWritten.class),
                said.lines(Event.AddendumWritten.class));
    }

    private static List<ChartEntry> to(ChartEntry asked, List<ChartEntry> answers) {
        return answers.stream()
                .filter(answer ->
                        ((Event.QuestionAnswered) answer.event()).question().equals(asked.id()))
                .toList();
    }

    /** The questions nobody has answered. */
    public List<ReviewQuestion> open() {
        return questions.stream().filter(ReviewQuestion::isOpen).toList();
    }
}
