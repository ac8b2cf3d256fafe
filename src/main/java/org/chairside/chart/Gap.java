package org.chairside.chart;

import java.util.Set;
import org.chairside.model.Checkpoint;
import org.chairside.model.EffectTerm;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Vital;

/**
 * Something the record still lacks and somebody will ask for later. Found before the patient leaves, while it can still be
 * told. It blocks nothing.
 */
public sealed interface Gap {
    /** Nobody typed the two identifiers again. */
    record IdentityNotConfirmed() implements Gap {}

    /** No question of the screening was asked. */
    record NoScreening() implements Gap {}

    record ItemNotAsked(ScreeningItem item) implements Gap {}

    /** The answer was not the wanted one, and no physician has decided on it since. */
    record ItemNotDecided(ScreeningItem item, ChartEntry screened) implements Gap {}

    /** Nobody said what the course is for. */
    record NoIndication() implements Gap {}

    /** The last decision was not to treat, or there is none. */
    record NoGoDecision() implements Gap {}

    /** The protocol doses by weight and none is written down. */
    record NoWeight() implements Gap {}

    /** No set with a blood pressure before the first dose, and none chosen. */
    record NoBaseline() implements Gap {}

    record InfusionNotEnded(ChartEntry start) implements Gap {}

    record DeviceWithoutLot(ChartEntry device) implements Gap {}

    /** A vital was marked as not taken without a reason. */
    record ReasonMissing(ChartEntry line, Set<Vital> vitals) implements Gap {
        public ReasonMissing {
            vitals = Set.copyOf(vitals);
        }
    }

    record LateSetUnexplained(TakenSet set) implements Gap {}

    /** A set was wanted and nobody took one or said why. */
    record SlotMissed(Timetable.Slot slot) implements Gap {}

    /** An effect that the monitoring form asks about was never asked about. */
    record EffectNeverAsked(EffectTerm effect) implements Gap {}

    record NoticeUnanswered(Notice notice) implements Gap {}

    /** The patient left without a discharge, and no provider is recorded as notified. */
    record DepartureNotTold() implements Gap {}

    record CallWithoutReply(ChartEntry call) implements Gap {}

    record MedicineWithoutResponse(ChartEntry medicine) implements Gap {}

    /** Nobody has said whether the vitals were in an acceptable range then. */
    record NotJudged(Checkpoint at) implements Gap {}

    /** The monitoring form asks after how long the patient would have been ready. */
    record ReadyAfterNotJudged() implements Gap {}

    /** The monitoring form asks whether anything serious happened. */
    record SeriousEventNotStated() implements Gap {}

    record EscortUnknown() implements Gap {}

    record NoNextVisit() implements Gap {}
}
