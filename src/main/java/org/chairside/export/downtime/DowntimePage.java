package org.chairside.export.downtime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.export.page.PageTimes;
import org.chairside.export.page.PageWords;
import org.chairside.export.summary.ProtocolWords;
import org.chairside.model.Allergies;
import org.chairside.model.EffectTerm;
import org.chairside.model.ReleaseRule;

/** The parts of the sheet, from who to whose signature. */
record DowntimePage(Downtime sheet, PageWords words) {
    private static final int DOSES = 4;
    private static final int NOTES = 4;

    void write(Node body) {
        new DowntimeHead(sheet, words).write(body);
        body.put("h1", "", words.text("title"));
        body.put("p", "lead", words.text("how"));
        facts(body);
        new SetsToTake(sheet, words).write(body);
        limits(body);
        blanks(body, "doses", List.of("when", "what", "dose", "lot", "who"), DOSES);
        effects(body);
        blanks(body, "notes", List.of("when", "rest", "who"), NOTES);
        release(body);
        blanks(body, "signatures", List.of("what", "rest", "when"), 2);
        body.put("p", "final", words.text("end"));
    }

    private ProtocolWords rules() {
        return new ProtocolWords(sheet.protocol(), words.language().words("summary"));
    }

    private void facts(Node body) {
        Node block = body.add("div", "block");
        block.put("p", "", rules().name());
        block.put("p", "listed", sheet.chart().map(this::facts).orElse(words.text("blank-facts")));
    }

    private String facts(Chart chart) {
        String blank = words.text("blank-number");
        PageTimes when = PageTimes.of(chart);
        return words.text(
                "facts",
                allergies(chart.patient().allergies()),
                chart.opened()
                        .weight()
                        .map(each -> each.kilograms().toPlainString())
                        .orElse(blank),
                chart.opened().plannedDose().map(Object::toString).orElse(blank),
                chart.doses().first().map(when::timeOnDay).orElse(blank),
                chart.doses().total().map(Object::toString).orElse(blank));
    }

    private String allergies(Allergies allergies) {
        return switch (allergies) {
            case Allergies.NotRecorded() -> words.text("allergies.not-recorded");
            case Allergies.NoneKnown() -> words.text("allergies.none-known");
            case Allergies.Known(String text) -> text;
        };
    }

    private void limits(Node body) {
        if (sheet.protocol().limits().isEmpty()) {
            return;
        }
        LimitNumbers numbers = new LimitNumbers(words, sheet.baseline());
        ProtocolWords rules = rules();
        pairs(
                body,
                "limits",
                List.of("here|" + words.text("limit-here"), "rule|" + words.text("limit")),
                sheet.protocol().limits().stream()
                        .map(limit -> List.of(numbers.of(limit), rules.rule(limit)))
                        .toList());
        rules.rechecks().forEach(rule -> body.put("p", "listed", rule + "."));
        body.put("p", "legend", words.text("sources", sheet.protocol().key().toString()));
    }

    /** Rows of two cells, two rows side by side: down the left half, then down the right. */
    private void pairs(Node body, String name, List<String> heads, List<List<String>> rows) {
        List<String> both = Stream.concat(heads.stream(), heads.stream()).toList();
        List<String> classes =
                both.stream().map(head -> head.substring(0, head.indexOf('|'))).toList();
        PageTable grid = PageTable.under(body, words.text(name), name, both);
        int half = (rows.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            List<String> right = i + half < rows.size() ? rows.get(i + half) : List.of("\u00a0", "\u00a0");
            grid.row(
                    classes, Stream.concat(rows.get(i).stream(), right.stream()).toList());
        }
    }

    /** A table with rows to write in; the heads say what goes where. */
    private void blanks(Node body, String name, List<String> columns, int rows) {
        PageTable grid = PageTable.under(
                body,
                words.text(name),
                "blanks " + name,
                columns.stream()
                        .map(column -> column + "|" + words.text(name + "." + column))
                        .toList());
        for (int i = 0; i < rows; i++) {
            String first = name.equals("signatures") ? words.text(i == 0 ? "nurse" : "physician") : "\u00a0";
            grid.row(
                    columns,
                    columns.stream()
                            .map(column -> column.equals(columns.getFirst()) ? first : "\u00a0")
                            .toList());
        }
    }

    private void effects(Node body) {
        List<EffectTerm> terms = sheet.protocol().effects();
        if (terms.isEmpty()) {
            return;
        }
        pairs(
                body,
                "effects",
                List.of("effect|" + words.text("effect"), "found|" + words.text("found")),
                terms.stream().map(term -> List.of(term.name(), "\u00a0")).toList());
    }

    private void release(Node body) {
        List<ReleaseRule.Criterion> criteria = sheet.protocol().release().criteria();
        PageTable grid = PageTable.under(
                body,
                words.text("release"),
                "blanks release",
                List.of("rest|" + words.text("criterion"), "met|" + words.text("met"), "who|" + words.text("time-by")));
        criteria.forEach(
                criterion -> grid.row(List.of("rest", "met", "who"), List.of(criterion.text(), "\u00a0", "\u00a0")));
        grid.row(List.of("rest", "met", "who"), List.of(words.text("left-with"), "\u00a0", "\u00a0"));
        grid.block().put("p", "listed", rules().watching());
        earliest().ifPresent(time -> grid.block().put("p", "ending", words.text("earliest", time)));
    }

    /** By the clock, where the protocol counts from the first dose and there was one. */
    private Optional<String> earliest() {
        ReleaseRule rule = sheet.protocol().release();
        return rule.from() == ReleaseRule.Clock.FIRST_DOSE && rule.observe().isPositive()
                ? sheet.firstDose()
                        .flatMap(first -> sheet.when().map(when -> when.timeOnDay(first.plus(rule.observe()))))
                : Optional.empty();
    }
}
