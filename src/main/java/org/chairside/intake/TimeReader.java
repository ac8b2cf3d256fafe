package org.chairside.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.intake.Token.Kind;

/** {@code @14:05}, {@code @1405}, and at the very beginning {@code -5}: five minutes ago. */
final class TimeReader {
    private static final Pattern WALL = Pattern.compile("@(?:([0-9]{1,2}):([0-9]{2})|([0-9]{2})([0-9]{2}))");

    private TimeReader() {}

    static boolean begins(Tokens tokens) {
        return tokens.peek().is(Kind.AT) || (tokens.atStart() && tokens.peek().is(Kind.DASH));
    }

    static Optional<PartRefusal> read(Tokens tokens, LineDraft draft) {
        Token first = tokens.next();
        return first.is(Kind.AT) ? wall(first, draft) : ago(first, tokens, draft);
    }

    private static Optional<PartRefusal> wall(Token typed, LineDraft draft) {
        Matcher wall = WALL.matcher(typed.text());
        if (!wall.matches()) {
            return PartRefusal.because(Refusal.NOT_A_TIME, typed.span());
        }
        int hour = Integer.parseInt(wall.group(1) == null ? wall.group(3) : wall.group(1));
        int minute = Integer.parseInt(wall.group(2) == null ? wall.group(4) : wall.group(2));
        return hour > 23 || minute > 59
                ? PartRefusal.because(Refusal.NOT_A_TIME, typed.span())
                : take(SaidTime.at(LocalTime.of(hour, minute), draft.situation()), typed.span(), draft);
    }

    private static Optional<PartRefusal> ago(Token dash, Tokens tokens, LineDraft draft) {
        Token minutes = tokens.peek();
        if (!minutes.is(Kind.NUMBER) || !minutes.glued()) {
            return PartRefusal.because(Refusal.NOT_UNDERSTOOD, dash.span());
        }
        tokens.next();
        return minutes.text().length() > 3
                ? PartRefusal.because(Refusal.NOT_A_TIME, dash.upTo(minutes))
                : take(SaidTime.ago(Integer.parseInt(minutes.text()), draft.situation()), dash.upTo(minutes), draft);
    }

    private static Optional<PartRefusal> take(SaidTime said, LineReading.Span at, LineDraft draft) {
        if (draft.time().isPresent()) {
            return PartRefusal.because(Refusal.TWICE, at);
        }
        return switch (said) {
            case SaidTime.At(var instant) -> {
                draft.happened(instant, at);
                yield Optional.empty();
            }
            case SaidTime.Not(Refusal reason) -> PartRefusal.because(reason, at);
        };
    }
}
