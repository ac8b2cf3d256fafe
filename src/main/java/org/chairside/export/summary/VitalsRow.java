package org.chairside.export.summary;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.page.Isolates;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Origin;
import org.chairside.model.Recorded;
import org.chairside.model.Vital;

/** One set as a row: what counts, before it struck through what stood there first, and every remark it needs. */
record VitalsRow(SummaryContext context, ChartEntry line, List<Vital> vitals) {
    void write(Node row) {
        if (!line.stands()) {
            row.attribute("class", "withdrawn");
        }
        Node time = row.add("td", "time");
        struck(time, earlierTimes());
        value(time, context.when().timeOnDay(line.happenedAt()));
        row.put("td", "t", context.when().elapsed(line.happenedAt()));
        vitals.forEach(vital -> cell(row.add("td", "number"), vital));
        row.put("td", "by", SummaryContext.by(line.original()));
        row.put("td", "rest", String.join(". ", remarks()));
    }

    private void cell(Node cell, Vital vital) {
        String now = said(line.event(), vital);
        struck(cell, earlier(vital).stream().filter(not(now::equals)).distinct().toList());
        value(cell, now);
    }

    private void struck(Node cell, List<String> earlier) {
        earlier.stream().filter(not(String::isEmpty)).forEach(text -> {
            cell.put("del", "", text);
            cell.text(" ");
        });
    }

    private void value(Node cell, String text) {
        if (line.stands()) {
            cell.text(text);
        } else if (!text.isEmpty()) {
            cell.put("del", "", text);
        }
    }

    private List<Recorded> replaced() {
        Recorded counts = line.lastAmendment().orElse(line.original());
        return EntryVersion.of(line).stream()
                .filter(version -> version.status() == EntryVersion.Status.AMENDED)
                .map(EntryVersion::entry)
                .filter(entry -> !entry.equals(counts))
                .toList();
    }

    private List<String> earlierTimes() {
        Instant now = line.happenedAt();
        return replaced().stream()
                .map(each -> each.entry().happenedAt())
                .filter(at -> !at.equals(now))
                .map(context.when()::timeOnDay)
                .distinct()
                .toList();
    }

    private List<String> earlier(Vital vital) {
        return replaced().stream()
                .map(each -> each.event() instanceof Event.EntryAmended amended ? amended.replacement() : each.event())
                .map(event -> said(event, vital))
                .toList();
    }

    private String said(Event event, Vital vital) {
        return event instanceof Event.VitalsTaken taken
                ? taken.vitals()
                        .measurement(vital)
                        .map(context::value)
                        .orElse(taken.vitals().notTaken().containsKey(vital) ? "\u2013" : "")
                : "\u2013";
    }

    private List<String> remarks() {
        List<String> all = new ArrayList<>();
        Optional<TakenSet> set = context.chart().sets().stream()
                .filter(each -> each.line().id().equals(line.id()))
                .findFirst();
        if (set.isPresent() && set.equals(context.chart().baseline())) {
            all.add(context.text("baseline"));
        }
        set.ifPresent(each -> all.addAll(limits(each)));
        set.flatMap(TakenSet::late).ifPresent(by -> all.add(late(by)));
        all.addAll(own());
        all.addAll(entered(line.original().entry()));
        line.corrections().forEach(each -> all.add(correction(each)));
        return all.stream().filter(not(String::isBlank)).map(Isolates::isolated).toList();
    }

    private String late(Duration by) {
        String span = PageTimes.span(by);
        return new AnswerIndex(context)
                .whyLate(line.id())
                .map(why -> context.text("late-because", span, why))
                .orElseGet(() -> context.text("late", span));
    }

    /** The gravest limit it met and how many more; all of them stand in the table of notices. */
    private List<String> limits(TakenSet set) {
        List<Limit> met = set.limitsMet(
                context.chart().protocol().limits(), context.chart().baselineVitals());
        if (met.isEmpty()) {
            return List.of();
        }
        String first = context.text("limit-met", context.rule(met.getFirst()));
        return List.of(met.size() == 1 ? first : context.text("limits-more", first, Integer.toString(met.size() - 1)));
    }

    /** What the set itself says in words. */
    private List<String> own() {
        List<String> all = new ArrayList<>();
        if (line.event() instanceof Event.VitalsTaken taken) {
            taken.vitals()
                    .notTaken()
                    .forEach((vital, reason) -> all.add(context.clinicalWords().missing(vital, reason)));
            all.add(taken.note());
        } else if (line.event() instanceof Event.VitalsNotTaken missed) {
            all.add(context.say(missed));
        }
        return all;
    }

    private List<String> entered(Entry entry) {
        String later = context.lateness(entry);
        return entry.origin() == Origin.TRANSCRIBED ? List.of(context.text("transcribed"), later) : List.of(later);
    }

    private String correction(Recorded recorded) {
        Event.Correction correction = (Event.Correction) recorded.event();
        String key =
                switch (correction) {
                    case Event.EntryAmended _ -> "corrected-at";
                    case Event.EntryWithdrawn _ -> "withdrawn-at";
                    case Event.EntryReinstated _ -> "reinstated-at";
                };
        return context.text(
                key,
                context.when().timeOnDay(recorded.entry().enteredAt()),
                SummaryContext.by(recorded),
                context.clinicalWords().reason(correction.reason()));
    }
}
