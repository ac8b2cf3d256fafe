package org.chairside.ui.protocols;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Protocol;
import org.chairside.model.PublishedCourse;
import org.chairside.model.Range;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Route;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;
import org.chairside.model.text.CleanText;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.VitalWords;

/** The blanks of each part: what of it a physician may change, each as a value that makes the part anew. */
final class PartForm {
    private static final int THOUSANDTHS = 3;

    private final UiContext kit;
    private final VitalWords vitals;
    private final LimitForm limits;

    PartForm(UiContext kit) {
        this.kit = kit;
        this.vitals = new VitalWords(kit.messages(), kit.words());
        this.limits = new LimitForm(kit);
    }

    /** @param of for the names of its effects */
    List<Blank> of(Part part, Protocol of) {
        return switch (part) {
            case Part.Name(String name) -> List.of(text("name", name, Part.Name::new));
            case Part.Treatment(Drug drug, Route route) ->
                List.of(
                        choice("drug", drug, Drug.values(), vitals::drug, each -> new Part.Treatment(each, route)),
                        choice("route", route, Route.values(), vitals::route, each -> new Part.Treatment(drug, each)));
            case Part.Interval interval -> interval(interval);
            case Part.Fixed(Schedule.FixedPoint point) -> fixed(point);
            case Part.Wanted(List<Vital> wanted) -> List.of(wanted(wanted));
            case Part.PulsePressure(Range likely) ->
                List.of(range("pulse-pressure", likely, 0, Part.PulsePressure::new));
            case Part.Believable(VitalRules.Plausible rule) -> believable(rule);
            case Part.Limit(var limit) -> limits.of(limit, of);
            case Part.Effect(EffectTerm term) ->
                List.of(
                        text(
                                "name",
                                term.name(),
                                name -> new Part.Effect(new EffectTerm(term.code(), name, term.kind()))),
                        choice(
                                "kind",
                                term.kind(),
                                EffectTerm.Kind.values(),
                                each -> kit.text("protocols.kind." + PartWords.key(each)),
                                kind -> new Part.Effect(new EffectTerm(term.code(), term.name(), kind))));
            case Part.Question(ScreeningItem item) -> question(item);
            case Part.DoseRange dose -> dose(dose);
            case Part.Devices(DoseRules.Devices devices) -> devices(devices);
            case Part.Weighing(DoseRules.Weighing weighing) -> weighing(weighing);
            case Part.Scale(String code) -> List.of(text("scale", code, Part.Scale::new));
            case Part.Watching watching -> watching(watching);
            case Part.Criterion(ReleaseRule.Criterion criterion) ->
                List.of(text(
                        "text",
                        criterion.text(),
                        words -> new Part.Criterion(new ReleaseRule.Criterion(criterion.code(), words))));
            case Part.Rems(int days) -> List.of(whole("days", days, Part.Rems::new));
            case Part.FollowUp(Duration after) ->
                List.of(whole("hours", (int) after.toHours(), hours -> new Part.FollowUp(Duration.ofHours(hours))));
            case Part.Published(PublishedCourse course) ->
                List.of(yesOrNo(
                        "verified",
                        course.source().verified(),
                        verified -> new Part.Published(new PublishedCourse(
                                course.code(),
                                course.component(),
                                course.points(),
                                new org.chairside.model.Limit.Source(
                                        course.source().text(), verified)))));
        };
    }

    private List<Blank> interval(Part.Interval part) {
        Schedule.Phase phase = part.phase();
        return List.of(
                choice(
                        "stage",
                        phase.stage(),
                        Stage.values(),
                        this::stage,
                        each -> interval(part, each, phase.anchor(), phase.every(), phase.lateAfter(), phase.times())),
                minutes(
                        "every",
                        phase.every(),
                        1,
                        each -> interval(part, phase.stage(), phase.anchor(), each, phase.lateAfter(), phase.times())),
                choice(
                        "anchor",
                        phase.anchor(),
                        Schedule.Anchor.values(),
                        each -> kit.text("protocols.anchor." + PartWords.key(each)),
                        each -> interval(part, phase.stage(), each, phase.every(), phase.lateAfter(), phase.times())),
                minutes(
                        "late-after",
                        phase.lateAfter(),
                        0,
                        each -> interval(part, phase.stage(), phase.anchor(), phase.every(), each, phase.times())),
                whole(
                        "times",
                        phase.times(),
                        each -> interval(part, phase.stage(), phase.anchor(), phase.every(), phase.lateAfter(), each)));
    }

    private static Part interval(
            Part.Interval part, Stage stage, Schedule.Anchor anchor, Duration every, Duration lateAfter, int times) {
        return new Part.Interval(new Schedule.Phase(stage, anchor, every, lateAfter, times), part.nth());
    }

    private String stage(Stage stage) {
        return kit.text("protocols.stage." + PartWords.key(stage));
    }

    private List<Blank> fixed(Schedule.FixedPoint point) {
        return List.of(
                text(
                        "name",
                        point.name(),
                        name -> new Part.Fixed(new Schedule.FixedPoint(
                                point.code(), name, point.after(), point.early(), point.late()))),
                minutes(
                        "after",
                        point.after(),
                        0,
                        after -> new Part.Fixed(new Schedule.FixedPoint(
                                point.code(), point.name(), after, point.early(), point.late()))),
                minutes(
                        "early",
                        point.early(),
                        0,
                        early -> new Part.Fixed(new Schedule.FixedPoint(
                                point.code(), point.name(), point.after(), early, point.late()))),
                minutes(
                        "late",
                        point.late(),
                        0,
                        late -> new Part.Fixed(new Schedule.FixedPoint(
                                point.code(), point.name(), point.after(), point.early(), late))));
    }

    private Blank wanted(List<Vital> wanted) {
        String codes = wanted.stream().map(Vital::code).collect(Collectors.joining(", "));
        return Blank.typed("protocols.blank.wanted", codes, typed -> {
            List<Optional<Vital>> found = Arrays.stream(CleanText.line(typed).split("[\\s,]+", -1))
                    .map(Vital::ofCode)
                    .toList();
            return found.stream().allMatch(Optional::isPresent)
                    ? Optional.of(
                            new Part.Wanted(found.stream().map(Optional::get).toList()))
                    : Optional.empty();
        });
    }

    private List<Blank> believable(VitalRules.Plausible rule) {
        Component component = rule.component();
        int decimals = component.decimals();
        return List.of(
                range(
                        "possible",
                        rule.possible(),
                        decimals,
                        each -> new Part.Believable(
                                new VitalRules.Plausible(component, each, rule.likely(), rule.jump()))),
                range(
                        "likely",
                        rule.likely(),
                        decimals,
                        each -> new Part.Believable(
                                new VitalRules.Plausible(component, rule.possible(), each, rule.jump()))),
                Blank.typed("protocols.blank.jump", Typed.shown(rule.jump(), decimals), typed -> Typed.scaled(
                                typed, decimals)
                        .filter(jump -> jump >= 0)
                        .map(jump -> new Part.Believable(
                                new VitalRules.Plausible(component, rule.possible(), rule.likely(), jump)))));
    }

    private List<Blank> question(ScreeningItem item) {
        return List.of(
                text(
                        "text",
                        item.text(),
                        text -> new Part.Question(new ScreeningItem(
                                item.code(), text, item.group(), item.wanted(), item.physicianDecides()))),
                choice(
                        "group",
                        item.group(),
                        ScreeningItem.Group.values(),
                        each -> kit.text("protocols.group." + PartWords.key(each)),
                        group -> new Part.Question(new ScreeningItem(
                                item.code(), item.text(), group, item.wanted(), item.physicianDecides()))),
                choice(
                        "wanted-answer",
                        item.wanted(),
                        new ScreeningAnswer.Answer[] {ScreeningAnswer.Answer.YES, ScreeningAnswer.Answer.NO},
                        each -> kit.text("protocols.answer." + PartWords.key(each)),
                        wanted -> new Part.Question(new ScreeningItem(
                                item.code(), item.text(), item.group(), wanted, item.physicianDecides()))),
                yesOrNo(
                        "physician-decides",
                        item.physicianDecides(),
                        decides -> new Part.Question(
                                new ScreeningItem(item.code(), item.text(), item.group(), item.wanted(), decides))));
    }

    private List<Blank> dose(Part.DoseRange dose) {
        return List.of(
                rangeIfAny(
                        "mg-per-kg", dose.perKilogram(), each -> new Part.DoseRange(each, dose.amount(), dose.over())),
                rangeIfAny("mg", dose.amount(), each -> new Part.DoseRange(dose.perKilogram(), each, dose.over())),
                Blank.typed(
                        "protocols.blank.over",
                        dose.over().map(Typed::shown).orElse(""),
                        typed -> typed.isBlank()
                                ? Optional.of(new Part.DoseRange(dose.perKilogram(), dose.amount(), Optional.empty()))
                                : Typed.minutes(typed)
                                        .map(over -> new Part.DoseRange(
                                                dose.perKilogram(), dose.amount(), Optional.of(over)))));
    }

    private List<Blank> devices(DoseRules.Devices devices) {
        return List.of(
                Blank.typed("protocols.blank.each", devices.each().milligrams().toPlainString(), typed -> Typed.scaled(
                                typed, THOUSANDTHS)
                        .filter(each -> each > 0)
                        .map(each -> new Part.Devices(
                                new DoseRules.Devices(new Dose(each), devices.most(), devices.rest())))),
                Blank.typed("protocols.blank.most", String.valueOf(devices.most()), typed -> Typed.whole(typed)
                        .filter(most -> most > 0)
                        .map(most -> new Part.Devices(new DoseRules.Devices(devices.each(), most, devices.rest())))),
                minutes(
                        "rest",
                        devices.rest(),
                        0,
                        rest -> new Part.Devices(new DoseRules.Devices(devices.each(), devices.most(), rest))));
    }

    private List<Blank> weighing(DoseRules.Weighing weighing) {
        return List.of(
                range(
                        "possible",
                        weighing.possible(),
                        THOUSANDTHS,
                        each -> new Part.Weighing(
                                new DoseRules.Weighing(each, weighing.likely(), weighing.changePercent()))),
                range(
                        "likely",
                        weighing.likely(),
                        THOUSANDTHS,
                        each -> new Part.Weighing(
                                new DoseRules.Weighing(weighing.possible(), each, weighing.changePercent()))),
                whole(
                        "change-percent",
                        weighing.changePercent(),
                        each -> new Part.Weighing(
                                new DoseRules.Weighing(weighing.possible(), weighing.likely(), each))));
    }

    private List<Blank> watching(Part.Watching watching) {
        return List.of(
                minutes(
                        "observe",
                        watching.observe(),
                        0,
                        each -> new Part.Watching(each, watching.from(), watching.fresh())),
                choice(
                        "from",
                        watching.from(),
                        ReleaseRule.Clock.values(),
                        each -> kit.text("protocols.clock." + PartWords.key(each)),
                        each -> new Part.Watching(watching.observe(), each, watching.fresh())),
                minutes(
                        "fresh",
                        watching.fresh(),
                        0,
                        each -> new Part.Watching(watching.observe(), watching.from(), each)));
    }

    private static Blank text(String label, String value, Function<String, Part> part) {
        return Blank.typed(
                "protocols.blank." + label, value, typed -> Typed.text(typed).map(part));
    }

    private static Blank whole(String label, int value, Function<Integer, Part> part) {
        return Blank.typed("protocols.blank." + label, String.valueOf(value), typed -> Typed.whole(typed)
                .filter(number -> number >= 0)
                .map(part));
    }

    private static Blank minutes(String label, Duration value, int least, Function<Duration, Part> part) {
        return Blank.typed("protocols.blank." + label, Typed.shown(value), typed -> Typed.minutes(typed)
                .filter(span -> span.toMinutes() >= least)
                .map(part));
    }

    private static Blank range(String label, Range value, int decimals, Function<Range, Part> part) {
        return Blank.typed(
                "protocols.blank." + label, Typed.shown(value, decimals), typed -> Typed.range(typed, decimals)
                        .map(part));
    }

    private static Blank rangeIfAny(String label, Optional<Range> value, Function<Optional<Range>, Part> part) {
        String shown = value.map(range -> Typed.shown(range, THOUSANDTHS)).orElse("");
        return Blank.typed(
                "protocols.blank." + label,
                shown,
                typed -> typed.isBlank()
                        ? Optional.of(part.apply(Optional.empty()))
                        : Typed.range(typed, THOUSANDTHS).map(range -> part.apply(Optional.of(range))));
    }

    private static <T> Blank choice(String label, T value, T[] all, Function<T, String> words, Function<T, Part> part) {
        return new Blank(
                "protocols.blank." + label,
                words.apply(value),
                Arrays.stream(all).map(words).toList(),
                word -> Arrays.stream(all)
                        .filter(each -> words.apply(each).equals(word))
                        .findFirst()
                        .map(part));
    }

    private Blank yesOrNo(String label, boolean value, Function<Boolean, Part> part) {
        return choice(
                label,
                value,
                new Boolean[] {true, false},
                each -> kit.text(each ? "protocols.answer.yes" : "protocols.answer.no"),
                part);
    }
}
