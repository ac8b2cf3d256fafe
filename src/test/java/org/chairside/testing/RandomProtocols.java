package org.chairside.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chairside.model.Aftercare;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.PublishedCourse;
import org.chairside.model.Range;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Route;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;
import org.chairside.model.text.CleanText;

/** Every protocol that a file could say, a few at a time. */
public final class RandomProtocols {
    private static final Arbitrary<String> CODES = Arbitraries.strings()
            .withChars("abcdefg0123456789")
            .ofMinLength(1)
            .ofMaxLength(6)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> String.join("-", words));
    private static final Arbitrary<String> TEXTS = Arbitraries.strings()
            .withChars("abc XYZ \"\\#=[]'\t\n\u007f\u00e9\u00df\u4e2d\u2028")
            .ofMinLength(1)
            .ofMaxLength(20)
            // As they are once they have come in: nothing in them that cannot be seen.
            .map(text -> CleanText.line("T" + text));
    private static final Arbitrary<Limit.Source> SOURCES =
            Combinators.combine(TEXTS, Arbitraries.of(true, false)).as(Limit.Source::new);
    private static final Arbitrary<Component> COMPONENTS = Arbitraries.of(Component.values());

    private RandomProtocols() {}

    /** Sound protocols, small enough to read when one fails. */
    public static Arbitrary<Protocol> any() {
        return effects().flatMap(RandomProtocols::with);
    }

    private static Arbitrary<Protocol> with(List<EffectTerm> effects) {
        Arbitrary<Drug> drugs = Arbitraries.of(Drug.values());
        return Combinators.combine(
                        TEXTS,
                        Combinators.combine(drugs, Arbitraries.of(Route.values()))
                                .as(List::of),
                        schedule(),
                        vitals(),
                        limits(effects),
                        coded(screening(), ScreeningItem::code),
                        Combinators.combine(doses(), scales()).as(List::of),
                        Combinators.combine(release(), aftercare(), coded(published(), PublishedCourse::code))
                                .as(List::of))
                .as((name, treatment, schedule, vitals, limits, screening, dosing, leaving) -> new Protocol(
                        new ProtocolKey("some-protocol", 3),
                        name,
                        (Drug) treatment.get(0),
                        (Route) treatment.get(1),
                        schedule,
                        vitals,
                        limits,
                        effects,
                        screening,
                        (DoseRules) dosing.get(0),
                        strings(dosing.get(1)),
                        (ReleaseRule) leaving.get(0),
                        (Aftercare) leaving.get(1),
                        courses(leaving.get(2))));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static List<PublishedCourse> courses(Object list) {
        return ((List<?>) list).stream().map(PublishedCourse.class::cast).toList();
    }

    private static <T> Arbitrary<List<T>> coded(Arbitrary<T> things, Function<T, String> code) {
        return things.list().ofMaxSize(4).uniqueElements(code);
    }

    private static Arbitrary<Duration> minutes(int least) {
        return Arbitraries.integers().between(least, 1440).map(Duration::ofMinutes);
    }

    private static Arbitrary<Range> ranges(Range within) {
        return Arbitraries.integers()
                .between(within.low(), within.high())
                .list()
                .ofSize(2)
                .map(two -> new Range(Math.min(two.get(0), two.get(1)), Math.max(two.get(0), two.get(1))));
    }

    private static Arbitrary<List<EffectTerm>> effects() {
        Arbitrary<EffectTerm> effects = Combinators.combine(CODES, TEXTS, Arbitraries.of(EffectTerm.Kind.values()))
                .as(EffectTerm::new);
        return effects.list().ofMaxSize(4).uniqueElements(EffectTerm::code).uniqueElements(term -> term.name()
                .toLowerCase(java.util.Locale.ROOT)
                .toUpperCase(java.util.Locale.ROOT));
    }

    private static Arbitrary<Schedule> schedule() {
        Arbitrary<Schedule.Phase> phases = Combinators.combine(
                        Arbitraries.of(Stage.values()),
                        Arbitraries.of(Schedule.Anchor.values()),
                        minutes(1),
                        minutes(0),
                        Arbitraries.integers().between(0, 20))
                .as(Schedule.Phase::new);
        Arbitrary<Schedule.FixedPoint> fixed = Combinators.combine(CODES, TEXTS, minutes(0), minutes(0), minutes(0))
                .as((code, name, after, early, late) ->
                        new Schedule.FixedPoint(code, name, after, early.compareTo(after) > 0 ? after : early, late));
        return Combinators.combine(
                        phases.list().ofMaxSize(4).map(RandomProtocols::reachable),
                        coded(fixed, Schedule.FixedPoint::code))
                .as(Schedule::new);
    }

    /** No phase follows one of its stage that goes on to its end. */
    private static List<Schedule.Phase> reachable(List<Schedule.Phase> phases) {
        return phases.stream()
                .filter(phase -> phases.subList(0, phases.indexOf(phase)).stream()
                        .noneMatch(before -> before.stage() == phase.stage() && before.times() == 0))
                .distinct()
                .toList();
    }

    private static Arbitrary<VitalRules> vitals() {
        Arbitrary<List<VitalRules.Plausible>> rules = Arbitraries.subsetOf(Component.values())
                .flatMap(some -> Combinators.combine(Arrays.stream(Component.values())
                                .filter(some::contains)
                                .map(RandomProtocols::plausible)
                                .toList())
                        .as(all -> all));
        return Combinators.combine(
                        Arbitraries.of(Vital.values()).list().ofMaxSize(5).uniqueElements(),
                        rules,
                        ranges(new Range(0, 998)))
                .as(VitalRules::new);
    }

    private static Arbitrary<VitalRules.Plausible> plausible(Component component) {
        return ranges(component.allowed()).flatMap(possible -> Combinators.combine(
                        ranges(possible), Arbitraries.integers().between(0, 99))
                .as((likely, jump) -> new VitalRules.Plausible(component, possible, likely, jump)));
    }

    private static Arbitrary<List<Limit>> limits(List<EffectTerm> effects) {
        Arbitrary<Rule> rules = ofSet().map(rule -> rule);
        rules = Arbitraries.oneOf(
                rules,
                Combinators.combine(ofSet(), minutes(1)).as((rule, apart) -> (Rule) new Rule.Twice(rule, apart)));
        if (!effects.isEmpty()) {
            rules = Arbitraries.oneOf(
                    rules,
                    Combinators.combine(
                                    Arbitraries.of(effects),
                                    Arbitraries.of(Severity.MILD, Severity.MODERATE, Severity.SEVERE))
                            .as((effect, least) -> (Rule) new Rule.Symptom(effect.code(), least)));
        }
        Arbitrary<Set<Stage>> stages = Arbitraries.subsetOf(Stage.values()).filter(some -> !some.isEmpty());
        Arbitrary<Limit> limits = Combinators.combine(
                        CODES,
                        rules,
                        Arbitraries.of(Limit.Level.values()),
                        stages,
                        Arbitraries.integers().between(0, 40),
                        rechecks().optional(),
                        SOURCES)
                .as(Limit::new);
        return coded(limits, Limit::code);
    }

    private static Arbitrary<Limit.Recheck> rechecks() {
        return Combinators.combine(
                        minutes(1),
                        minutes(1),
                        minutes(0),
                        Arbitraries.integers().between(1, 9))
                .as(Limit.Recheck::new);
    }

    private static Arbitrary<Rule.OfSet> ofSet() {
        Arbitrary<Integer> above = Arbitraries.integers().between(1, 100);
        return COMPONENTS.flatMap(component -> Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Side.values()), ranges(component.allowed()))
                        .as((side, bound) -> (Rule.OfSet) new Rule.Absolute(component, side, bound.low())),
                Combinators.combine(Arbitraries.of(Side.values()), above).as((side, change) ->
                        (Rule.OfSet) new Rule.FromBaseline(component, side, side == Side.AT_LEAST ? change : -change)),
                Combinators.combine(Arbitraries.of(Side.values()), above).as((side, change) -> (Rule.OfSet)
                        new Rule.PercentFromBaseline(component, side, side == Side.AT_LEAST ? change : -change))));
    }

    private static Arbitrary<ScreeningItem> screening() {
        return Combinators.combine(
                        CODES,
                        TEXTS,
                        Arbitraries.of(ScreeningItem.Group.values()),
                        Arbitraries.of(Answer.YES, Answer.NO),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(ScreeningItem::new);
    }

    private static Arbitrary<DoseRules> doses() {
        Arbitrary<DoseRules.Devices> devices = Combinators.combine(
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.integers().between(1, 9),
                        minutes(0))
                .as((each, most, rest) -> new DoseRules.Devices(new Dose(each), most, rest));
        Arbitrary<DoseRules.Weighing> weighing = ranges(new Range(1_000, 999_000))
                .flatMap(possible -> Combinators.combine(
                                ranges(possible), Arbitraries.integers().between(1, 100))
                        .as((likely, change) -> new DoseRules.Weighing(possible, likely, change)));
        return Combinators.combine(
                        ranges(new Range(0, 100_000)).optional(),
                        ranges(new Range(0, 100_000_000)).optional(),
                        minutes(1).optional(),
                        devices.optional(),
                        weighing)
                .as(DoseRules::new);
    }

    private static Arbitrary<List<String>> scales() {
        return Arbitraries.of("moaas", "rass", "aldrete", "nrs-pain", "news2", "phq-9", "CADSS-6", "Own \"list\"")
                .list()
                .ofMaxSize(4)
                .uniqueElements();
    }

    private static Arbitrary<ReleaseRule> release() {
        Arbitrary<ReleaseRule.Criterion> criteria =
                Combinators.combine(CODES, TEXTS, Arbitraries.of(true, false)).as(ReleaseRule.Criterion::new);
        return Combinators.combine(
                        minutes(0),
                        Arbitraries.of(ReleaseRule.Clock.values()),
                        minutes(0),
                        coded(criteria, ReleaseRule.Criterion::code))
                .as(ReleaseRule::new);
    }

    private static Arbitrary<Aftercare> aftercare() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30).optional(),
                        Arbitraries.integers()
                                .between(1, 100)
                                .map(Duration::ofHours)
                                .optional())
                .as(Aftercare::new);
    }

    private static Arbitrary<PublishedCourse> published() {
        Arbitrary<List<PublishedCourse.Point>> points = Combinators.combine(
                        minutes(0), Arbitraries.integers().between(-60, 60))
                .as(PublishedCourse.Point::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(PublishedCourse.Point::after)
                .map(some -> some.stream()
                        .sorted(java.util.Comparator.comparing(PublishedCourse.Point::after))
                        .toList());
        return Combinators.combine(CODES, COMPONENTS, points, SOURCES).as(PublishedCourse::new);
    }
}
