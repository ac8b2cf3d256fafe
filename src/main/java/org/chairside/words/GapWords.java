package org.chairside.words;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chairside.chart.Gap;
import org.chairside.model.Event;
import org.chairside.model.Vital;

/** What a record still lacks, in words: one line for each kind, however many there are of it. Safe for any thread. */
public final class GapWords {
    private final Messages messages;
    private final Notation notation;
    private final ClinicalWords clinicalWords;

    /** The words of a bundle, in the notation of a place. */
    public GapWords(Messages messages, Notation notation) {
        this.messages = messages;
        this.notation = notation;
        this.clinicalWords = new ClinicalWords(messages, notation);
    }

    /** One line for each kind, in the order of the session. */
    public List<String> say(List<Gap> gaps) {
        Map<String, List<Gap>> kinds = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            kinds.computeIfAbsent(key(gap), _ -> new java.util.ArrayList<>()).add(gap);
        }
        return kinds.entrySet().stream()
                .map(each -> messages.text(
                        each.getKey(),
                        each.getValue().stream()
                                .map(this::which)
                                .filter(words -> !words.isEmpty())
                                .collect(joining("; "))))
                .toList();
    }

    private static String key(Gap gap) {
        return "release.gap."
                + switch (gap) {
                    case Gap.IdentityNotConfirmed _ -> "identity";
                    case Gap.NoScreening _ -> "screening";
                    case Gap.ItemNotAsked _ -> "not-asked";
                    case Gap.ItemNotDecided _ -> "not-decided";
                    case Gap.NoIndication _ -> "indication";
                    case Gap.NoGoDecision _ -> "go";
                    case Gap.NoWeight _ -> "weight";
                    case Gap.NoBaseline _ -> "baseline";
                    case Gap.InfusionNotEnded _ -> "infusion";
                    case Gap.DeviceWithoutLot _ -> "lot";
                    case Gap.ReasonMissing _ -> "reason";
                    case Gap.LateSetUnexplained _ -> "late";
                    case Gap.SlotMissed _ -> "missed";
                    case Gap.EffectNeverAsked _ -> "effect";
                    case Gap.NoticeUnanswered _ -> "notice";
                    case Gap.DepartureNotTold _ -> "departure";
                    case Gap.CallWithoutReply _ -> "call";
                    case Gap.MedicineWithoutResponse _ -> "response";
                    case Gap.NotJudged _ -> "judged";
                    case Gap.ReadyAfterNotJudged _ -> "ready-after";
                    case Gap.SeriousEventNotStated _ -> "serious";
                    case Gap.EscortUnknown _ -> "escort";
                    case Gap.NoNextVisit _ -> "visit";
                };
    }

    /** Which one of its kind; empty where there is only one. */
    private String which(Gap gap) {
        return switch (gap) {
            case Gap.ItemNotAsked(var item) -> item.text();
            case Gap.ItemNotDecided(var item, var _) -> item.text();
            case Gap.InfusionNotEnded(var line) -> notation.time(line.happenedAt());
            case Gap.DeviceWithoutLot(var line) -> notation.time(line.happenedAt());
            case Gap.ReasonMissing(var line, Set<Vital> missing) ->
                messages.text(
                        "release.gap.reason.which",
                        missing.stream().sorted().map(clinicalWords::name).collect(joining(", ")),
                        notation.time(line.happenedAt()));
            case Gap.LateSetUnexplained(var set) -> notation.time(set.takenAt());
            case Gap.SlotMissed(var slot) -> notation.time(slot.at());
            case Gap.EffectNeverAsked(var effect) -> effect.name();
            case Gap.CallWithoutReply(var line) -> notation.time(line.happenedAt());
            case Gap.MedicineWithoutResponse(var line) ->
                line.event() instanceof Event.MedicationGiven given
                        ? given.medicine()
                        : notation.time(line.happenedAt());
            case Gap.IdentityNotConfirmed _,
                    Gap.NoScreening _,
                    Gap.NoIndication _,
                    Gap.NoGoDecision _,
                    Gap.NoWeight _,
                    Gap.NoBaseline _,
                    Gap.NoticeUnanswered _,
                    Gap.NotJudged _,
                    Gap.ReadyAfterNotJudged _,
                    Gap.DepartureNotTold _,
                    Gap.SeriousEventNotStated _,
                    Gap.EscortUnknown _,
                    Gap.NoNextVisit _ -> "";
        };
    }
}
