package org.chairside.ui.protocols;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.model.Component;
import org.chairside.model.DoseRules;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.PublishedCourse;
import org.chairside.model.Range;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Stage;
import org.chairside.model.VitalRules;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** Each statement of a protocol as one sentence. Whatever differs between two statements differs in their words. */
final class PartWords {
    private static final int THOUSANDTHS = 3;

    private final UiContext ui;
    private final ClinicalWords clinicalWords;

    PartWords(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
    }

    /** @param of the protocol that says it, for the names of effects */
    String say(Part part, Protocol of) {
        return switch (part) {
            case Part.Name(String name) -> ui.text("protocols.part.name", name);
            case Part.Treatment(var drug, var route) ->
                ui.text("protocols.part.treatment", clinicalWords.drug(drug), clinicalWords.route(route));
            case Part.Interval(Schedule.Phase phase, int _) -> phase(phase);
            case Part.Fixed(Schedule.FixedPoint point) -> fixed(point);
            case Part.Wanted(var wanted) ->
                ui.text(
                        "protocols.part.wanted",
                        wanted.stream().map(clinicalWords::name).collect(joining(", ")));
            case Part.PulsePressure(Range likely) ->
                ui.text("protocols.part.pulse-pressure", likely.low(), likely.high());
            case Part.Believable(VitalRules.Plausible rule) -> believable(rule);
            case Part.Limit(Limit limit) -> limit(limit, of);
            case Part.Effect(var term) ->
                ui.text("protocols.part.effect", term.name(), ui.text("protocols.kind." + key(term.kind())));
            case Part.Question(var item) -> question(item);
            case Part.DoseRange(var perKilogram, var amount, var over) -> dose(perKilogram, amount, over);
            case Part.Devices(DoseRules.Devices devices) ->
                ui.text(
                        "protocols.part.devices",
                        ui.words().dose(devices.each()),
                        devices.most(),
                        span(devices.rest()));
            case Part.Weighing(DoseRules.Weighing weighing) ->
                ui.text(
                        "protocols.part.weight",
                        range(weighing.possible(), THOUSANDTHS),
                        range(weighing.likely(), THOUSANDTHS),
                        weighing.changePercent());
            case Part.Scale(String code) -> ui.text("protocols.part.scale", clinicalWords.scale(code));
            case Part.Watching watching -> watching(watching);
            case Part.Criterion(var criterion) ->
                singly(ui.text("protocols.part.criterion", criterion.text()), criterion.singly());
            case Part.Rems(int days) -> ui.text("protocols.part.rems", days);
            case Part.FollowUp(Duration after) -> ui.text("protocols.part.follow-up", span(after));
            case Part.Published(PublishedCourse course) -> published(course);
        };
    }

    private String fixed(Schedule.FixedPoint point) {
        return ui.text(
                "protocols.part.fixed", point.name(), span(point.after()), span(point.early()), span(point.late()));
    }

    private String singly(String words, boolean is) {
        return is ? ui.text("protocols.part.singly", words) : words;
    }

    private String question(ScreeningItem item) {
        String asked = ui.text(
                item.physicianDecides() ? "protocols.part.question.physician" : "protocols.part.question",
                item.text(),
                ui.text("protocols.answer." + key(item.wanted())),
                ui.text("protocols.group." + key(item.group())));
        return singly(asked, item.singly());
    }

    private String watching(Part.Watching part) {
        String least = part.observe().isZero()
                ? ui.text("protocols.watch.no-least")
                : ui.text("protocols.watch.least", span(part.observe()));
        String most = part.fresh().isZero()
                ? ui.text("protocols.fresh.any")
                : ui.text("protocols.fresh.most", span(part.fresh()));
        return ui.text("protocols.part.watching", least, ui.text("protocols.clock." + key(part.from())), most);
    }

    /** As {@code During the infusion: every 10min from start, late after 3min}. */
    String phase(Schedule.Phase phase) {
        String stage = ui.text("protocols.stage." + key(phase.stage()));
        String every = ui.text(
                "protocols.part.phase",
                stage,
                span(phase.every()),
                ui.text("protocols.anchor." + key(phase.anchor())),
                span(phase.lateAfter()));
        return phase.times() == 0 ? every : ui.text("protocols.part.phase.times", every, phase.times());
    }

    private String believable(VitalRules.Plausible rule) {
        Component component = rule.component();
        int decimals = component.decimals();
        return ui.text(
                rule.jump() == 0 ? "protocols.part.believable" : "protocols.part.believable.jump",
                clinicalWords.component(component),
                range(rule.possible(), decimals),
                range(rule.likely(), decimals),
                component.vital().unit(),
                number(rule.jump(), decimals));
    }

    private String limit(Limit limit, Protocol of) {
        List<String> parts = new ArrayList<>();
        parts.add(clinicalWords.rule(limit, of));
        parts.add(ui.text("protocols.level." + key(limit.level())));
        parts.add(Arrays.stream(Stage.values())
                .filter(limit.stages()::contains)
                .map(stage -> ui.text("protocols.stage.short." + key(stage)))
                .collect(joining(" + ")));
        if (limit.step() > 0) {
            int decimals = limit.component().map(Component::decimals).orElse(0);
            parts.add(ui.text("protocols.part.step", number(limit.step(), decimals)));
        }
        limit.recheck().ifPresent(recheck -> {
            parts.add(clinicalWords.recheck(recheck));
            parts.add(ui.text("protocols.part.recheck.late", span(recheck.lateAfter())));
        });
        return String.join(" \u00b7 ", parts) + "\n" + source(limit.source());
    }

    private String source(Limit.Source source) {
        return ui.text(source.verified() ? "protocols.source" : "protocols.source.unverified", source.text());
    }

    private String dose(Optional<Range> perKilogram, Optional<Range> amount, Optional<Duration> over) {
        List<String> parts = new ArrayList<>();
        perKilogram.ifPresent(each -> parts.add(ui.text("protocols.dose.per-kilogram", range(each, THOUSANDTHS))));
        amount.ifPresent(each -> parts.add(ui.text("protocols.dose.amount", range(each, THOUSANDTHS))));
        over.ifPresent(each -> parts.add(ui.text("protocols.dose.over", span(each))));
        return parts.isEmpty()
                ? ui.text("protocols.dose.none")
                : ui.text("protocols.part.dose", String.join(", ", parts));
    }

    private String published(PublishedCourse course) {
        String points = course.points().stream()
                .map(point -> ui.text(
                        "protocols.part.point",
                        (point.change() < 0 ? "\u2212" : "+")
                                + number(
                                        Math.abs(point.change()),
                                        course.component().decimals()),
                        span(point.after())))
                .collect(joining(", "));
        return ui.text("protocols.part.published", clinicalWords.component(course.component()), points) + "\n"
                + source(course.source());
    }

    private String range(Range range, int decimals) {
        return ui.text("protocols.range", number(range.low(), decimals), number(range.high(), decimals));
    }

    private String number(int scaled, int decimals) {
        return ui.words().number(BigDecimal.valueOf(scaled, decimals));
    }

    private String span(Duration span) {
        return ui.words().duration(span);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
