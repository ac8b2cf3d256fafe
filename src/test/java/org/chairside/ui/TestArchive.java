package org.chairside.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chairside.chart.Edition;
import org.chairside.export.many.RunOutcome;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.BloodPressure;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Drug;
import org.chairside.model.ExportFormat;
import org.chairside.model.Gender;
import org.chairside.model.PaperSize;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.ProtocolKey;
import org.chairside.model.Route;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.Sex;
import org.chairside.model.SigningStage;
import org.chairside.model.SpO2;
import org.chairside.testing.Sessions;
import org.chairside.ui.export.ExportChoice;
import org.chairside.ui.export.ExportPreview;
import org.chairside.ui.export.Exporter;

/** A made-up list of sessions, and a cupboard that files are put into without a disk. */
public final class TestArchive implements Exporter {
    private static final List<PersonName> NAMES = List.of(
            new PersonName("Osei", "Marta", "Ms"),
            new PersonName("Lee", "Jun", "Mr"),
            new PersonName("Fitzgerald-Oyelaran", "Maximiliane Theodora", "Dr"),
            new PersonName("M\u00fcller", "Ren\u00e9", ""),
            new PersonName("Okafor", "Chidi", "Mr"),
            new PersonName("Lindqvist", "Astrid", "Mrs"),
            new PersonName("Garc\u00eda", "Lucia", "Ms"),
            new PersonName("Novak", "Petr", "Mr"),
            new PersonName("Haddad", "Leila", "Ms"));

    private static final List<Severity> WORST = List.of(
            Severity.MODERATE,
            Severity.MILD,
            Severity.ABSENT,
            Severity.MODERATE,
            Severity.MILD,
            Severity.MILD,
            Severity.SEVERE,
            Severity.MILD,
            Severity.ABSENT,
            Severity.MILD,
            Severity.MILD);

    public final List<String> written = new ArrayList<>();
    public final List<SessionId> looked = new ArrayList<>();
    public final List<Path> opened = new ArrayList<>();
    public ExportPreview leaving =
            new ExportPreview("OSEI, Marta", LocalDate.of(2026, 11, 20), false, Edition.FIRST, true);
    public ExportFormat kind = ExportFormat.PDF;
    public PaperSize paper = PaperSize.A4;
    public boolean recorded = true;
    public Optional<Path> folder = Optional.of(Path.of("exports"));
    public int failFrom = Integer.MAX_VALUE;
    public Runnable before = () -> {};

    /** So many sessions, the newest first, a few hours apart. */
    public static List<SessionSummary> sessions(int many) {
        List<SessionSummary> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(session(i, Sessions.MORNING.minus(Duration.ofHours(19L * i))));
        }
        return all;
    }

    /** Twelve sessions; three forms are due (overdue, today, later), and two patients are to be asked how the day was. */
    public static List<SessionSummary> owing() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        List<SessionSummary> all = new ArrayList<>(sessions(12));
        owes(all, 10, new SessionSummary.Owed(Optional.of(today.minusDays(2)), Optional.empty()));
        owes(all, 6, new SessionSummary.Owed(Optional.of(today), Optional.empty()));
        owes(
                all,
                3,
                new SessionSummary.Owed(
                        Optional.of(today.plusDays(5)), Optional.of(Sessions.MORNING.minus(Duration.ofHours(3)))));
        owes(
                all,
                4,
                new SessionSummary.Owed(Optional.empty(), Optional.of(Sessions.MORNING.plus(Duration.ofHours(30)))));
        return all;
    }

    private static void owes(List<SessionSummary> all, int index, SessionSummary.Owed owed) {
        SessionSummary old = all.get(index);
        all.set(
                index,
                new SessionSummary(
                        old.session(),
                        old.patient(),
                        old.protocol(),
                        old.course(),
                        old.room(),
                        old.started(),
                        old.zone(),
                        SessionState.RELEASED,
                        old.figures(),
                        old.lastSeq(),
                        old.account(),
                        owed,
                        old.review()));
    }

    public static SessionSummary session(int i, Instant started) {
        boolean nasal = i % 3 == 1;
        Severity worst = WORST.get(i * 7 % WORST.size());
        return new SessionSummary(
                new SessionId(new UUID(0x7000, 0x8000_0000_0000_0000L | i)),
                patient(i % NAMES.size()),
                nasal
                        ? new SessionSummary.Treatment(
                                new ProtocolKey("esketamine-nasal", 1),
                                "Esketamine nasal spray",
                                Drug.ESKETAMINE,
                                Route.INTRANASAL)
                        : new SessionSummary.Treatment(
                                new ProtocolKey("iv-infusion", 1),
                                "Ketamine intravenous infusion",
                                Drug.KETAMINE,
                                Route.INTRAVENOUS),
                new CoursePlace(
                        i % 4 == 3 ? SessionKind.MAINTENANCE : SessionKind.INDUCTION, 1 + i % 6, i % 4 == 3 ? 0 : 6),
                "Room " + (1 + i % 4),
                started,
                Sessions.NEW_YORK,
                i < 2 ? SessionState.OPEN : i % 11 == 7 ? SessionState.CANCELLED : SessionState.RELEASED,
                i % 11 == 7
                        ? SessionSummary.Figures.NONE
                        : new SessionSummary.Figures(
                                7 + i % 5,
                                i % 4 == 2 ? 1 + i % 3 : 0,
                                Optional.of(new BloodPressure(131 + i * 13 % 52, 78 + i * 7 % 26)),
                                Optional.of(new SpO2(99 - i * 5 % 9)),
                                worst,
                                i % 6 == 2 ? 1 : 0),
                40L + i,
                new SessionSummary.Account(
                        Optional.of(Dose.milligrams(35)),
                        i % 5 == 3 ? 1 + i % 3 : 0,
                        i % 10 == 3 ? 1 : 0,
                        i % 29 == 5,
                        false),
                SessionSummary.Owed.NOTHING,
                review(i));
    }

    /** Of the newest some wait for a signature, of the older ones a few. */
    private static SessionSummary.Review review(int i) {
        List<String> staff = i % 3 == 0 ? List.of("Ana Ruiz") : List.of("Ben Adler", "Ana Ruiz");
        SigningStage stage = i < 2 || i % 97 == 4
                ? SigningStage.NOT_SIGNED
                : i == 5 ? SigningStage.RETURNED : i < 9 ? SigningStage.SIGNED : SigningStage.COUNTERSIGNED;
        List<String> all = new ArrayList<>(staff);
        if (stage == SigningStage.COUNTERSIGNED) {
            all.add("Imke Chan");
        }
        return new SessionSummary.Review(stage, i == 6 ? 1 : 0, i % 41 == 3 ? 1 : 0, all);
    }

    /** The same session in another state, signed so far, with everything else as it was. */
    public static SessionSummary reviewed(SessionSummary old, SessionState state, SigningStage stage) {
        return new SessionSummary(
                old.session(),
                old.patient(),
                old.protocol(),
                old.course(),
                old.room(),
                old.started(),
                old.zone(),
                state,
                old.figures(),
                old.lastSeq(),
                old.account(),
                old.owed(),
                new SessionSummary.Review(
                        stage,
                        old.review().openQuestions(),
                        old.review().missedSets(),
                        old.review().staff()));
    }

    public static Patient patient(int i) {
        return new Patient(
                new PatientId(new UUID(0x7001, 0x8000_0000_0000_0000L | i)),
                NAMES.get(i),
                BirthDate.of(LocalDate.of(1958, 11, 30).plusDays(1873L * i)),
                Sex.NOT_RECORDED,
                Gender.FEMALE,
                "129 728 76" + (51 + i),
                new Allergies.NoneKnown());
    }

    @Override
    public boolean isAllowed() {
        return true;
    }

    @Override
    public ExportFormat kind() {
        return kind;
    }

    @Override
    public PaperSize paper() {
        return paper;
    }

    @Override
    public Optional<Path> folder(ExportFormat of) {
        return folder;
    }

    @Override
    public void remember(ExportFormat last, PaperSize sheet, Path chosen) {
        kind = last;
        paper = sheet;
        folder = Optional.of(chosen);
    }

    @Override
    public Optional<ExportPreview> look(SessionId session) {
        looked.add(session);
        return Optional.of(leaving);
    }

    @Override
    public RunOutcome write(ExportChoice choice, Watch watch) {
        int here = 0;
        for (SessionId session : choice.sessions()) {
            int left = choice.sessions().size() - here;
            if (watch.isCancelled()) {
                return new RunOutcome.Cancelled(
                        new RunOutcome.Tally(here, 0, left), new RunOutcome.Listing.NotWanted());
            }
            before.run();
            if (written.size() >= failFrom) {
                String why = "The disk is full. The record is safe. Make room and export again.";
                watch.leftOut(why);
                return new RunOutcome.BrokenOff(
                        why, new RunOutcome.Tally(here, 1, left - 1), new RunOutcome.Listing.NotWanted());
            }
            here++;
            written.add(choice.kind() + " " + session);
            watch.written(choice.folder().resolve(session.brief() + ".pdf"), recorded);
        }
        return new RunOutcome.Finished(
                new RunOutcome.Tally(here, 0, 0),
                here > 1
                        ? new RunOutcome.Listing.Beside(
                                choice.folder().resolve("manifest.json"),
                                choice.folder().resolve("SHA256SUMS"),
                                Optional.empty())
                        : new RunOutcome.Listing.NotWanted());
    }

    @Override
    public void open(Path shown) {
        opened.add(shown);
    }
}
