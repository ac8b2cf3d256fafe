package org.chairside.intake;

import java.util.List;
import java.util.Optional;
import org.chairside.model.VitalsOrder;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/** The one line in which everything at the chairside is typed. Pure: the same line in the same situation reads the same. */
public final class TypedLine {
    private static final char NOTE = '#';

    private TypedLine() {}

    /**
     * Reads a line: a time, bare numbers, which take the places of the situation's order, named values and effects in any order, and
     * a note, which ends the line. Never throws for
     * any text; takes well under a millisecond for what a person types. What cannot be seen in it is not there, and what is
     * said of its characters is counted without.
     */
    public static LineReading read(String typed, Situation situation, VitalsOrder order) {
        String line = CleanText.seen(typed);
        if (excess(line).isPresent()) {
            return new LineReading.Refused(
                    Refusal.TOO_LONG, new LineReading.Span(tooLongFrom(line), line.length()), List.of());
        }
        return switch (new LineReader(line, situation, order).read()) {
            case LineReading.Blank blank -> blank;
            case LineReading.Accepted accepted -> accepted;
            case LineReading.Questioned(var questions, var asTyped, var echo) ->
                new LineReading.Questioned(offered(questions, situation, order), asTyped, echo);
            case LineReading.Refused(var reason, var at, var suggestion, var allowed, var echo) ->
                new LineReading.Refused(
                        reason, at, suggestion.filter(other -> isAcceptable(other, situation, order)), allowed, echo);
        };
    }

    /** Reads a line whose numbers stand in the order of the protocol. */
    public static LineReading read(String typed, Situation situation) {
        return read(typed, situation, VitalsOrder.PROTOCOL);
    }

    /** By how much a line, or the note in it, is too long; empty if neither is. */
    public static Optional<TextUse.TooLong> excess(String line) {
        int mark = line.indexOf(NOTE);
        Optional<TextUse.TooLong> note =
                mark < 0 ? Optional.empty() : TextUse.NOTE.excess(CleanText.line(line.substring(mark + 1)));
        return note.or(() -> TextUse.ENTRY_LINE.excess(line));
    }

    private static int tooLongFrom(String line) {
        return Math.max(0, line.indexOf(NOTE));
    }

    private static List<LineReading.Question> offered(
            List<LineReading.Question> questions, Situation situation, VitalsOrder order) {
        return questions.stream()
                .map(question -> isOffered(question.suggestion(), situation, order)
                        ? question
                        : new LineReading.Question(question.doubt(), question.at(), "", Optional.empty()))
                .toList();
    }

    private static boolean isOffered(Optional<String> suggestion, Situation situation, VitalsOrder order) {
        return suggestion.stream().allMatch(other -> isAcceptable(other, situation, order));
    }

    /** What is offered must itself be a line that is read; its length is not asked. */
    private static boolean isAcceptable(String line, Situation situation, VitalsOrder order) {
        return !(new LineReader(line, situation, order).read() instanceof LineReading.Refused);
    }
}
