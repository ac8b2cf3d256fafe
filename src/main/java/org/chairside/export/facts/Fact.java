package org.chairside.export.facts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import org.chairside.model.Severity;

/**
 * One thing an event says: a row of the table that does not yet know when it was said and by whom.
 *
 * @param term what it is about
 * @param name the code of the term, or what stands for it: of an effect, an item of screening, a scale
 * @param unit in UCUM; empty where the value has none
 * @param severity empty where it is no finding
 */
public record Fact(Term term, String name, Value value, String unit, String severity) {
    public Fact {
        requireNonNull(term, "term");
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }

    /** Digits are made by the program; text was typed by a person or comes from a protocol. */
    public sealed interface Value {
        String text();

        record Digits(String text) implements Value {}

        record Text(String text) implements Value {}
    }

    public static Fact number(Term term, String digits) {
        return number(term, term.code(), digits);
    }

    public static Fact number(Term term, BigDecimal number) {
        return number(term, number.toPlainString());
    }

    /** Of something that has its own name. */
    public static Fact number(Term term, String name, String digits) {
        return number(term, name, digits, term.unit());
    }

    /** In a unit that the term does not foretell. */
    public static Fact number(Term term, String name, String digits, String unit) {
        return new Fact(term, name, new Value.Digits(digits), unit, "");
    }

    public static Fact count(Term term, long number) {
        return number(term, Long.toString(number));
    }

    /** In minutes where they are whole, else in seconds: nothing is rounded. */
    public static Fact span(Term term, Duration span) {
        if (span.equals(Duration.ofMinutes(span.toMinutes()))) {
            return count(term, span.toMinutes());
        }
        BigDecimal seconds = BigDecimal.valueOf(span.getSeconds()).add(BigDecimal.valueOf(span.getNano(), 9));
        return number(term, term.code(), seconds.stripTrailingZeros().toPlainString(), "s");
    }

    public static Fact text(Term term, String text) {
        return text(term, term.code(), text);
    }

    /** Of something that has its own name. */
    public static Fact text(Term term, String name, String text) {
        return new Fact(term, name, new Value.Text(text), "", "");
    }

    /** A severity as its grade, with the word beside it. */
    public static Fact finding(Term term, String name, Severity severity) {
        String grade = Integer.toString(severity.grade());
        return new Fact(term, name, new Value.Digits(grade), "{score}", Codes.code(severity));
    }
}
