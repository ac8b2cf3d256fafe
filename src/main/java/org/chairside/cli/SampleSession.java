package org.chairside.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.LiveSession;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.Visit;
import org.chairside.intake.EntryLine;
import org.chairside.intake.Reading;
import org.chairside.intake.Situation;
import org.chairside.model.Allergies;
import org.chairside.model.Course;
import org.chairside.model.Escort;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.SessionKind;
import org.chairside.protocol.ProtocolTemplates;

/** One made-up session, typed as a nurse would. */
final class SampleSession {
    static final int SETS = 2;

    private static final List<String> LINES = List.of("124/78 72 98", "131/80 74 97 dis 1", "#calm, eyes shut");

    private final Visit visit;
    private final Surroundings around;

    SampleSession(Visit visit, Surroundings around) {
        this.visit = visit;
        this.around = around;
    }

    /** Opens it and enters its lines; false if anything was not saved. */
    boolean record() {
        List<Receipt> opened = visit.desk().open(visit.author(), wanted()).join();
        return opened.stream().allMatch(Receipt.Saved.class::isInstance)
                && LINES.stream().allMatch(this::enter);
    }

    private NewSession wanted() {
        Patient patient = new Patient(
                new PatientId(around.ids().next()),
                PersonName.of("Sample", "Sam"),
                LocalDate.EPOCH,
                Gender.NOT_KNOWN,
                "SELF-TEST",
                new Allergies.NotRecorded());
        return new NewSession(
                patient,
                ProtocolTemplates.shipped().getFirst(),
                new Course(SessionKind.INDUCTION, 1, 0),
                "1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Escort.UNKNOWN);
    }

    private boolean enter(String line) {
        LiveSession session = visit.desk().live().getFirst();
        return EntryLine.read(line, situation(session.chart())) instanceof Reading.Accepted accepted
                && visit
                        .desk()
                        .submit(visit.desk().slip(visit.author(), session.subject(), accepted.events()))
                        .join()
                        .stream()
                        .allMatch(Receipt.Saved.class::isInstance);
    }

    private Situation situation(Chart chart) {
        return new Situation(
                chart.protocol(),
                chart.doses().stageAt(around.clock().instant()),
                chart.openedAt(),
                around.clock().instant(),
                around.clock().getZone(),
                chart.lastSet().map(set -> set.vitals()),
                chart.baselineVitals());
    }
}
