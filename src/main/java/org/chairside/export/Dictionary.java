package org.chairside.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.Term;
import org.chairside.export.facts.Values;
import org.chairside.export.page.PageWords;

/**
 * What every column, kind of entry, name and word of the table means: a table of its own, made from the same definitions
 * that write the rows. The same bytes for the same version of the program.
 */
public final class Dictionary {
    static final List<String> COLUMNS = List.of("part", "source", "code", "type", "unit", "meaning");

    /** Kinds that say all by themselves and have no facts. */
    private static final List<String> WITHOUT_FACTS =
            List.of("infusion-resumed", "entry-withdrawn", "entry-reinstated");

    private final PageWords words = PageWords.common("dictionary");
    private final List<List<String>> rows = new ArrayList<>();

    private Dictionary() {
        rules();
        columns();
        kinds();
        names();
        values();
    }

    /** The dictionary as UTF-8 CSV, like the table itself. */
    public static byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            table.writeRecord(COLUMNS);
            new Dictionary().rows.forEach(table::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString().getBytes(UTF_8);
    }

    private void rules() {
        for (String rule : List.of("apostrophe", "half")) {
            rows.add(List.of("rule", "", rule, "", "", words.text("rule." + rule)));
        }
    }

    private void columns() {
        for (CsvColumn column : CsvColumn.ALL) {
            rows.add(List.of(
                    "column",
                    "",
                    column.title(),
                    Codes.code(column.type()),
                    "",
                    words.text("column." + column.title())));
        }
    }

    private void kinds() {
        Set<String> kinds = new TreeSet<>(WITHOUT_FACTS);
        Stream.of(Term.values()).forEach(term -> kinds.addAll(term.kinds()));
        kinds.forEach(kind -> rows.add(List.of("kind", "kind", kind, "code", "", words.text("kind." + kind))));
    }

    private void names() {
        for (Term term : Term.values()) {
            List<String> kinds = term.kinds().isEmpty() ? List.of("") : term.kinds();
            kinds.forEach(kind -> rows.add(List.of(
                    "name",
                    kind,
                    term.code(),
                    Codes.code(term.type()),
                    term.unit(),
                    words.text("name." + Codes.code(term)))));
        }
    }

    private void values() {
        Set<Values> used = EnumSet.noneOf(Values.class);
        CsvColumn.ALL.stream().map(CsvColumn::words).forEach(used::add);
        Stream.of(Term.values()).map(Term::words).forEach(used::add);
        for (Values values : used) {
            values.title().ifPresent(title -> values.codes()
                    .forEach(code -> rows.add(List.of(
                            "value", source(values), code, "code", "", words.text("value." + title + "." + code)))));
        }
    }

    /** The names and columns whose values the words are. */
    private static String source(Values values) {
        Stream<String> columns = CsvColumn.ALL.stream()
                .filter(column -> column.words() == values)
                .map(CsvColumn::title);
        Stream<String> names =
                Stream.of(Term.values()).filter(term -> term.words() == values).map(Term::code);
        return String.join(" ", Stream.concat(columns, names).distinct().toList());
    }
}
