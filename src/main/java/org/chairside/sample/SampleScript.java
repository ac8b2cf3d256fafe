package org.chairside.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Checkpoint;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Route;

/**
 * What happens in a made-up session, minute by minute from the first dose. The courses of pressure fit published means: a
 * peak about forty minutes after the start, some 16/11 mmHg above the baseline, and back within two hours (CLINICAL 2.4,
 * 3.2). Nobody's data.
 */
record SampleScript(String protocol, Optional<Dose> planned, List<Step> steps) {
    /** Something at a minute: a line as typed, or an event. */
    sealed interface Step {
        int minute();

        record Typed(int minute, String line) implements Step {}

        record Done(int minute, Event event) implements Step {}
    }

    /** Forty minutes of infusion, some dissociation, home after an hour and a half. */
    static SampleScript infusion(int milligrams, int rise) {
        Dose dose = Dose.milligrams(milligrams);
        List<Step> steps = new ArrayList<>();
        steps.add(typed(-8, 122, 76, 70, 98, 0, " 14"));
        steps.add(typed(-3, 124, 78, 72, 98, 0, " 14"));
        steps.add(new Step.Done(-1, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true)));
        steps.add(new Step.Done(0, new Event.InfusionStarted(dose, java.time.Duration.ofMinutes(40))));
        steps.add(typed(10, 124, 78, 74, 98, rise / 3, ""));
        steps.add(new Step.Typed(12, "dis 1"));
        steps.add(typed(20, 124, 78, 78, 97, rise * 2 / 3, ""));
        steps.add(new Step.Typed(21, "dis 2 nau 1"));
        steps.add(new Step.Typed(24, "#eyes shut, calm, answers to name"));
        steps.add(typed(31, 124, 78, 80, 97, rise * 9 / 10, ""));
        steps.add(typed(40, 124, 78, 79, 97, rise, ""));
        steps.add(new Step.Done(40, new Event.InfusionEnded(dose)));
        steps.add(new Step.Typed(44, "nau 0"));
        steps.add(typed(55, 124, 78, 75, 98, rise / 2, ""));
        steps.add(new Step.Typed(56, "dis 1"));
        steps.add(typed(70, 124, 78, 73, 98, rise / 4, ""));
        steps.add(new Step.Typed(72, "dis 0 dizz 0"));
        steps.add(typed(85, 124, 78, 72, 98, 2, " 14"));
        return new SampleScript("iv-infusion", Optional.of(dose), steps);
    }

    /** Two nasal devices, five minutes apart, two hours of watching. */
    static SampleScript devices(int rise) {
        Dose device = Dose.milligrams(28);
        List<Step> steps = new ArrayList<>();
        steps.add(typed(-6, 118, 74, 66, 99, 0, ""));
        steps.add(new Step.Done(-1, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true)));
        steps.add(new Step.Done(0, new Event.DeviceGiven(1, 2, device, "K7741")));
        steps.add(new Step.Done(5, new Event.DeviceGiven(2, 2, device, "K7741")));
        steps.add(typed(15, 118, 74, 70, 98, rise / 2, ""));
        steps.add(new Step.Typed(18, "dis 2 dizz 1 drow 1 resp 0"));
        steps.add(typed(39, 118, 74, 74, 97, rise, ""));
        steps.add(new Step.Typed(45, "#says the room feels far away, not frightened"));
        steps.add(typed(62, 118, 74, 71, 98, rise * 2 / 3, ""));
        steps.add(new Step.Typed(63, "dis 1"));
        steps.add(typed(90, 118, 74, 68, 98, rise / 4, ""));
        steps.add(new Step.Typed(92, "dis 0 dizz 0 drow 0"));
        steps.add(typed(121, 118, 74, 66, 99, 1, ""));
        return new SampleScript("esketamine-nasal", Optional.of(Dose.milligrams(56)), steps);
    }

    /** One injection into the muscle. */
    static SampleScript injection(int milligrams, int rise) {
        Dose dose = Dose.milligrams(milligrams);
        List<Step> steps = new ArrayList<>();
        steps.add(typed(-5, 130, 82, 76, 97, 0, ""));
        steps.add(new Step.Done(-1, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true)));
        steps.add(new Step.Done(0, new Event.DoseGiven(dose, Route.INTRAMUSCULAR, "left deltoid")));
        steps.add(typed(15, 130, 82, 84, 97, rise, ""));
        steps.add(new Step.Typed(17, "dis 2 anx 1"));
        steps.add(typed(30, 130, 82, 83, 96, rise, ""));
        steps.add(typed(45, 130, 82, 80, 97, rise / 2, ""));
        steps.add(new Step.Typed(47, "dis 0 anx 0"));
        steps.add(typed(60, 130, 82, 77, 97, rise / 4, ""));
        steps.add(typed(90, 130, 82, 76, 97, 1, ""));
        return new SampleScript("intramuscular", Optional.of(dose), steps);
    }

    private static Step typed(
            int minute, int systolic, int diastolic, int heart, int saturation, int rise, String rest) {
        String line = (systolic + rise) + "/" + (diastolic + rise * 7 / 10) + " " + heart + " " + saturation + rest;
        return new Step.Typed(minute, line);
    }

    /** Only what happens before a minute: a session still going on. */
    SampleScript until(int minute) {
        return new SampleScript(
                protocol,
                planned,
                steps.stream().filter(step -> step.minute() < minute).toList());
    }
}
