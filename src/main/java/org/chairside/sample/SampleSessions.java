package org.chairside.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.EarlierSet;
import org.chairside.intake.LineReading;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.Situation;
import org.chairside.intake.TypedLine;
import org.chairside.model.CoursePlace;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.Patient;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SessionKind;
import org.chairside.model.Subject;
import org.chairside.protocol.ProtocolTemplates;

/** Sessions of the made-up clinic, played by their scripts: typed and submitted as a nurse would, under a clock moved along. */
final class SampleSessions {
    private static final Duration OPENED_BEFORE = Duration.ofMinutes(12);

    private final SignedInDesk signedInDesk;
    private final ManualClock clock;
    private final SampleSigning signing;

    SampleSessions(SignedInDesk signedInDesk, ManualClock clock, SampleSigning signing) {
        this.signedInDesk = signedInDesk;
        this.clock = clock;
        this.signing = signing;
    }

    /** @param zero minute 0 of its script */
    void play(SamplePeople.Planned planned, Instant zero) {
        clock.set(zero.minus(OPENED_BEFORE));
        LiveSession session = open(planned);
        for (SampleScript.Step step : planned.script().steps()) {
            clock.set(zero.plus(Duration.ofMinutes(step.minute())));
            submit(session, events(session.chart(), step));
        }
        planned.correction().ifPresent(line -> amend(session, line));
        planned.signing().ifPresent(stage -> {
            clock.pass(Duration.ofMinutes(4));
            new SampleRelease(session.chart()).events().forEach(each -> submit(session, List.of(done(each))));
            signing.sign(session, stage);
        });
    }

    private LiveSession open(SamplePeople.Planned planned) {
        Patient patient = planned.person().patient();
        NewSession wanted = new NewSession(
                new Event.SessionOpened(
                        patient,
                        protocol(planned.script().protocol()),
                        new CoursePlace(SessionKind.INDUCTION, planned.number(), 6),
                        planned.room(),
                        Optional.of(planned.person().weight()),
                        planned.script().planned()),
                Optional.of(new Event.IdentityConfirmed(
                        patient.name().initials(), patient.born().year())),
                new Event.Screened(
                        protocol(planned.script().protocol()).screening().stream()
                                .map(item -> new ScreeningAnswer(item.code(), item.wanted(), ""))
                                .toList(),
                        new Escort("Kofi Osei", "555-0134", "brother")),
                List.of(
                        new Event.TreatmentOrdered(
                                List.of(Indication.TREATMENT_RESISTANT_DEPRESSION), "", SampleClinic.PHYSICIAN),
                        new Event.GoDecided(Go.GO, SampleClinic.PHYSICIAN, "")));
        Receipt first =
                signedInDesk.desk().open(signedInDesk.author(), wanted).join().getFirst();
        if (!(first instanceof Receipt.Saved saved)) {
            throw new IllegalStateException("the sample session was not saved: " + first);
        }
        return signedInDesk
                .desk()
                .takenUp(((Subject.OfSession) saved.recorded().entry().subject()).session())
                .orElseThrow();
    }

    private List<Proposed> events(Chart chart, SampleScript.Step step) {
        return switch (step) {
            case SampleScript.Step.Done(int _, Event event) -> List.of(done(event));
            case SampleScript.Step.Typed(int minute, String line) ->
                switch (TypedLine.read(line, situation(chart))) {
                    case LineReading.Accepted accepted -> accepted.events();
                    case LineReading.Questioned asked -> asked.asTyped();
                    case LineReading.Refused _, LineReading.Blank _ ->
                        throw new IllegalStateException("the sample line of minute " + minute + " is refused");
                };
        };
    }

    private Situation situation(Chart chart) {
        return new Situation(
                chart.protocol(),
                chart.doses().stageAt(clock.instant()),
                chart.openedAt(),
                clock.instant(),
                clock.getZone(),
                chart.lastSet().map(set -> new EarlierSet(set.vitals(), set.takenAt())),
                chart.baselineVitals());
    }

    private Proposed done(Event event) {
        return new Proposed(event, clock.instant());
    }

    private void submit(LiveSession session, List<Proposed> events) {
        signedInDesk
                .desk()
                .submit(signedInDesk.desk().submission(signedInDesk.author(), session.subject(), events))
                .join();
    }

    /** Says that the last set was a typing slip and what it should have been. */
    private void amend(LiveSession session, String line) {
        clock.pass(Duration.ofMinutes(1));
        var last = session.chart().lastSet().orElseThrow();
        if (TypedLine.read(line, situation(session.chart())) instanceof LineReading.Accepted accepted) {
            Proposed right = new Proposed(accepted.events().getFirst().event(), last.takenAt());
            signedInDesk
                    .desk()
                    .amend(signedInDesk.author(), session.subject(), last.line().id(), right, "typing slip")
                    .join();
        }
    }

    private static Protocol protocol(String code) {
        return ProtocolTemplates.named(code);
    }
}
