package org.chairside.cli.terminal;

import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** A flat JSON object on one line: all that a script wants. */
public final class JsonLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .characterEscapes(new Escapes())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private JsonLine() {}

    /** Names and values, in the order they are added; each name once. A null number is written as null. */
    public static final class Fields {
        private final StringWriter line = new StringWriter();
        private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line);

        public Fields() {
            json.writeStartObject();
        }

        public Fields text(String name, String value) {
            json.writeStringProperty(name, value);
            return this;
        }

        public Fields number(String name, Number value) {
            // By its digits, so that no kind of number is written in a way of its own.
            json.writeName(name).writeNumber(String.valueOf(value));
            return this;
        }

        public Fields flag(String name, boolean value) {
            json.writeBooleanProperty(name, value);
            return this;
        }
    }

    /** The line of these fields; no more can be added to them. */
    public static String of(Fields fields) {
        fields.json.writeEndObject().close();
        return fields.line.toString();
    }

    /** Surrogates, controls and marks of direction are escaped, so that any text makes valid UTF-8 and one line. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final int ASCII = 128;
        private static final String QUOTED = "\"\\";

        @Override
        public int[] getEscapeCodesForAscii() {
            return IntStream.range(0, ASCII).map(Escapes::code).toArray();
        }

        private static int code(int unit) {
            if (QUOTED.indexOf(unit) >= 0) {
                return unit;
            }
            return OneLine.isUnfit(unit) ? ESCAPE_STANDARD : ESCAPE_NONE;
        }

        @Override
        public SerializableString getEscapeSequence(int unit) {
            return OneLine.isUnfit(unit) ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", unit)) : null;
        }
    }
}
