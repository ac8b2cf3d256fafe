package org.chairside.ui.protocols;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;

/** What can be added to a protocol, as it is before anybody fills its blanks. */
final class NewParts {
    private final UiContext ui;

    NewParts(UiContext ui) {
        this.ui = ui;
    }

    /** A new part of a kind with a code of its own; empty where the protocol has the only one, or cannot have one. */
    Optional<Part> of(NewPartKind kind, Protocol protocol) {
        String code = freeCode(protocol);
        String name = ui.text("protocols.new." + PartWords.key(kind), code.substring(code.lastIndexOf('-') + 1));
        return switch (kind) {
            case INTERVAL ->
                Optional.of(new Part.Interval(
                        new Schedule.Phase(
                                Stage.AFTER,
                                Schedule.Anchor.PHASE_START,
                                Duration.ofMinutes(15),
                                Duration.ofMinutes(5),
                                1),
                        (int) protocol.schedule().phases().stream()
                                        .filter(phase -> phase.stage() == Stage.AFTER)
                                        .count()
                                + 1));
            case FIXED ->
                Optional.of(new Part.Fixed(new Schedule.FixedPoint(
                        code, name, Duration.ofMinutes(60), Duration.ofMinutes(5), Duration.ofMinutes(5))));
            case LIMIT ->
                Optional.of(limit(code, name, new Limit.Rule.Absolute(Component.SYSTOLIC, Limit.Side.AT_LEAST, 170)));
            case SYMPTOM ->
                protocol.effects().stream()
                        .findFirst()
                        .map(effect -> limit(code, name, new Limit.Rule.Symptom(effect.code(), Severity.SEVERE)));
            case EFFECT -> Optional.of(new Part.Effect(new EffectTerm(code, name, EffectTerm.Kind.EXPECTED)));
            case QUESTION ->
                Optional.of(new Part.Question(new ScreeningItem(
                        code, name, ScreeningItem.Group.READINESS, ScreeningAnswer.Answer.YES, false, false)));
            case SCALE -> Optional.of(new Part.Scale(name));
            case CRITERION -> Optional.of(new Part.Criterion(new ReleaseRule.Criterion(code, name, false)));
            case DEVICES ->
                protocol.doses().devices().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                new Part.Devices(new DoseRules.Devices(Dose.milligrams(28), 3, Duration.ofMinutes(5))));
            case REMS -> protocol.aftercare().remsDays().isPresent() ? Optional.empty() : Optional.of(new Part.Rems(7));
            case FOLLOW_UP ->
                protocol.aftercare().followUpAfter().isPresent()
                        ? Optional.empty()
                        : Optional.of(new Part.FollowUp(Duration.ofHours(24)));
        };
    }

    private Part limit(String code, String source, Limit.Rule rule) {
        return new Part.Limit(new Limit(
                code,
                rule,
                Limit.Level.CAUTION,
                EnumSet.allOf(Stage.class),
                0,
                Optional.empty(),
                new Limit.Source(source, false)));
    }

    /** What may be taken away: what a protocol can do without. */
    static boolean isRemovable(Part part) {
        return switch (part) {
            case Part.Name _, Part.Treatment _, Part.Wanted _, Part.PulsePressure _ -> false;
            case Part.DoseRange _, Part.Weighing _, Part.Watching _ -> false;
            case Part.Interval _, Part.Fixed _, Part.Believable _, Part.Limit _, Part.Effect _ -> true;
            case Part.Question _, Part.Devices _, Part.Scale _, Part.Criterion _ -> true;
            case Part.Rems _, Part.FollowUp _, Part.Published _ -> true;
        };
    }

    private static String freeCode(Protocol protocol) {
        List<String> taken = org.chairside.protocol.ProtocolParts.of(protocol).stream()
                .map(Part::id)
                .toList();
        for (int number = 1; ; number++) {
            String code = "own-" + number;
            if (taken.stream().noneMatch(id -> id.equals(code) || id.endsWith("-" + code))) {
                return code;
            }
        }
    }
}
