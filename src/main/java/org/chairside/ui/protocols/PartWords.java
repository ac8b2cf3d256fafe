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
import org.chairside.words.VitalWords;

/** Each statement of a protocol as one sentence. Whatever differs between two statements differs in their words. */
final class PartWords {
    private static final int THOUSANDTHS = 3;

    private final UiContext kit;
    private final VitalWords vitals;

    PartWords(UiContext kit) {
        this.kit = kit;
        this.vitals = new VitalWords(kit.messages(), kit.words());
    }

    /** @param of the protocol that says it, for the names of effects */
    String say(Part part, Protocol of) {
        return switch (part) {
            case Part.Name(String name) -> kit.text("protocols.part.name", name);
            case Part.Treatment(var drug, var route) ->
                kit.text("protocols.part.treatment", vitals.drug(drug), vitals.route(route));
            case Part.Interval(Schedule.Phase phase, int _) -> phase(phase);
            case Part.Fixed(Schedule.FixedPoint point) -> fixed(point);
            case Part.Wanted(var wanted) ->
                kit.text(
                        "protocols.part.wanted",
                        wanted.stream().map(vitals::name).collect(joining(", ")));
            case Part.PulsePressure(Range likely) ->
                kit.text("protocols.part.pulse-pressure", likely.low(), likely.high());
            case Part.Believable(VitalRules.Plausible rule) -> believable(rule);
            case Part.Limit(Limit limit) -> limit(limit, of);
            case Part.Effect(var term) ->
                kit.text("protocols.part.effect", term.name(), kit.text("protocols.kind." + key(term.kind())));
            case Part.Question(var item) -> question(item);
            case Part.DoseRange(var perKilogram, var amount, var over) -> dose(perKilogram, amount, over);
            case Part.Devices(DoseRules.Devices devices) ->
                kit.text(
                        "protocols.part.devices",
                        kit.words().dose(devices.each()),
                        devices.most(),
                        span(devices.rest()));
            case Part.Weighing(DoseRules.Weighing weighing) ->
                kit.text(
                        "protocols.part.weight",
                        range(weighing.possible(), THOUSANDTHS),
                        range(weighing.likely(), THOUSANDTHS),
                        weighing.changePercent());
            case Part.Scale(String code) -> kit.text("protocols.part.scale", vitals.scale(code));
            case Part.Watching watching -> watching(watching);
            case Part.Criterion(var criterion) -> kit.text("protocols.part.criterion", criterion.text());
            case Part.Rems(int days) -> kit.text("protocols.part.rems", days);
            case Part.FollowUp(Duration after) -> kit.text("protocols.part.follow-up", span(after));
            case Part.Published(PublishedCourse course) -> published(course);
        };
    }

    private String fixed(Schedule.FixedPoint point) {
        return kit.text(
                "protocols.part.fixed", point.name(), span(point.after()), span(point.early()), span(point.late()));
    }

    private String question(ScreeningItem item) {
        return kit.text(
                item.physicianDecides() ? "protocols.part.question.physician" : "protocols.part.question",
                item.text(),
                kit.text("protocols.answer." + key(item.wanted())),
                kit.text("protocols.group." + key(item.group())));
    }

    private String watching(Part.Watching part) {
        String least = part.observe().isZero()
                ? kit.text("protocols.watch.no-least")
                : kit.text("protocols.watch.least", span(part.observe()));
        String most = part.fresh().isZero()
                ? kit.text("protocols.fresh.any")
                : kit.text("protocols.fresh.most", span(part.fresh()));
        return kit.text("protocols.part.watching", least, kit.text("protocols.clock." + key(part.from())), most);
    }

    /** As {@code During the infusion: every 10min from start, late after 3min}. */
    String phase(Schedule.Phase phase) {
        String stage = kit.text("protocols.stage." + key(phase.stage()));
        String every = kit.text(
                "protocols.part.phase",
                stage,
                span(phase.every()),
                kit.text("protocols.anchor." + key(phase.anchor())),
                span(phase.lateAfter()));
        return phase.times() == 0 ? every : kit.text("protocols.part.phase.times", every, phase.times());
    }

    private String believable(VitalRules.Plausible rule) {
        Component component = rule.component();
        int decimals = component.decimals();
        return kit.text(
                rule.jump() == 0 ? "protocols.part.believable" : "protocols.part.believable.jump",
                vitals.component(component),
                range(rule.possible(), decimals),
                range(rule.likely(), decimals),
                component.vital().unit(),
                number(rule.jump(), decimals));
    }

    private String limit(Limit limit, Protocol of) {
        List<String> parts = new ArrayList<>();
        parts.add(vitals.rule(limit, of));
        parts.add(kit.text("protocols.level." + key(limit.level())));
        parts.add(Arrays.stream(Stage.values())
                .filter(limit.stages()::contains)
                .map(stage -> kit.text("protocols.stage.short." + key(stage)))
                .collect(joining(" + ")));
        if (limit.step() > 0) {
            int decimals = limit.component().map(Component::decimals).orElse(0);
            parts.add(kit.text("protocols.part.step", number(limit.step(), decimals)));
        }
        return String.join(" \u00b7 ", parts) + "\n" + source(limit.source());
    }

    private String source(Limit.Source source) {
        return kit.text(source.verified() ? "protocols.source" : "protocols.source.unverified", source.text());
    }

    private String dose(Optional<Range> perKilogram, Optional<Range> amount, Optional<Duration> over) {
        List<String> parts = new ArrayList<>();
        perKilogram.ifPresent(each -> parts.add(kit.text("protocols.dose.per-kilogram", range(each, THOUSANDTHS))));
        amount.ifPresent(each -> parts.add(kit.text("protocols.dose.amount", range(each, THOUSANDTHS))));
        over.ifPresent(each -> parts.add(kit.text("protocols.dose.over", span(each))));
        return parts.isEmpty()
                ? kit.text("protocols.dose.none")
                : kit.text("protocols.part.dose", String.join(", ", parts));
    }

    private String published(PublishedCourse course) {
        String points = course.points().stream()
                .map(point -> kit.text(
                        "protocols.part.point",
                        (point.change() < 0 ? "\u2212" : "+")
                                + number(
                                        Math.abs(point.change()),
                                        course.component().decimals()),
                        span(point.after())))
                .collect(joining(", "));
        return kit.text("protocols.part.published", vitals.component(course.component()), points) + "\n"
                + source(course.source());
    }

    private String range(Range range, int decimals) {
        return kit.text("protocols.range", number(range.low(), decimals), number(range.high(), decimals));
    }

    private String number(int scaled, int decimals) {
        return kit.words().number(BigDecimal.valueOf(scaled, decimals));
    }

    private String span(Duration span) {
        return kit.words().duration(span);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
