package org.chairside.ui.review;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.chart.Chart;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.Line;
import org.chairside.chart.TakenSet;
import org.chairside.chart.Unplaced;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Recorded;
import org.chairside.model.Severity;
import org.chairside.ui.kit.Level;

/** Everything of a session but the sets, section by section. */
final class Details {
    private final Reader reader;
    private final Chart chart;
    private final CorrectionWords corrections;

    Details(Reader reader) {
        this.reader = reader;
        this.chart = reader.chart();
        this.corrections = new CorrectionWords(reader);
    }

    List<Detail> all() {
        List<Detail> all = new ArrayList<>();
        section(all, "effects", effects());
        section(all, "doses", given());
        section(all, "notes", of(Details::isNote));
        section(all, "limits", limits());
        section(all, "corrections", corrected());
        section(all, "screening", new CareDetails(reader).screening());
        section(all, "release", new CareDetails(reader).release());
        section(all, "unplaced", unplaced());
        section(all, "record", record());
        return all;
    }

    private void section(List<Detail> all, String key, List<? extends Detail> facts) {
        if (!facts.isEmpty()) {
            all.add(new Detail.Heading(reader.text("section." + key)));
            all.addAll(facts);
        }
    }

    private List<Detail> effects() {
        List<Detail> all = new ArrayList<>();
        chart.effects().stream()
                .filter(course -> course.peak().isPresent())
                .map(this::present)
                .forEach(all::add);
        named(
                all,
                "effects.absent",
                chart.effects().stream()
                        .filter(course -> !course.peak().isPresent())
                        .map(course -> course.term().name())
                        .toList());
        List<EffectTerm> asked =
                chart.effects().stream().map(EffectCourse::term).toList();
        named(
                all,
                "effects.not-asked",
                chart.protocol().effects().stream()
                        .filter(term -> !asked.contains(term))
                        .map(EffectTerm::name)
                        .toList());
        return all;
    }

    private Detail present(EffectCourse course) {
        String onset = course.onset().map(reader::elapsed).orElse("");
        String end = course.resolved()
                .map(at -> reader.text("effects.gone", reader.elapsed(at)))
                .orElseGet(() -> reader.text("effects.still"));
        String findings = course.findings().stream()
                .map(each -> reader.text(
                        "effects.finding",
                        reader.time(each.at()),
                        each.severity().grade()))
                .collect(joining(", "));
        Level level = course.peak() == Severity.SEVERE
                ? Level.HIGH
                : course.peak() == Severity.MODERATE ? Level.MEDIUM : Level.NONE;
        return Detail.Fact.of(
                        course.term().name(),
                        reader.text("effects.course", reader.vitals().severity(course.peak()), onset, end),
                        findings)
                .at(level);
    }

    private void named(List<Detail> all, String key, List<String> names) {
        if (!names.isEmpty()) {
            all.add(Detail.Fact.of(reader.text(key), String.join(", ", names), ""));
        }
    }

    private List<Detail> given() {
        List<Detail> all =
                of(line -> chart.doses().given().contains(line) || line.event() instanceof Event.MedicationGiven);
        return all.isEmpty() ? List.of(Detail.Fact.of("", reader.text("doses.none"), "")) : all;
    }

    private static boolean isNote(Line line) {
        return line.event() instanceof Event.NoteWritten || line.event() instanceof Event.PhysicianCalled;
    }

    private List<Detail> of(Predicate<Line> wanted) {
        return chart.lines().stream()
                .filter(line -> wanted.test(line) || (!line.stands() && wasWanted(line, wanted)))
                .sorted(Comparator.comparing(Line::happenedAt).thenComparingLong(Line::seq))
                .map(this::fact)
                .toList();
    }

    private static boolean wasWanted(Line line, Predicate<Line> wanted) {
        return wanted.test(new Line(line.original(), List.of()));
    }

    private Detail fact(Line line) {
        String words = reader.say(line.event());
        String aside = aside(line);
        Detail.Fact fact = Detail.Fact.of(reader.time(line.happenedAt()), line.stands() ? words : "", aside)
                .about(line.id());
        if (!line.stands()) {
            return fact.instead(words).at(Level.MEDIUM);
        }
        return line.isAmended() ? fact.instead(reader.say(line.original().event())) : fact;
    }

    private String aside(Line line) {
        List<String> all = new ArrayList<>(List.of(Reader.by(line.original())));
        all.addAll(corrections.entered(line.original().entry()));
        line.corrections().forEach(each -> all.add(corrections.brief(each)));
        return String.join(". ", all);
    }

    private List<Detail> limits() {
        return chart.protocol().limits().stream()
                .flatMap(limit -> limit(limit).stream())
                .toList();
    }

    private Optional<Detail> limit(Limit limit) {
        List<TakenSet> met = chart.sets().stream()
                .filter(set ->
                        !set.limitsMet(List.of(limit), chart.baselineVitals()).isEmpty())
                .toList();
        if (met.isEmpty()) {
            return Optional.empty();
        }
        String times = met.stream().map(set -> reader.time(set.takenAt())).collect(joining(", "));
        return Optional.of(Detail.Fact.of(
                        reader.vitals().rule(limit, reader.chart().protocol()),
                        reader.text("limits.at", times),
                        reader.vitals().source(limit))
                .at(limit.level() == Limit.Level.URGENT ? Level.HIGH : Level.MEDIUM));
    }

    private List<Detail> corrected() {
        return chart.lines().stream()
                .flatMap(line -> line.corrections().stream().map(each -> correction(line, each)))
                .toList();
    }

    private Detail correction(Line line, Recorded correction) {
        Event.Correction act = (Event.Correction) correction.event();
        return Detail.Fact.of(
                        reader.text("entry", correction.seq()),
                        corrections.after(correction),
                        reader.text(
                                "corrected",
                                reader.time(correction.entry().enteredAt()),
                                correction.entry().author().name(),
                                act.reason()))
                .instead(corrections.before(line, correction))
                .about(line.id());
    }

    private List<Detail> unplaced() {
        return chart.unplaced().stream().map(this::unplaced).toList();
    }

    private Detail unplaced(Unplaced unplaced) {
        String why = unplaced.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Detail.Fact.of(
                        reader.time(unplaced.entry().entry().happenedAt()),
                        reader.say(unplaced.entry().event()),
                        reader.text("unplaced." + why))
                .at(Level.MEDIUM)
                .about(unplaced.entry().id());
    }

    private List<Detail> record() {
        Recorded head = chart.last();
        return List.of(
                Detail.Fact.of(
                        reader.text("record.protocol"),
                        reader.text(
                                "record.ran",
                                chart.protocol().name(),
                                chart.protocol().key().toString()),
                        ""),
                Detail.Fact.of(
                        reader.text("record.head"),
                        reader.text(
                                "record.at", head.seq(), reader.kit().words().dateTime(head.recordedAt())),
                        head.hash().hex()));
    }
}
