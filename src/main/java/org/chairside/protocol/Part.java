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
    /** Where it stands. */
    Chapter chapter();

    /** What it is a statement about, within its chapter; the same from version to version. */
    String id();

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
    record Name(String name) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.HEAD;
        }

        @Override
        public String id() {
            return "name";
        }
    }

    /** What is given and how. */
    record Treatment(Drug drug, Route route) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.HEAD;
        }

        @Override
        public String id() {
            return "treatment";
        }
    }

    /** @param nth of its stage, from 1 */
    record Interval(Schedule.Phase phase, int nth) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.SCHEDULE;
        }

        @Override
        public String id() {
            return "phase-" + Vocabulary.STAGES.word(phase.stage()) + "-" + nth;
        }
    }

    /** A set at one time that nothing moves. */
    record Fixed(Schedule.FixedPoint point) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.SCHEDULE;
        }

        @Override
        public String id() {
            return "fixed-" + point.code();
        }
    }

    /** What makes a set complete, in the order it is typed. */
    record Wanted(List<Vital> vitals) implements Part {
        public Wanted {
            vitals = List.copyOf(vitals);
        }

        @Override
        public Chapter chapter() {
            return Chapter.VITALS;
        }

        @Override
        public String id() {
            return "wanted";
        }
    }

    /** In mmHg. */
    record PulsePressure(Range likely) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.VITALS;
        }

        @Override
        public String id() {
            return "pulse-pressure";
        }
    }

    /** What is believable of one number. */
    record Believable(VitalRules.Plausible rule) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.VITALS;
        }

        @Override
        public String id() {
            return rule.component().code();
        }
    }

    /** A limit. */
    record Limit(org.chairside.model.Limit limit) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.LIMITS;
        }

        @Override
        public String id() {
            return limit.code();
        }
    }

    /** An effect of the checklist. */
    record Effect(EffectTerm term) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.EFFECTS;
        }

        @Override
        public String id() {
            return term.code();
        }
    }

    /** A question before the session. */
    record Question(ScreeningItem item) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.SCREENING;
        }

        @Override
        public String id() {
            return item.code();
        }
    }

    /** The dose that raises no question, and how long it runs; each may be left open. */
    record DoseRange(Optional<Range> perKilogram, Optional<Range> amount, Optional<Duration> over) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.DOSES;
        }

        @Override
        public String id() {
            return "range";
        }
    }

    /** Single-use devices. */
    record Devices(DoseRules.Devices devices) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.DOSES;
        }

        @Override
        public String id() {
            return "devices";
        }
    }

    /** How a weight is judged. */
    record Weighing(DoseRules.Weighing weighing) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.DOSES;
        }

        @Override
        public String id() {
            return "weight";
        }
    }

    /** @param code a code, or the name of a scale under licence */
    record Scale(String code) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.SCALES;
        }

        @Override
        public String id() {
            return code;
        }
    }

    /** How long a patient is watched, from when, and how fresh the last set must be. */
    record Watching(Duration observe, ReleaseRule.Clock from, Duration fresh) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.RELEASE;
        }

        @Override
        public String id() {
            return "watching";
        }
    }

    /** What a person ticks before the patient leaves. */
    record Criterion(ReleaseRule.Criterion criterion) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.RELEASE;
        }

        @Override
        public String id() {
            return "criterion-" + criterion.code();
        }
    }

    /** Within how many days the monitoring form is sent. */
    record Rems(int days) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.AFTERCARE;
        }

        @Override
        public String id() {
            return "rems";
        }
    }

    /** When the patient is asked how the day was. */
    record FollowUp(Duration after) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.AFTERCARE;
        }

        @Override
        public String id() {
            return "follow-up";
        }
    }

    /** A course that somebody published. */
    record Published(PublishedCourse course) implements Part {
        @Override
        public Chapter chapter() {
            return Chapter.PUBLISHED;
        }

        @Override
        public String id() {
            return course.code();
        }
    }
}
