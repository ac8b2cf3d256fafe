package org.chairside.journal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as bytes: UTF-8, no blanks, one way to write each value. Reading is strict and bounded. */
final class JsonText {
    /**
     * As much as memory takes: earlier versions put no bound to a text, and what was written is read. How long a text may
     * be is decided before it is written.
     */
    private static final int LONGEST = 500_000_000;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(LONGEST)
            .maxNameLength(200)
            .maxNumberLength(32)
            .maxTokenCount(2_000_000)
            .maxDocumentLength(LONGEST)
            .build();
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(BOUNDS)
            .build();

    private JsonText() {}

    static byte[] print(Json json) {
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Json json) {
        StringBuilder out = new StringBuilder(512);
        JsonPrint.value(json, out);
        return out.toString();
    }

    /**
     * Reads one value and nothing after it.
     *
     * @throws MisfitException if it is no JSON, names a key twice, is too deep, too long, or is followed by more
     */
    static Json parse(byte[] bytes) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            Json json = value(parser);
            if (parser.nextToken() != null) {
                throw new MisfitException("more after the end");
            }
            return json;
        } catch (JacksonException e) {
            // Not kept as a cause: its message quotes what it read.
            throw new MisfitException("not JSON");
        }
    }

    private static Json value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new MisfitException("nothing there");
        }
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getString());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> new Json.Nothing();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new MisfitException("a value is wanted");
        };
    }

    private static Json fields(JsonParser parser) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Json.Fields(fields);
    }

    private static Json items(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Items(items);
    }
}
