package org.chairside.journal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden files say how each kind looks on disk, for ever. A new kind needs a new file; an old file is never changed. */
class EntryCodecTest {
    private final EntryCodec codec = new EntryCodec();

    static Stream<String> kinds() {
        return GoldenEvents.byFile(EventShape.today()).keySet().stream().sorted();
    }

    private static String golden(String kind) throws IOException {
        try (InputStream in =
                EntryCodecTest.class.getResourceAsStream("/org/chairside/journal/golden/" + kind + ".json")) {
            assertThat(in).as("golden file of %s", kind).isNotNull();
            return new String(in.readAllBytes(), UTF_8).stripTrailing();
        }
    }

    private Entry read(String json) {
        return codec.read(json.getBytes(UTF_8));
    }

    private String write(Entry entry) {
        return new String(codec.write(entry), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session-opened", "patient-registered", "patient-corrected"})
    void aYearOfBirthStandsInThePlaceOfTheDay(String kind) throws IOException {
        String json = golden(today(kind)).replace("\"born\":\"1980-05-17\"", "\"born\":\"1950\"");
        assertThat(json).contains("\"born\":\"1950\"");
        assertThat(write(read(json))).isEqualTo(json);
        assertThat(read(json).event().toString()).contains("YearOnly[year=1950]");
    }

    private static String today(String kind) {
        return kinds().filter(each -> each.equals(kind) || each.startsWith(kind + "."))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "1950-05", "19500", "about 1950", "+1950", "0950"})
    void nothingElseIsABirthDate(String text) throws IOException {
        String json = golden("patient-registered").replace("1980-05-17", text);
        assertThatThrownBy(() -> read(json)).isInstanceOf(MisfitException.class).hasMessageNotContaining(text);
    }

    @Test
    void everyKindOfEventHasAGoldenEvent() {
        List<Class<?>> shown =
                GoldenEvents.all().stream().<Class<?>>map(Object::getClass).toList();
        assertThat(leaves(Event.class).filter(type -> type != Event.Unknown.class))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(EntryCodecTest::leaves)
                        .distinct()
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsAndWritesTheGoldenFile(String kind) throws IOException {
        Event event = GoldenEvents.byFile(EventShape.today()).get(kind);
        assertThat(write(GoldenEvents.entry(event))).isEqualTo(golden(kind));
        assertThat(read(golden(kind))).isEqualTo(GoldenEvents.entry(event));
    }

    static Stream<String> kindsThatWereOtherwise() {
        return GoldenEvents.before().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kindsThatWereOtherwise")
    void liftsTheFirstVersionOfAKindToTodays(String kind) throws IOException {
        Event lifted = read(golden(kind)).event();
        assertThat(lifted).isEqualTo(GoldenEvents.before().get(kind));
        assertThat(read(write(GoldenEvents.entry(lifted))).event()).isEqualTo(lifted);
    }

    @Test
    void keepsAGoldenFileOfEachVersionThatEverWas() {
        assertThat(GoldenEvents.byFile(EventShape.today()).keySet().stream()
                        .filter(file -> file.endsWith(".v2"))
                        .map(file -> file.substring(0, file.indexOf('.'))))
                .containsExactlyInAnyOrderElementsOf(GoldenEvents.before().keySet());
    }

    @ParameterizedTest
    @CsvSource({"dose-doubled,1", "note-written,2"})
    void keepsAKindOrVersionItDoesNotKnowAsItWas(String kind, int version) throws IOException {
        String event = "{\"kind\":\"%s\",\"v\":%d,\"much\":[1.50,null,{\"a\":true}]}".formatted(kind, version);
        String json = golden("note-written").replaceFirst("\\{\"kind\".*\\}\\}$", event + "}");
        Entry entry = read(json);
        assertThat(entry.event()).isEqualTo(new Event.Unknown(kind, version, event));
        assertThat(write(entry)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "72.5", "7.2e1", "\"72\"", "99999999999", "-0", "072", "true", "[72]"})
    void refusesWhatIsNoWholeNumber(String number) throws IOException {
        String json = golden("vitals-taken").replace("\"hr\":72", "\"hr\":" + number);
        assertThatThrownBy(() -> read(json)).isInstanceOf(MisfitException.class);
    }

    @Test
    void refusesAKeyTwiceAKeyTooManyAKeyTooFewAndMoreAfterTheEnd() throws IOException {
        String json = golden("note-written");
        Stream.of(
                        json.replace("\"zone\"", "\"zone\":\"UTC\",\"zone\""),
                        json.replace("\"zone\"", "\"zune\":\"UTC\",\"zone\""),
                        json.replace("\"zone\":\"Europe/Madrid\",", ""),
                        json + "{}",
                        json.substring(0, json.length() - 1),
                        "",
                        "[".repeat(100))
                .forEach(bad -> assertThatThrownBy(() -> read(bad)).isInstanceOf(MisfitException.class));
    }

    @Test
    void namesNothingOfThePatientWhenItRefuses() throws IOException {
        String json =
                golden("patient-registered").replace("1980-05-17", "ZZCANARY").replace("Maria", "ZZCANARY");
        assertThatThrownBy(() -> read(json)).satisfies(thrown -> {
            for (Throwable each = thrown; each != null; each = each.getCause()) {
                assertThat(each.toString()).doesNotContain("ZZCANARY");
            }
        });
    }

    @Test
    void savesTextThatIsNotEvenText() {
        Entry entry = GoldenEvents.entry(new Event.NoteWritten("\uD800 \uDC00\uD800 \u0000\u2028\"\\"));
        assertThat(codec.read(codec.write(entry))).isEqualTo(entry);
    }

    @Test
    void liftsAnOldVersionStepByStep() {
        Shape<Event.NoteWritten> today = Shape.object(
                (note, out) -> out.put("text", Shape.TEXT, note.text()),
                in -> new Event.NoteWritten(in.get("text", Shape.TEXT)));
        Kind<Event.NoteWritten> kind = new Kind<>(
                "note-written",
                Event.NoteWritten.class,
                today,
                List.of(old -> renamed(old, "words", "say"), old -> renamed(old, "say", "text")));
        EventShape shape = new EventShape(List.of(kind));
        assertThat(shape.read(JsonText.parse("{\"kind\":\"note-written\",\"v\":1,\"words\":\"a\"}".getBytes(UTF_8))))
                .isEqualTo(new Event.NoteWritten("a"));
        assertThat(shape.read(JsonText.parse("{\"kind\":\"note-written\",\"v\":2,\"say\":\"b\"}".getBytes(UTF_8))))
                .isEqualTo(new Event.NoteWritten("b"));
        assertThat(JsonText.text(shape.write(new Event.NoteWritten("c"))))
                .isEqualTo("{\"kind\":\"note-written\",\"v\":3,\"text\":\"c\"}");
    }

    private static Json.Fields renamed(Json.Fields fields, String from, String to) {
        Map<String, Json> renamed = fields.values().entrySet().stream()
                .collect(
                        Collectors.toMap(each -> each.getKey().equals(from) ? to : each.getKey(), Map.Entry::getValue));
        return new Json.Fields(renamed);
    }
}
