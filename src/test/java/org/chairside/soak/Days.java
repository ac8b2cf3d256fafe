package org.chairside.soak;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chairside.cli.Chairside;
import org.chairside.cli.Surroundings;
import org.chairside.desk.LogVerdict;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.SessionId;
import org.chairside.model.SpO2;
import org.chairside.model.Vitals;
import org.chairside.soak.Trial.Outcome;
import org.chairside.soak.Trial.Task;
import org.chairside.staff.Founding;
import org.chairside.testing.TickingClock;

/** Days of a clinic at speed: four rooms, twelve sets each, everybody released, signed and countersigned; a new start each day. */
final class Days {
    private static final int ROOMS = 4;
    private static final int SETS = 12;

    private final TickingClock clock = TickingClock.from(Instant.parse("2026-11-30T13:00:00Z"));
    private final QuickClinic clinic;
    private final Random random;
    private int patients;
    private int entries;

    private Days(Task task) {
        clinic = QuickClinic.below(task.folder(), clock);
        random = new Random(task.seed());
    }

    static Outcome trial(Task task) {
        Days days = new Days(task);
        if (!(days.clinic.found() instanceof Founding.Founded(var _, var recovery))) {
            throw new IllegalStateException("not founded");
        }
        recovery.close();
        for (int day = 0; day < task.count(); day++) {
            days.pass();
        }
        boolean intact =
                LogVerdict.of(days.clinic.folder(), Optional.empty(), days.clinic.state()) instanceof LogVerdict.Intact;
        String signatures = days.signatures();
        return new Outcome(
                "%d sessions, %d entries saved; log %s; %s"
                        .formatted(days.patients, days.entries, intact ? "intact" : "NOT intact", signatures),
                "every entry saved, log intact, every signature holds",
                intact && signatures.startsWith("every signature holds"));
    }

    private void pass() {
        List<SessionId> treated = new ArrayList<>();
        try (SignedInDesk nurse = clinic.visit(QuickClinic.NURSE)) {
            List<LiveSession> rooms = new ArrayList<>();
            for (int room = 0; room < ROOMS; room++) {
                rooms.add(clinic.session(nurse, patients++));
            }
            for (int set = 0; set < SETS; set++) {
                clock.pass(Duration.ofMinutes(10));
                rooms.forEach(room -> save(nurse, room, set()));
            }
            for (LiveSession room : rooms) {
                save(nurse, room, new Event.Released("their escort", ""));
                treated.add(room.subject().session());
                saved(nurse.desk()
                        .sign(nurse.person(), treated.getLast(), "I recorded this session.")
                        .join());
            }
        }
        try (SignedInDesk physician = clinic.visit(QuickClinic.PHYSICIAN)) {
            treated.forEach(session -> saved(physician
                    .desk()
                    .countersign(physician.person(), session, "I have read this session.")
                    .join()));
        }
        clock.pass(Duration.ofHours(20));
    }

    private Event.InSession set() {
        return new Event.VitalsTaken(
                Vitals.of(
                        new BloodPressure(110 + random.nextInt(40), 60 + random.nextInt(30)),
                        new HeartRate(55 + random.nextInt(40)),
                        new SpO2(93 + random.nextInt(7))),
                List.of(),
                "");
    }

    private void save(SignedInDesk signedInDesk, LiveSession room, Event.InSession event) {
        saved(signedInDesk
                .desk()
                .submit(signedInDesk
                        .desk()
                        .submission(
                                signedInDesk.author(), room.subject(), List.of(new Proposed(event, clock.instant()))))
                .join()
                .getFirst());
    }

    private void saved(Receipt receipt) {
        if (!(receipt instanceof Receipt.Saved)) {
            throw new AssertionError("not saved: " + receipt);
        }
        entries++;
    }

    /** What the command says of all signatures. */
    private String signatures() {
        StringWriter out = new StringWriter();
        Surroundings around = new Surroundings(
                new Surroundings.Folders(clinic.folder(), clinic.state()),
                clock,
                clinic.tools(),
                System.in,
                Map.of("CHAIRSIDE_PASSWORD", QuickClinic.PASSWORD)::get,
                null,
                new Surroundings.Program("soak", Locale.US));
        Chairside.run(
                around,
                thrown -> out.write(thrown.toString()),
                new PrintWriter(out),
                new PrintWriter(out),
                "verify",
                "--staff",
                QuickClinic.PHYSICIAN);
        return out.toString().lines().reduce((_, last) -> last).orElse("nothing was said");
    }
}
