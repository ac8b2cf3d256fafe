package org.chairside.ui.session;

/**
 * What was given, and what can be given next.
 *
 * @param summary in words: {@code DOSE 35 mg over 40min from 13:30}
 * @param elapsed the session's clock: {@code T+38min}; empty before the first dose
 * @param note what to wait for: the rest between two devices; may be empty
 */
public record DoseFace(Step step, String summary, String elapsed, String note) {
    /** What can be recorded next. */
    public sealed interface Step {
        /** @param planned milligrams from the opening, to begin with; may be empty */
        record StartInfusion(String planned) implements Step {}

        record Infusing(boolean paused) implements Step {}

        /** @param number of the device that comes next */
        record GiveDevice(int number, int of) implements Step {}

        /** A bolus or a tablet. */
        record GiveDose(String planned) implements Step {}

        /** Everything that was planned has been given; more can be recorded only as a note. */
        record Given() implements Step {}
    }
}
