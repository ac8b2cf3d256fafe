package org.chairside.export.downtime;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.TakenSet;
import org.chairside.chart.Timetable.Slot;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.export.page.PageTimes;
import org.chairside.export.page.PageWords;
import org.chairside.model.Vital;

/** The sets that were taken, with their values, and the ones still wanted, to be filled in: as the entry line has them. */
record SetsToTake(Downtime sheet, PageWords words) {
    private static final int SPARE = 3;

    void write(Node body) {
        List<Vital> vitals = sheet.vitals();
        List<String> heads = new ArrayList<>(List.of("due|" + words.text("due"), "t|" + words.text("after")));
        heads.add("taken|" + words.text("taken"));
        vitals.forEach(
                vital -> heads.add("number|" + words.language().clinicalWords().nameWithUnit(vital)));
        heads.add("rest|" + words.text("remarks"));
        heads.add("who|" + words.text("by"));
        PageTable grid = PageTable.under(body, words.text("sets"), "blanks sets", heads);
        grid.block().attribute("class", "block long");
        sheet.taken().forEach(set -> taken(grid.body().add("tr"), set, vitals));
        wanted(grid, vitals);
        for (int i = 0; i < SPARE; i++) {
            cells(
                    grid.body().add("tr"),
                    List.of("", "", ""),
                    vitals.stream().map(_ -> "").toList(),
                    List.of("", ""));
        }
    }

    private void taken(Node row, TakenSet set, List<Vital> vitals) {
        PageTimes when = sheet.when().orElseThrow();
        cells(
                row,
                List.of("", elapsed(when, set), when.timeOnDay(set.takenAt())),
                vitals.stream().map(vital -> value(set, vital)).toList(),
                List.of(
                        words.text("recorded"),
                        set.line().original().entry().author().initials()));
    }

    /** Without a dose there is nothing to count from. */
    private String elapsed(PageTimes when, TakenSet set) {
        return sheet.firstDose().map(_ -> when.elapsed(set.takenAt())).orElse(words.text("before-dose"));
    }

    private String value(TakenSet set, Vital vital) {
        return set.vitals()
                .measurement(vital)
                .map(words.language().clinicalWords()::value)
                .orElse("\u2013");
    }

    /** In the order of time, as far as there is a first dose to count from. */
    private void wanted(PageTable grid, List<Vital> vitals) {
        Deque<Slot> again = new ArrayDeque<>(sheet.rechecks());
        for (DueTimes.DueTime due : sheet.due()) {
            Optional<Instant> at = at(due);
            while (!again.isEmpty()
                    && at.filter(again.getFirst().at()::isBefore).isPresent()) {
                recheck(grid.body().add("tr"), again.removeFirst(), vitals);
            }
            blank(grid.body().add("tr"), due, vitals);
        }
        again.forEach(slot -> recheck(grid.body().add("tr"), slot, vitals));
    }

    private Optional<Instant> at(DueTimes.DueTime due) {
        return due.after().flatMap(after -> sheet.firstDose().map(first -> first.plus(after)));
    }

    private void recheck(Node row, Slot slot, List<Vital> vitals) {
        PageTimes when = sheet.when().orElseThrow();
        String elapsed = sheet.firstDose().map(_ -> when.elapsed(slot.at())).orElse(words.text("before-dose"));
        cells(
                row,
                List.of(when.timeOnDay(slot.at()), elapsed, ""),
                vitals.stream().map(_ -> "").toList(),
                List.of(words.language().clinicalWords().reason(slot.reason()), ""));
    }

    private void blank(Node row, DueTimes.DueTime due, List<Vital> vitals) {
        String at = at(due).flatMap(time -> sheet.when().map(when -> when.timeOnDay(time)))
                .orElse("");
        String elapsed = due.after().map(after -> "T+" + after.toMinutes()).orElse(words.text("before-dose"));
        cells(row, List.of(at, elapsed, ""), vitals.stream().map(_ -> "").toList(), List.of(due.name(), ""));
    }

    private static void cells(Node row, List<String> times, List<String> values, List<String> rest) {
        List<String> classes = List.of("due", "t", "taken");
        for (int i = 0; i < times.size(); i++) {
            put(row, classes.get(i), times.get(i));
        }
        values.forEach(value -> put(row, "number", value));
        put(row, "rest", rest.getFirst());
        put(row, "who", rest.getLast());
    }

    /** An empty cell keeps its place for a screen reader. */
    private static void put(Node row, String column, String text) {
        row.put("td", column, text.isEmpty() ? "\u00a0" : text);
    }
}
