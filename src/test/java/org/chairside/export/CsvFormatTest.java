package org.chairside.export;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ScreeningItem;
import org.chairside.testing.FullSessions;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;

/** The dictionary of the table says what every row can be. */
class CsvFormatTest {
    private static final Path DICTIONARY = Path.of("src/site/markdown/csv-format.md");

    /** Between them they hold every kind of event a session can have. */
    private static List<Chart> charts() {
        return List.of(
                FullSessions.infusion().chart(),
                Visits.infusion().chart(),
                Visits.nasal().chart(),
                HostileSession.of("a text"),
                Sessions.infusion().set(5, "x x x x").chart());
    }

    @Test
    void theSessionsLookedAtHoldEveryKindOfEvent() {
        Set<Class<?>> seen = charts().stream()
                .flatMap(chart -> chart.entries().stream())
                .map(entry -> entry.event().getClass())
                .collect(toSet());
        assertThat(seen).containsAll(kinds(Event.InSession.class).toList());
    }

    /** The records of a sealed family, whatever families are in it. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CsvFormatTest::kinds)
                : Stream.of(type);
    }

    @Test
    void everyKindAndEveryNameOfAFactIsInTheDictionary() throws IOException {
        String dictionary = Files.readString(DICTIONARY);
        Set<String> names = new HashSet<>();
        for (Chart chart : charts()) {
            for (NamedCsvRecord row : new Printed(chart).rows()) {
                if (!row.getField("kind").equals("hologram-made")) {
                    names.add(row.getField("kind"));
                }
                names.add(row.getField("name"));
            }
            names.removeAll(ownWords(chart));
        }
        names.removeIf(name -> name.isEmpty() || name.endsWith("-remark"));
        names.removeIf(name -> name.matches("item-\\d+|(hr|spo2|rr|temp|pain|moaas|o2|o2-flow)-not-taken"));
        assertThat(names).allSatisfy(name -> assertThat(dictionary).contains("`" + name + "`"));
    }

    @Test
    void everyColumnIsInTheDictionary() throws IOException {
        String dictionary = Files.readString(DICTIONARY);
        assertThat(CsvTable.COLUMNS).allSatisfy(column -> assertThat(dictionary).contains("| `" + column + "` |"));
    }

    /** The codes that a protocol brings along. */
    private static Set<String> ownWords(Chart chart) {
        return Stream.of(
                        chart.protocol().effects().stream().map(EffectTerm::code),
                        chart.protocol().screening().stream().map(ScreeningItem::code),
                        chart.protocol().release().criteria().stream().map(ReleaseRule.Criterion::code),
                        Arrays.stream(new String[] {"phq-9"}))
                .flatMap(each -> each)
                .collect(toSet());
    }
}
