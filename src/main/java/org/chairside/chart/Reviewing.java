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
public record Reviewing(List<Question> questions, List<Line> comments, List<Line> addenda) {
    public Reviewing {
        questions = List.copyOf(questions);
        comments = List.copyOf(comments);
        addenda = List.copyOf(addenda);
    }

    static Reviewing of(Said said) {
        List<Line> answers = said.lines(Event.QuestionAnswered.class);
        return new Reviewing(
                said.lines(Event.QuestionAsked.class).stream()
                        .map(asked -> new Question(asked, to(asked, answers)))
                        .toList(),
                said.lines(Event.CommentWritten.class),
                said.lines(Event.AddendumWritten.class));
    }

    private static List<Line> to(Line asked, List<Line> answers) {
        return answers.stream()
                .filter(answer ->
                        ((Event.QuestionAnswered) answer.event()).question().equals(asked.id()))
                .toList();
    }

    /** The questions nobody has answered. */
    public List<Question> open() {
        return questions.stream().filter(Question::isOpen).toList();
    }
}
