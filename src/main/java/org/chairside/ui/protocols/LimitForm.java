package org.chairside.ui.protocols;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chairside.model.Component;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Protocol;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.VitalWords;

/** The blanks of a limit: what is compared, where it holds, how much it matters, and where it comes from. */
final class LimitForm {
    private final UiContext kit;
    private final VitalWords vitals;

    LimitForm(UiContext kit) {
        this.kit = kit;
        this.vitals = new VitalWords(kit.messages(), kit.words());
    }

    List<Blank> of(Limit limit, Protocol of) {
        List<Blank> blanks = new ArrayList<>(
                switch (limit.rule()) {
                    case Rule.OfSet rule -> numbers(limit, rule, Optional.empty());
                    case Rule.Twice(Rule.OfSet rule, Duration apart) -> numbers(limit, rule, Optional.of(apart));
                    case Rule.Symptom symptom -> symptom(limit, symptom, of);
                });
        blanks.add(choice(
                "level",
                limit.level(),
                List.of(Limit.Level.values()),
                each -> kit.text("protocols.level." + PartWords.key(each)),
                level -> with(limit, limit.rule(), level, limit.stages(), limit.source())));
        for (Stage stage : Stage.values()) {
            blanks.add(holds(limit, stage));
        }
        int decimals = limit.component().map(Component::decimals).orElse(0);
        blanks.add(Blank.typed(
                "protocols.blank.step", Typed.shown(limit.step(), decimals), typed -> Typed.scaled(typed, decimals)
                        .filter(step -> step >= 0)
                        .map(step -> new Part.Limit(new Limit(
                                limit.code(), limit.rule(), limit.level(), limit.stages(), step, limit.source())))));
        blanks.add(Blank.typed("protocols.blank.source", limit.source().text(), typed -> Typed.text(typed)
                .map(text -> sourced(limit, text, limit.source().verified()))));
        blanks.add(yesOrNo(
                "verified",
                limit.source().verified(),
                verified -> sourced(limit, limit.source().text(), verified)));
        return blanks;
    }

    /** What is compared, of a value: its component, how, with what, and whether twice. */
    private List<Blank> numbers(Limit limit, Rule.OfSet rule, Optional<Duration> apart) {
        int decimals =
                rule instanceof Rule.PercentFromBaseline ? 0 : rule.component().decimals();
        return List.of(
                choice(
                        "component",
                        rule.component(),
                        List.of(Component.values()),
                        vitals::component,
                        component -> ruled(limit, made(Compared.of(rule), component, Compared.bound(rule)), apart)),
                choice(
                        "compared",
                        Compared.of(rule),
                        List.of(Compared.values()),
                        each -> kit.text("protocols.compared." + PartWords.key(each)),
                        how -> ruled(limit, made(how, rule.component(), Compared.bound(rule)), apart)),
                Blank.typed("protocols.blank.bound", Typed.shown(Compared.bound(rule), decimals), typed -> Typed.scaled(
                                typed, decimals)
                        .map(bound -> ruled(limit, made(Compared.of(rule), rule.component(), bound), apart))),
                Blank.typed(
                        "protocols.blank.twice-apart",
                        apart.map(Typed::shown).orElse(""),
                        typed -> typed.isBlank()
                                ? Optional.of(ruled(limit, rule, Optional.empty()))
                                : Typed.minutes(typed)
                                        .filter(Duration::isPositive)
                                        .map(minutes -> ruled(limit, rule, Optional.of(minutes)))));
    }

    /** How a value is compared, as the file has it. */
    enum Compared {
        AT_LEAST,
        AT_MOST,
        RISE,
        FALL,
        RISE_PERCENT,
        FALL_PERCENT;

        static Compared of(Rule.OfSet rule) {
            boolean up = rule.side() == Side.AT_LEAST;
            return switch (rule) {
                case Rule.Absolute _ -> up ? AT_LEAST : AT_MOST;
                case Rule.FromBaseline _ -> up ? RISE : FALL;
                case Rule.PercentFromBaseline _ -> up ? RISE_PERCENT : FALL_PERCENT;
            };
        }

        /** As people say it: never below zero for a change. */
        static int bound(Rule.OfSet rule) {
            return switch (rule) {
                case Rule.Absolute absolute -> absolute.bound();
                case Rule.FromBaseline baseline -> Math.abs(baseline.change());
                case Rule.PercentFromBaseline percent -> Math.abs(percent.percent());
            };
        }
    }

    private static Rule.OfSet made(Compared how, Component component, int bound) {
        return switch (how) {
            case AT_LEAST -> new Rule.Absolute(component, Side.AT_LEAST, bound);
            case AT_MOST -> new Rule.Absolute(component, Side.AT_MOST, bound);
            case RISE -> new Rule.FromBaseline(component, Side.AT_LEAST, bound);
            case FALL -> new Rule.FromBaseline(component, Side.AT_MOST, -bound);
            case RISE_PERCENT -> new Rule.PercentFromBaseline(component, Side.AT_LEAST, bound);
            case FALL_PERCENT -> new Rule.PercentFromBaseline(component, Side.AT_MOST, -bound);
        };
    }

    private List<Blank> symptom(Limit limit, Rule.Symptom symptom, Protocol of) {
        return List.of(
                choice(
                        "effect",
                        symptom.effect(),
                        of.effects().stream().map(EffectTerm::code).toList(),
                        code -> of.effect(code).map(EffectTerm::name).orElse(code),
                        code -> ruled(limit, new Rule.Symptom(code, symptom.atLeast()))),
                choice(
                        "severity",
                        symptom.atLeast(),
                        List.of(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
                        vitals::severity,
                        least -> ruled(limit, new Rule.Symptom(symptom.effect(), least))));
    }

    private Blank holds(Limit limit, Stage stage) {
        return yesOrNo("holds-" + PartWords.key(stage), limit.stages().contains(stage), holds -> {
            Set<Stage> stages = EnumSet.noneOf(Stage.class);
            stages.addAll(limit.stages());
            if (holds) {
                stages.add(stage);
            } else {
                stages.remove(stage);
            }
            return with(limit, limit.rule(), limit.level(), stages, limit.source());
        });
    }

    private static Part ruled(Limit limit, Rule.OfSet rule, Optional<Duration> apart) {
        return ruled(limit, apart.<Rule>map(each -> new Rule.Twice(rule, each)).orElse(rule));
    }

    private static Part ruled(Limit limit, Rule rule) {
        return with(limit, rule, limit.level(), limit.stages(), limit.source());
    }

    private static Part sourced(Limit limit, String text, boolean verified) {
        return with(limit, limit.rule(), limit.level(), limit.stages(), new Limit.Source(text, verified));
    }

    private static Part with(Limit limit, Rule rule, Limit.Level level, Set<Stage> stages, Limit.Source source) {
        return new Part.Limit(new Limit(limit.code(), rule, level, stages, limit.step(), source));
    }

    private static <T> Blank choice(
            String label, T value, List<T> all, Function<T, String> words, Function<T, Part> part) {
        return new Blank(
                "protocols.blank." + label,
                words.apply(value),
                all.stream().map(words).toList(),
                word -> all.stream()
                        .filter(each -> words.apply(each).equals(word))
                        .findFirst()
                        .map(part));
    }

    private Blank yesOrNo(String label, boolean value, Function<Boolean, Part> part) {
        return choice(
                label,
                value,
                Arrays.asList(true, false),
                each -> kit.text(each ? "protocols.answer.yes" : "protocols.answer.no"),
                part);
    }
}
