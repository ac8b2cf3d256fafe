package org.chairside.journal.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a kind of value is written as JSON and read back. Reading is strict: what writing would not have written is a
 * {@link MisfitException}.
 */
interface Shape<T> {
    Json write(T value);

    T read(Json json);

    Shape<String> TEXT = of(Json.Text::new, json -> {
        if (json instanceof Json.Text(String value)) {
            return value;
        }
        throw new MisfitException("a text is wanted");
    });

    Shape<Long> WHOLE = of(value -> new Json.Digits(Long.toString(value)), json -> {
        if (json instanceof Json.Digits(String digits) && digits.matches("0|-?[1-9][0-9]{0,18}")) {
            return within(digits);
        }
        throw new MisfitException("a whole number is wanted");
    });

    Shape<Integer> COUNT = WHOLE.as(
            value -> {
                if (value.intValue() != value) {
                    throw new MisfitException("a smaller number is wanted");
                }
                return value.intValue();
            },
            Integer::longValue);

    Shape<Boolean> FLAG = of(Json.Flag::new, json -> {
        if (json instanceof Json.Flag(boolean value)) {
            return value;
        }
        throw new MisfitException("true or false is wanted");
    });

    private static long within(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new MisfitException("a smaller number is wanted");
        }
    }

    static <T> Shape<T> of(Function<T, Json> write, Function<Json, T> read) {
        return new Shape<>() {
            @Override
            public Json write(T value) {
                return write.apply(value);
            }

            @Override
            public T read(Json json) {
                return read.apply(json);
            }
        };
    }

    /** A value made of one simpler value. Refused on reading if the model refuses it. */
    default <V> Shape<V> as(Function<T, V> make, Function<V, T> take) {
        return of(value -> write(take.apply(value)), json -> made(make, read(json)));
    }

    private static <T, V> V made(Function<T, V> make, T part) {
        try {
            return make.apply(part);
        } catch (RuntimeException e) {
            // Not kept as a cause: the JDK's parsers quote what they could not read.
            throw new MisfitException("a value of the model is wanted");
        }
    }

    /** A value with one canonical text. */
    static <V> Shape<V> text(Function<String, V> parse, Function<V, String> print) {
        return TEXT.as(
                text -> {
                    V value = parse.apply(text);
                    if (!print.apply(value).equals(text)) {
                        throw new MisfitException("another spelling is wanted");
                    }
                    return value;
                },
                print);
    }

    /** The names of an enum in lower case with dashes. Golden files keep them from changing. */
    static <E extends Enum<E>> Shape<E> words(Class<E> type) {
        return coded(type, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static <E extends Enum<E>> Shape<E> coded(Class<E> type, Function<E, String> code) {
        Map<String, E> byCode = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(code, UnaryOperator.identity()));
        return TEXT.as(
                text -> {
                    E value = byCode.get(text);
                    if (value == null) {
                        throw new MisfitException("a word we know is wanted");
                    }
                    return value;
                },
                code);
    }

    default Shape<List<T>> list() {
        return of(values -> new Json.Items(values.stream().map(this::write).toList()), json -> {
            if (json instanceof Json.Items(List<Json> items)) {
                return items.stream().map(this::read).toList();
            }
            throw new MisfitException("a list is wanted");
        });
    }

    /** An object: each field is named once for writing and once for reading, and none may be left over. */
    static <T> Shape<T> object(BiConsumer<T, FieldWriter> write, Function<FieldReader, T> read) {
        return of(
                value -> {
                    FieldWriter out = new FieldWriter();
                    write.accept(value, out);
                    return out.fields();
                },
                json -> {
                    FieldReader in = new FieldReader(Json.fields(json));
                    T value = made(read, in);
                    in.finish();
                    return value;
                });
    }
}
