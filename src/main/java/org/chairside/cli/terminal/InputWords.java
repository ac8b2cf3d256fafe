package org.chairside.cli.terminal;

import java.util.Locale;
import java.util.Optional;
import org.chairside.intake.Doubt;
import org.chairside.intake.Refusal;
import org.chairside.model.AllowedNumber;
import org.chairside.model.text.TextUse;

/** What is wrong with what was typed or read from a file, or doubtful in it. */
public final class InputWords {
    private InputWords() {}

    public static String of(Refusal refusal) {
        return switch (refusal) {
            case NOT_UNDERSTOOD -> "not understood";
            case AMBIGUOUS -> "this begins more than one name";
            case SCORE_OR_EFFECT -> "a sedation score or drowsiness? write moaas 2 or dro 2";
            case IMPOSSIBLE -> "no possible value";
            case SYSTOLIC_NOT_ABOVE_DIASTOLIC -> "the upper pressure is not above the lower; write 138/84";
            case TOO_MANY_VALUES -> "more values than there are places";
            case TWICE -> "the same thing twice";
            case IN_THE_FUTURE -> "the time lies ahead";
            case BEFORE_SESSION -> "the time is before the session began";
            case NOT_A_TIME -> "not a time of day; write it as @14:05 or -5";
            case THOUSANDS_SEPARATOR -> "a number has no separator in it; write 1200";
            case VALUE_MISSING -> "its number is missing; write it as rr 14 or dis 2";
            case NOT_A_SEVERITY -> "a severity is 0 to 3";
            case TOO_PRECISE -> "more decimals than are recorded";
            case OTHER_DIGITS -> "digits are 0 to 9";
            case NAKED_POINT -> "a point needs a digit before and after it; write 0.5";
            case OTHER_UNIT -> "another unit than expected";
            case ABBREVIATION -> "an abbreviation that has been misread; spell it out";
            case TRAILING_ZERO -> "a zero at the end of a decimal";
            case TOO_EARLY -> "the time is before what it belongs to began";
            case TOO_LONG -> "it is too long";
        };
    }

    /** The same with what the number may be, where it is one. */
    public static String of(Refusal refusal, Optional<AllowedNumber> allowed) {
        return allowed.flatMap(range -> range.component().map(part -> switch (refusal) {
                    case IMPOSSIBLE ->
                        "%s can be %s to %s %s"
                                .formatted(
                                        part.code(),
                                        range.low().toPlainString(),
                                        range.high().toPlainString(),
                                        range.unit());
                    case TOO_PRECISE -> "more decimals than are recorded, at most %d".formatted(range.decimals());
                    default -> of(refusal);
                }))
                .orElseGet(() -> of(refusal));
    }

    public static String of(TextUse.TooLong excess) {
        return String.format(
                Locale.ENGLISH,
                "%s has at most %,d characters; this has %,d",
                a(excess.use()),
                excess.use().most(),
                excess.count());
    }

    private static String a(TextUse use) {
        String words = use.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    public static String of(Doubt doubt) {
        return switch (doubt) {
            case LOW_SCORE -> "a sedation score below 4, at which the patient does not answer to the name";
            case SWAPPED -> "two values may be swapped";
            case DROPPED_DIGIT -> "a digit may be missing";
            case PULSE_PRESSURE -> "the two pressures are unusually far apart or close";
            case JUMP -> "far from the set before";
            case UNLIKELY -> "an unlikely value";
            case REPEATED -> "the same as the set before, within two minutes";
            case BEFORE_OPENING -> "more than two hours before the session began";
            case FAHRENHEIT -> "this looks like degrees Fahrenheit";
        };
    }
}
