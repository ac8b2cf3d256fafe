package org.chairside.export.rems;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.TakenSet;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;
import org.chairside.model.Vital;

/**
 * Which sets answer the three questions about the pressure, and why these: the last before the first device, the one
 * nearest to 40 minutes after it, the last before the end. A pressure from outside the window around 40 minutes does not
 * answer the second question; it is named, and a person decides.
 */
record Pressures(RemsContext context) {
    /** The form asks for this time after the dose (CLINICAL 2.1). */
    private static final Duration FORTY = Duration.ofMinutes(40);

    /** How far from it a set may be where the protocol has no point of its own at that time. */
    private static final Duration NEAR = Duration.ofMinutes(5);

    sealed interface Found {
        record One(BloodPressure pressure, String why) implements Found {}

        record None(RemsAnswer missing) implements Found {}
    }

    /** Like every other set, it is before the dose if it was written before a dose of the same minute. */
    Found before() {
        if (context.firstDevice().isEmpty()) {
            return none("device");
        }
        Instant first = context.firstDevice().get();
        Optional<TakenSet> last = measured().reversed().stream()
                .filter(set -> set.stage() == Stage.BEFORE)
                .findFirst();
        return last.map(set -> one(
                        set,
                        isAnotherBaseline(set) ? "from.before-other-baseline" : "from.before",
                        Wording.minutes(Duration.between(set.takenAt(), first))))
                .orElseGet(() -> none("bp-before"));
    }

    private boolean isAnotherBaseline(TakenSet set) {
        return context.chart().facts().last(Event.BaselineChosen.class).isPresent()
                && context.chart()
                        .baseline()
                        .filter(baseline ->
                                !baseline.line().id().equals(set.line().id()))
                        .isPresent();
    }

    Found atForty() {
        Optional<Instant> first = context.firstDevice();
        if (first.isEmpty()) {
            return none("device");
        }
        Instant forty = first.get().plus(FORTY);
        Optional<TakenSet> nearest = after().stream()
                .min(Comparator.comparing(
                        set -> Duration.between(forty, set.takenAt()).abs()));
        Window window = window();
        String from = Wording.minutes(FORTY.minus(window.early()));
        String to = Wording.minutes(FORTY.plus(window.late()));
        if (nearest.isEmpty()) {
            return none("bp-40", from, to);
        }
        TakenSet set = nearest.get();
        boolean within = !set.takenAt().isBefore(forty.minus(window.early()))
                && !set.takenAt().isAfter(forty.plus(window.late()));
        String minutes = Wording.minutes(Duration.between(first.get(), set.takenAt()));
        return within
                ? one(set, "from.forty", minutes, from, to)
                : none("bp-40-nearest", from, to, text(set), time(set), minutes);
    }

    Found beforeEnd() {
        if (context.firstDevice().isEmpty()) {
            return none("device");
        }
        if (!context.chart().state().hasLeft()) {
            return none("end");
        }
        Instant end = context.chart().closedAt().orElseThrow();
        List<TakenSet> until =
                after().stream().filter(set -> !set.takenAt().isAfter(end)).toList();
        return until.isEmpty()
                ? none("bp-end")
                : one(
                        until.getLast(),
                        "from.before-end",
                        Wording.minutes(Duration.between(until.getLast().takenAt(), end)));
    }

    private record Window(Duration early, Duration late) {}

    private Window window() {
        return context.chart().protocol().schedule().fixed().stream()
                .filter(point -> point.after().equals(FORTY))
                .map((Schedule.FixedPoint point) -> new Window(point.early(), point.late()))
                .findFirst()
                .orElse(new Window(NEAR, NEAR));
    }

    private List<TakenSet> measured() {
        return context.chart().sets().stream()
                .filter(set -> set.vitals().measurement(Vital.BLOOD_PRESSURE).isPresent())
                .toList();
    }

    private List<TakenSet> after() {
        return measured().stream().filter(set -> set.stage() != Stage.BEFORE).toList();
    }

    private Found one(TakenSet set, String key, String... parts) {
        Object[] all = new Object[parts.length + 1];
        all[0] = time(set);
        System.arraycopy(parts, 0, all, 1, parts.length);
        return new Found.One(pressure(set), context.wording().text(key, all));
    }

    private Found none(String key, Object... parts) {
        return new Found.None(context.missing(key, parts));
    }

    private String time(TakenSet set) {
        return context.wording().time(set.takenAt());
    }

    private static String text(TakenSet set) {
        return pressure(set).systolic() + "/" + pressure(set).diastolic();
    }

    private static BloodPressure pressure(TakenSet set) {
        return (BloodPressure) set.vitals().measurement(Vital.BLOOD_PRESSURE).orElseThrow();
    }
}
