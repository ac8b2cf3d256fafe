package org.chairside.intake;

/** Why a line cannot be saved as typed. */
public enum Refusal {
    /** Not a number, a named value, an effect, a time or a note. */
    NOT_UNDERSTOOD,
    /** The beginning of several effects or names. */
    AMBIGUOUS,
    /** A word that can be a sedation score, of which 0 is no response, or sedation as an effect, of which 0 is none. */
    SCORE_OR_EFFECT,
    /** Outside what is possible for the vital. */
    IMPOSSIBLE,
    /** The lower pressure is not below the upper. */
    SYSTOLIC_NOT_ABOVE_DIASTOLIC,
    /** More values than there are places. */
    TOO_MANY_VALUES,
    /** The same vital or effect twice in one line. */
    TWICE,
    /** A time that lies ahead. */
    IN_THE_FUTURE,
    /** A time before the session was opened. */
    BEFORE_SESSION,
    /** Not a time of day. */
    NOT_A_TIME,
    /** A number with a thousands separator. */
    THOUSANDS_SEPARATOR,
    /** An effect or a named value without its number. */
    VALUE_MISSING,
    /** A severity other than 0 to 3. */
    NOT_A_SEVERITY,
    /** More decimals than the vital is recorded with. */
    TOO_PRECISE,
    /** Digits of another script, or full-width ones: retype them as 0 to 9. */
    OTHER_DIGITS,
    /** A point without a digit on both sides, or a leading zero without a point: {@code .5}, {@code 5.}, {@code 05}. */
    NAKED_POINT,
    /** A unit other than the one the field is counted in. */
    OTHER_UNIT,
    /** An abbreviation that has been read as something else (CLINICAL 7, hazard 8). */
    ABBREVIATION,
    /** A trailing zero: {@code 5.0} has been read as 50. */
    TRAILING_ZERO,
    /** A time before what it belongs to began. */
    TOO_EARLY,
    /** A note, or the whole line, that is longer than it may be. */
    TOO_LONG
}
