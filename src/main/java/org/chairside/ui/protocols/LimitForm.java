package org.chairside.ui.protocols;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chairside.model.Component;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Recheck;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Protocol;
import org.chairside.model.Range;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.model.text.TextUse;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolBounds;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** The blanks of a limit: what is compared, where it holds, how much it matters, when it is rechecked, where it is from. */
final class LimitForm {
    private static final TypedValue<String> TEXT = TypedValue.text(TextUse.PROTOCOL_TEXT);
    private static final TypedValue<Optional<Duration>> APART =
            TypedValue.minutes(ProtocolBounds.SOME_MINUTES).orNothing();
    private static final TypedValue<Optional<Recheck>> RECHECK =
            new TypedValue<>(RecheckLine::shown, RecheckLine::read).orNothing();

    private final ClinicalWords words;
    private final ChosenBlanks chosen;

    LimitForm(UiContext ui) {
        words = new ClinicalWords(ui.messages(), ui.words());
        chosen = new ChosenBlanks(ui);
    }

    List<Blank> of(Limit old, Protocol of) {
        List<Blank> blanks = new ArrayList<>(
                switch (old.rule()) {
                    case Rule.OfSet rule -> compared(old, Comparison.of(rule), Optional.empty());
                    case Rule.Twice(Rule.OfSet rule, Duration apart) ->
                        compared(old, Comparison.of(rule), Optional.of(apart));
                    case Rule.Symptom symptom -> symptom(old, symptom, of);
                });
        blanks.add(
                chosen.among("level", "protocols.level.", old.level(), level -> new Part.Limit(old.withLevel(level))));
        for (Stage stage : Stage.values()) {
            blanks.add(holds(old, stage));
        }
        blanks.add(Blank.typed(
                "step",
                TypedValue.number(decimals(old), ProtocolBounds.NOT_BELOW_ZERO),
                old.step(),
                step -> with(old, old.rule(), step)));
        blanks.add(Blank.typed("recheck", RECHECK, old.recheck(), again -> new Part.Limit(old.withRecheck(again))));
        blanks.addAll(source(old));
        return blanks;
    }

    private static int decimals(Limit limit) {
        return limit.component().map(Component::decimals).orElse(0);
    }

    /** What is compared, of a value: its component, how, with what, and whether twice. */
    private List<Blank> compared(Limit old, Comparison rule, Optional<Duration> apart) {
        return List.of(
                Blank.chosen(
                        "component",
                        List.of(Component.values()),
                        words::component,
                        rule.component(),
                        component -> with(old, rule.measuring(component), apart)),
                chosen.among(
                        "compared", "protocols.compared.", rule.how(), how -> with(old, rule.comparing(how), apart)),
                Blank.typed(
                        "bound",
                        TypedValue.number(rule.decimals(), rule.allowed()),
                        rule.bound(),
                        bound -> with(old, rule.bounded(bound), apart)),
                Blank.typed("twice-apart", APART, apart, minutes -> with(old, rule, minutes)));
    }

    private List<Blank> symptom(Limit old, Rule.Symptom symptom, Protocol of) {
        // One that is no longer on the list can be left as it is, and is a fault of the file.
        List<String> codes = Stream.concat(of.effects().stream().map(EffectTerm::code), Stream.of(symptom.effect()))
                .distinct()
                .toList();
        return List.of(
                Blank.chosen(
                        "effect",
                        codes,
                        code -> of.effect(code).map(EffectTerm::name).orElse(code),
                        symptom.effect(),
                        code -> with(old, new Rule.Symptom(code, symptom.atLeast()), old.step())),
                Blank.chosen(
                        "severity",
                        List.of(Severity.MILD, Severity.MODERATE, Severity.SEVERE),
                        words::severity,
                        symptom.atLeast(),
                        least -> with(old, new Rule.Symptom(symptom.effect(), least), old.step())));
    }

    private Blank holds(Limit old, Stage stage) {
        return chosen.yesOrNo("holds-" + PartWords.key(stage), old.stages().contains(stage), holds -> {
            Set<Stage> stages = EnumSet.noneOf(Stage.class);
            stages.addAll(old.stages());
            if (holds) {
                stages.add(stage);
            } else {
                stages.remove(stage);
            }
            return new Part.Limit(old.withStages(stages));
        });
    }

    private List<Blank> source(Limit old) {
        Limit.Source source = old.source();
        return List.of(
                Blank.typed(
                        "source",
                        TEXT,
                        source.text(),
                        text -> new Part.Limit(old.withSource(new Limit.Source(text, source.verified())))),
                chosen.yesOrNo(
                        "verified",
                        source.verified(),
                        verified -> new Part.Limit(old.withSource(new Limit.Source(source.text(), verified)))));
    }

    /** The step stays the same number as people read it, whatever is measured now. */
    private static Part with(Limit old, Comparison comparison, Optional<Duration> apart) {
        Rule.OfSet rule = comparison.rule();
        int step = Comparison.rescaled(
                old.step(), decimals(old), comparison.component().decimals());
        return with(old, apart.<Rule>map(each -> new Rule.Twice(rule, each)).orElse(rule), step);
    }

    private static Part with(Limit old, Rule rule, int step) {
        return new Part.Limit(old.withRule(rule, step));
    }

    /** Four numbers in the order of the file: after, every, late after, clear. */
    private static final class RecheckLine {
        private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
        private static final List<Range> ALLOWED = List.of(
                ProtocolBounds.SOME_MINUTES,
                ProtocolBounds.SOME_MINUTES,
                ProtocolBounds.MINUTES,
                ProtocolBounds.READINGS);

        private RecheckLine() {}

        static String shown(Recheck recheck) {
            return String.join(
                    ", ",
                    String.valueOf(recheck.after().toMinutes()),
                    String.valueOf(recheck.every().toMinutes()),
                    String.valueOf(recheck.lateAfter().toMinutes()),
                    String.valueOf(recheck.clear()));
        }

        static Optional<Recheck> read(String line) {
            String[] typed = COMMA.split(line, -1);
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < typed.length && i < ALLOWED.size(); i++) {
                TypedValue.whole(ALLOWED.get(i)).read(typed[i]).ifPresent(numbers::add);
            }
            return typed.length == ALLOWED.size() && numbers.size() == ALLOWED.size()
                    ? Optional.of(new Recheck(
                            Duration.ofMinutes(numbers.get(0)),
                            Duration.ofMinutes(numbers.get(1)),
                            Duration.ofMinutes(numbers.get(2)),
                            numbers.get(3)))
                    : Optional.empty();
        }
    }
}
