package org.chairside.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.model.DoseRules;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.PublishedCourse;
import org.chairside.model.Range;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Route;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;

/**
 * One statement of a protocol: what is read in one line and compared as one thing. The parts of a protocol together say
 * all of it but its code and version. Words for people are the screens' to find.
 */
public sealed interface Part {
    /** The chapter it stands in. */
    default Chapter chapter() {
        return switch (this) {
            case Name _, Treatment _ -> Chapter.HEAD;
            case Interval _, Fixed _ -> Chapter.SCHEDULE;
            case Wanted _, PulsePressure _, Believable _ -> Chapter.VITALS;
            case Limit _ -> Chapter.LIMITS;
            case Effect _ -> Chapter.EFFECTS;
            case Question _ -> Chapter.SCREENING;
            case DoseRange _, Devices _, Weighing _ -> Chapter.DOSES;
            case Scale _ -> Chapter.SCALES;
            case Watching _, Criterion _ -> Chapter.RELEASE;
            case Rems _, FollowUp _ -> Chapter.AFTERCARE;
            case Published _ -> Chapter.PUBLISHED;
        };
    }

    /** What it is a statement about, within its chapter; the same from version to version. */
    default String id() {
        return switch (this) {
            case Name _ -> "name";
            case Treatment _ -> "treatment";
            case Interval(var phase, int nth) -> "phase-" + Vocabulary.STAGES.word(phase.stage()) + "-" + nth;
            case Fixed(var point) -> "fixed-" + point.code();
            case Wanted _ -> "wanted";
            case PulsePressure _ -> "pulse-pressure";
            case Believable(var rule) -> rule.component().code();
            case Limit(var limit) -> limit.code();
            case Effect(var term) -> term.code();
            case Question(var item) -> item.code();
            case DoseRange _ -> "range";
            case Devices _ -> "devices";
            case Weighing _ -> "weight";
            case Scale(String code) -> code;
            case Watching _ -> "watching";
            case Criterion(var criterion) -> "criterion-" + criterion.code();
            case Rems _ -> "rems";
            case FollowUp _ -> "follow-up";
            case Published(var course) -> course.code();
        };
    }

    /** The chapters in the order of the file. */
    enum Chapter {
        HEAD,
        SCHEDULE,
        VITALS,
        LIMITS,
        EFFECTS,
        SCREENING,
        DOSES,
        SCALES,
        RELEASE,
        AFTERCARE,
        PUBLISHED
    }

    /** What the clinic calls it. */
    record Name(String name) implements Part {}

    /** What is given and how. */
    record Treatment(Drug drug, Route route) implements Part {}

    /** @param nth of its stage, from 1 */
    record Interval(Schedule.Phase phase, int nth) implements Part {}

    /** A set at one time that nothing moves. */
    record Fixed(Schedule.FixedPoint point) implements Part {}

    /** What makes a set complete, in the order it is typed. */
    record Wanted(List<Vital> vitals) implements Part {
        public Wanted {
            vitals = List.copyOf(vitals);
        }
    }

    /** In mmHg. */
    record PulsePressure(Range likely) implements Part {}

    /** What is believable of one number. */
    record Believable(VitalRules.Plausible rule) implements Part {}

    /** A limit. */
    record Limit(org.chairside.model.Limit limit) implements Part {}

    /** An effect of the checklist. */
    record Effect(EffectTerm term) implements Part {}

    /** A question before the session. */
    record Question(ScreeningItem item) implements Part {}

    /** The dose that raises no question, and how long it runs; each may be left open. */
    record DoseRange(Optional<Range> perKilogram, Optional<Range> amount, Optional<Duration> over) implements Part {}

    /** Single-use devices. */
    record Devices(DoseRules.Devices devices) implements Part {}

    /** How a weight is judged. */
    record Weighing(DoseRules.Weighing weighing) implements Part {}

    /** @param code a code, or the name of a scale under licence */
    record Scale(String code) implements Part {}

    /** How long a patient is watched, from when, and how fresh the last set must be. */
    record Watching(Duration observe, ReleaseRule.Clock from, Duration fresh) implements Part {}

    /** What a person ticks before the patient leaves. */
    record Criterion(ReleaseRule.Criterion criterion) implements Part {}

    /** Within how many days the monitoring form is sent. */
    record Rems(int days) implements Part {}

    /** When the patient is asked how the day was. */
    record FollowUp(Duration after) implements Part {}

    /** A course that somebody published. */
    record Published(PublishedCourse course) implements Part {}
}
