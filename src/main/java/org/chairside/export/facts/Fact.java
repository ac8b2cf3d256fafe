package org.chairside.export.facts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.chairside.model.Severity;

/**
 * One thing an event says: a row of the table that does not yet know when it was said and by whom.
 *
 * @param name what it is about, our own stable code
 * @param unit in UCUM; empty where the value has none
 * @param severity empty where it is no finding
 */
public record Fact(String name, Value value, String unit, String severity) {
    public Fact {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }

    /** Digits are made by the program; text was typed by a person or comes from a protocol. */
    public sealed interface Value {
        String text();

        record Digits(String text) implements Value {}

        record Text(String text) implements Value {}
    }

    public static Fact number(String name, String digits, String unit) {
        return new Fact(name, new Value.Digits(digits), unit, "");
    }

    public static Fact number(String name, BigDecimal number, String unit) {
        return number(name, number.toPlainString(), unit);
    }

    public static Fact count(String name, long number) {
        return number(name, Long.toString(number), "");
    }

    public static Fact text(String name, String text) {
        return new Fact(name, new Value.Text(text), "", "");
    }

    public static Fact finding(String effect, Severity severity) {
        return new Fact(effect, new Value.Digits(Integer.toString(severity.grade())), "{score}", Codes.code(severity));
    }
}
