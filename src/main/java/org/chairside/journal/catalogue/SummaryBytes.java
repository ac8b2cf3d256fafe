package org.chairside.journal.catalogue;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.chairside.model.BloodPressure;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Drug;
import org.chairside.model.ProtocolKey;
import org.chairside.model.Route;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SigningStage;
import org.chairside.model.SpO2;

/**
 * A row of the catalogue as bytes and back. It is read a hundred thousand times at each sign-in, so it has no names and no
 * versions: a row begins with a mark of its shape, and one of another shape is made again from the entries. Equal parts of
 * the rows that one object read are one and the same. Safe for any thread.
 */
public final class SummaryBytes {
    /** To be raised whenever a field is added, dropped or moved, or what a number counts becomes another thing. */
    private static final int SHAPE = 4;

    private static final List<Drug> DRUGS = List.of(Drug.values());
    private static final List<Route> ROUTES = List.of(Route.values());
    private static final List<SessionKind> KINDS = List.of(SessionKind.values());
    private static final List<SessionState> STATES = List.of(SessionState.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<SigningStage> STAGES = List.of(SigningStage.values());
    private static final long MARK = mark();

    private final Shared shared = new Shared();

    /** Changes with the shape and with the words that stand in it as numbers. */
    private static long mark() {
        CRC32 sum = new CRC32();
        List<List<? extends Enum<?>>> words =
                List.of(DRUGS, ROUTES, PatientBytes.SEXES, PatientBytes.GENDERS, KINDS, STATES, SEVERITIES, STAGES);
        words.forEach(all -> all.forEach(each -> sum.update((each.name() + ' ').getBytes(US_ASCII))));
        return sum.getValue() << 8 | SHAPE;
    }

    public byte[] write(SessionSummary row) {
        ByteWriter out = new ByteWriter().number(MARK).uuid(row.session().value());
        PatientBytes.write(out, row.patient());
        treatment(out, row.protocol());
        out.word(row.course().kind(), KINDS)
                .number(row.course().number())
                .number(row.course().planned());
        out.text(row.room()).instant(row.started()).text(row.zone().getId()).word(row.state(), STATES);
        figures(out, row.figures());
        out.number(row.lastSeq());
        account(out, row.account());
        owed(out, row.owed());
        review(out, row.review());
        return out.bytes();
    }

    /** Reads what {@link #write} of this version wrote; empty if it is something else. */
    public Optional<SessionSummary> read(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        try {
            if (in.number() != MARK) {
                return Optional.empty();
            }
            SessionSummary row = row(in);
            return in.isAtEnd() ? Optional.of(row) : Optional.empty();
        } catch (RuntimeException misfit) {
            // Whatever the model or the bytes refuse: it is no row of ours.
            return Optional.empty();
        }
    }

    private SessionSummary row(ByteReader in) {
        return new SessionSummary(
                new SessionId(in.uuid()),
                shared.one(PatientBytes.read(in)),
                treatment(in),
                shared.one(new CoursePlace(in.word(KINDS), in.count(), in.count())),
                shared.text(in.text()),
                in.instant(),
                shared.named(in.text(), ZoneId.class, ZoneId::of),
                in.word(STATES),
                shared.one(figures(in)),
                in.number(),
                shared.one(account(in)),
                owed(in),
                shared.one(review(in)));
    }

    private static void treatment(ByteWriter out, SessionSummary.Treatment treatment) {
        out.text(treatment.key().code()).number(treatment.key().version());
        out.text(treatment.name()).word(treatment.drug(), DRUGS).word(treatment.route(), ROUTES);
    }

    private SessionSummary.Treatment treatment(ByteReader in) {
        String code = in.text();
        int version = in.count();
        ProtocolKey key = shared.named(code + ' ' + version, ProtocolKey.class, _ -> new ProtocolKey(code, version));
        return shared.one(new SessionSummary.Treatment(key, shared.text(in.text()), in.word(DRUGS), in.word(ROUTES)));
    }

    private static void figures(ByteWriter out, SessionSummary.Figures figures) {
        out.number(figures.sets()).number(figures.lateSets());
        out.maybe(figures.peak(), (to, peak) -> to.number(peak.systolic()).number(peak.diastolic()));
        out.maybe(figures.lowestSaturation(), (to, lowest) -> to.number(lowest.percent()));
        out.word(figures.worstEffect(), SEVERITIES).number(figures.amendments());
    }

    private static SessionSummary.Figures figures(ByteReader in) {
        return new SessionSummary.Figures(
                in.count(),
                in.count(),
                in.maybe(from -> new BloodPressure(from.count(), from.count())),
                in.maybe(from -> new SpO2(from.count())),
                in.word(SEVERITIES),
                in.count());
    }

    private static void account(ByteWriter out, SessionSummary.Account account) {
        out.maybe(account.given(), (to, dose) -> to.number(dose.micrograms()));
        out.number(account.notices())
                .number(account.unanswered())
                .flag(account.overridden())
                .flag(account.serious());
    }

    private static SessionSummary.Account account(ByteReader in) {
        return new SessionSummary.Account(
                in.maybe(from -> new Dose(from.number())), in.count(), in.count(), in.flag(), in.flag());
    }

    private static void owed(ByteWriter out, SessionSummary.Owed owed) {
        out.maybe(owed.remsDue(), (to, day) -> to.number(day.toEpochDay()));
        out.maybe(owed.followUpDue(), ByteWriter::instant);
    }

    private static SessionSummary.Owed owed(ByteReader in) {
        SessionSummary.Owed owed = new SessionSummary.Owed(
                in.maybe(from -> LocalDate.ofEpochDay(from.number())), in.maybe(ByteReader::instant));
        return owed.equals(SessionSummary.Owed.NOTHING) ? SessionSummary.Owed.NOTHING : owed;
    }

    private static void review(ByteWriter out, SessionSummary.Review review) {
        out.word(review.stage(), STAGES).number(review.openQuestions()).number(review.missedSets());
        out.number(review.staff().size());
        review.staff().forEach(out::text);
    }

    private SessionSummary.Review review(ByteReader in) {
        return new SessionSummary.Review(in.word(STAGES), in.count(), in.count(), staff(in));
    }

    private List<String> staff(ByteReader in) {
        int many = in.count();
        List<String> staff = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            staff.add(shared.text(in.text()));
        }
        return staff;
    }
}
