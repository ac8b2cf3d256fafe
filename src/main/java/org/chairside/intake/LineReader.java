package org.chairside.intake;

import java.util.List;
import java.util.Optional;
import org.chairside.intake.Token.Kind;
import org.chairside.model.VitalsOrder;

/** Goes through a line part by part and stops at the first it cannot take. */
final class LineReader {
    private final Tokens tokens;
    private final LineDraft draft;
    private final ValueReader values;
    private final String line;
    private boolean afterPart;

    LineReader(String line, Situation situation, VitalsOrder order) {
        this.line = line;
        this.tokens = new Tokens(line);
        this.draft = new LineDraft(situation, order);
        this.values = new ValueReader(line, draft);
    }

    LineReading read() {
        if (tokens.atEnd()) {
            return new LineReading.Blank();
        }
        Optional<PartRefusal> no = foreignDigits();
        while (no.isEmpty() && !tokens.atEnd()) {
            no = tokens.peek().separates() ? separator() : part();
        }
        if (no.isEmpty() && draft.isEmpty()) {
            no = PartRefusal.because(Refusal.VALUE_MISSING, tokens.span());
        }
        if (no.isEmpty()) {
            no = early();
        }
        return no.map(this::refused).orElseGet(this::understood);
    }

    /** Vitals may have been taken before the session was opened; an effect or a note is of the session. */
    private Optional<PartRefusal> early() {
        boolean taken = !draft.vitals().isEmpty() && draft.felt().isEmpty();
        return !taken && EarliestTime.isBefore(draft.when(), draft.situation().opened())
                ? PartRefusal.because(Refusal.BEFORE_SESSION, draft.timeAt().orElseGet(tokens::span))
                : Optional.empty();
    }

    /** Digits of another script look right to a program and wrong to a reader: none is taken, wherever it stands. */
    private Optional<PartRefusal> foreignDigits() {
        return tokens.all().stream()
                .filter(token -> token.is(Kind.OTHER_DIGITS))
                .findFirst()
                .flatMap(token -> PartRefusal.because(Refusal.OTHER_DIGITS, token.span()));
    }

    private Optional<PartRefusal> separator() {
        Token separator = tokens.next();
        boolean parts = afterPart;
        afterPart = false;
        return parts ? Optional.empty() : PartRefusal.because(Refusal.NOT_UNDERSTOOD, separator.span());
    }

    private Optional<PartRefusal> part() {
        boolean follows = afterPart;
        afterPart = true;
        if (TimeReader.begins(tokens)) {
            return TimeReader.read(tokens, draft);
        }
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NOTE -> {
                NoteReader.read(tokens, draft);
                yield Optional.empty();
            }
            case NUMBER -> values.readPlaced(tokens);
            case POINT -> follows && token.glued() ? notUnderstood(token) : blank(token);
            case WORD -> token.isCross() ? cross(token, follows) : WordReader.read(tokens, draft, values);
            case SLASH, DASH, SEPARATOR, COMMA, QUERY, AT, OTHER_DIGITS, OTHER, END -> notUnderstood(token);
        };
    }

    /** A point that stands alone leaves its place blank; one before a digit is a number without its zero. */
    private Optional<PartRefusal> blank(Token point) {
        Token after = tokens.peek(1);
        return after.glued() && !after.separates() ? notUnderstood(point) : values.readPlaced(tokens);
    }

    private Optional<PartRefusal> cross(Token cross, boolean follows) {
        return follows && cross.glued() ? notUnderstood(cross) : values.readPlaced(tokens);
    }

    private static Optional<PartRefusal> notUnderstood(Token token) {
        return PartRefusal.because(Refusal.NOT_UNDERSTOOD, token.span());
    }

    private LineReading refused(PartRefusal no) {
        return new LineReading.Refused(no.reason(), no.at(), no.suggestion(), no.allowed(), draft.echo());
    }

    private LineReading understood() {
        List<LineReading.Question> questions = Doubts.about(line, draft);
        return questions.isEmpty()
                ? new LineReading.Accepted(Proposals.of(draft, questions), draft.echo())
                : new LineReading.Questioned(questions, Proposals.of(draft, questions), draft.echo());
    }
}
