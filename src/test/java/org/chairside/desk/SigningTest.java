package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.StandingSignature;
import org.chairside.desk.Receipt.Denial;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.Author;
import org.chairside.model.BirthDate;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.Ids;
import org.chairside.model.Origin;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.SigningStage;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SignatureCheck;
import org.chairside.staff.SignatureCheck.Checked;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may sign what and when, and that no signature survives a change of what it was made over. */
class SigningTest {
    private static final char[] ANA = "correct horse".toCharArray();
    private static final char[] BO = "battery staple".toCharArray();
    private static final String MEANING = "I recorded this session.";
    private static final String READ = "I have read this session.";

    @TempDir
    Path folder;

    private final TestDesk test = new TestDesk();
    private Keyring keyring;
    private SignedIn nurse;
    private SignedIn physician;
    private LiveSession session;

    @BeforeEach
    void begin() {
        InstantSource clock = test::now;
        KeyringTools tools = new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1));
        List<Newcomer> people =
                List.of(new Newcomer("Ana Ruiz", Role.NURSE, ANA), new Newcomer("Bo Lind", Role.PHYSICIAN, BO));
        keyring = ((Founding.Founded) Keyring.found(folder, "Harbour Clinic", people, tools)).keyring();
        nurse = signedIn("Ana Ruiz", ANA);
        physician = signedIn("Bo Lind", BO);
        session = test.open(1);
        test.submit(session, test.set("138/84 78 97"));
        test.passes(Duration.ofMinutes(20));
        test.submit(session, test.set("151/92 81 96"));
    }

    @AfterEach
    void end() {
        nurse.close();
        physician.close();
        test.close();
    }

    private SignedIn signedIn(String name, char[] password) {
        return (SignedIn) keyring.signIn(keyring.find(name).orElseThrow().id(), password);
    }

    private static Author author(SignedIn person) {
        return person.person().author();
    }

    private Receipt sign() {
        return test.desk.sign(nurse, session.chart().session(), MEANING).join();
    }

    private Receipt countersign(SignedIn person) {
        return test.desk.countersign(person, session.chart().session(), READ).join();
    }

    private Receipt record(SignedIn person, Event event) {
        return test.desk.record(author(person), session.subject(), event).join();
    }

    private Receipt correctOpening(Event.SessionOpened replacement, String reason) {
        Chart chart = session.chart();
        return test.desk
                .amend(
                        author(nurse),
                        session.subject(),
                        chart.openingEntry().id(),
                        new Proposed(replacement, chart.openedAt()),
                        reason)
                .join();
    }

    private static Patient born(Patient patient, String day) {
        return patient.bornOn(BirthDate.parse(day));
    }

    private Event.SessionOpened inRoom(String room) {
        Event.SessionOpened now = session.chart().opened();
        return new Event.SessionOpened(
                now.patient(), now.protocol(), now.course(), room, now.weight(), now.plannedDose());
    }

    @Test
    void whoThePatientIsCanBeCorrectedAtAnyTimeAndTheSignatureSaysWhatStood() {
        record(nurse, new Event.Released("sister", ""));
        sign();
        countersign(physician);
        Patient before = session.chart().patient();
        Event.SessionOpened right = session.chart().opened().of(born(before, "1959-02-28"));
        assertThat(denied(correctOpening(right, " "))).isEqualTo(Denial.REASON_MISSING);
        assertThat(correctOpening(right, "document checked").isKept()).isTrue();
        Chart chart = session.chart();
        assertThat(chart.patient().born()).isEqualTo(BirthDate.parse("1959-02-28"));
        assertThat(chart.openedAt()).isEqualTo(chart.openingEntry().entry().happenedAt());
        assertThat(List.of(
                        chart.signing().signed().orElseThrow(),
                        chart.signing().countersigned().orElseThrow()))
                .allMatch(StandingSignature::covers)
                .allSatisfy(
                        signed -> assertThat(signed.otherThan(chart.patient())).contains(before));
        assertThat(chart.asKnownAt(chart.signing().signed().orElseThrow().at())
                        .orElseThrow()
                        .patient())
                .isEqualTo(before);
    }

    @Test
    void nothingElseOfAnOpeningCanBeCorrectedBehindASignatureNorTheSubjectEver() {
        Event.SessionOpened opened = session.chart().opened();
        Patient other = new Patient(
                new PatientId(new UUID(7, 7)),
                opened.patient().name(),
                opened.patient().born(),
                opened.patient().sex(),
                opened.patient().gender(),
                opened.patient().recordNumber(),
                opened.patient().allergies());
        assertThat(denied(correctOpening(opened.of(other), "typing slip"))).isEqualTo(Denial.NO_SUCH_ENTRY);
        assertThat(correctOpening(inRoom("Room 9"), "typing slip").isKept()).isTrue();
        record(nurse, new Event.Released("sister", ""));
        sign();
        assertThat(denied(correctOpening(inRoom("Room 2"), "typing slip"))).isEqualTo(Denial.SIGNED);
        assertThat(denied(correctOpening(inRoom("Room 2").of(born(opened.patient(), "1959-02-28")), "typing slip")))
                .isEqualTo(Denial.SIGNED);
    }

    @Test
    void anOpeningForgedBehindASignatureIsNotCoveredByItEvenWhereThePatientChangesToo() {
        record(nurse, new Event.Released("sister", ""));
        sign();
        Recorded last = session.chart().lastInLog();
        Event forged = new Event.EntryAmended(
                session.chart().openingEntry().id(),
                inRoom("Room 2").of(born(session.chart().patient(), "1959-02-28")),
                "typing slip");
        Entry entry = new Entry(
                new EntryId(new UUID(7, 8)),
                session.subject(),
                author(nurse),
                session.chart().openedAt(),
                last.recordedAt(),
                last.entry().zone(),
                Origin.LIVE,
                forged);
        Chart chart = session.chart()
                .after(new Recorded(entry, last.workstation(), last.seq() + 1, last.recordedAt(), Hash.NONE));
        assertThat(chart.room()).isEqualTo("Room 2");
        assertThat(chart.signing().signed().orElseThrow().covers()).isFalse();
    }

    private EntryId lastSet() {
        return session.chart().lastSet().orElseThrow().line().id();
    }

    private static Denial denied(Receipt receipt) {
        return ((Receipt.Denied) receipt).denial();
    }

    private void release() {
        test.passes(Duration.ofMinutes(60));
        assertThat(record(nurse, new Event.Released("Luis", ""))).isInstanceOf(Receipt.Saved.class);
        test.passes(Duration.ofMinutes(1));
    }

    private void signBoth() {
        release();
        assertThat(sign()).isInstanceOf(Receipt.Saved.class);
        test.passes(Duration.ofMinutes(30));
        assertThat(countersign(physician)).isInstanceOf(Receipt.Saved.class);
    }

    /** This build began before everything else, so that nothing is taken for an early build's. */
    private static Recorded introduced() {
        Event event = new ClinicEvent.BuildIntroduced("0.2.0");
        Subject clinic = new Subject.OfClinic(new StreamId(new UUID(1, 1)));
        Entry entry = new Entry(
                new EntryId(new UUID(1, 2)),
                clinic,
                Sessions.NURSE,
                Sessions.MORNING,
                Sessions.MORNING,
                Sessions.NEW_YORK,
                Origin.LIVE,
                event);
        return new Recorded(entry, Sessions.ROOM_2, 1, Sessions.MORNING, Hash.NONE);
    }

    private List<Finding> findings(List<Recorded> entries) {
        return new SignatureCheck(keyring, List.of(introduced()))
                .of(entries).stream().map(Checked::finding).toList();
    }

    @Test
    void theNurseSignsAndThePhysicianCountersignsOverAllThatWasWritten() {
        signBoth();
        Chart chart = session.chart();
        assertThat(chart.signing().stage()).isEqualTo(SigningStage.COUNTERSIGNED);
        StandingSignature signed = chart.signing().signed().orElseThrow();
        assertThat(signed.by()).isEqualTo(author(nurse));
        assertThat(signed.signature().meaning()).isEqualTo(MEANING);
        assertThat(signed.signature().entries()).isEqualTo(chart.entries().size() - 2);
        assertThat(signed.covers()).isTrue();
        assertThat(chart.signing().countersigned().orElseThrow().covers()).isTrue();
        assertThat(findings(chart.entries())).containsExactly(Finding.HOLDS, Finding.HOLDS);
        assertThat(test.desk.archive().catalogue().all().getFirst().review().stage())
                .isEqualTo(SigningStage.COUNTERSIGNED);
        assertThat(test.desk.archive().catalogue().all().getFirst().review().staff())
                .contains("Ana Ruiz", "Bo Lind");
    }

    @Test
    void nobodySignsASessionThatIsNotOver() {
        assertThat(denied(sign())).isEqualTo(Denial.SESSION_NOT_OVER);
    }

    @Test
    void onlyAPhysicianCountersignsAndOnlyWhatSomebodyElseSigned() {
        release();
        assertThat(denied(countersign(physician))).isEqualTo(Denial.NOT_SIGNED);
        sign();
        assertThat(denied(countersign(nurse))).isEqualTo(Denial.NOT_ALLOWED);
        assertThat(denied(sign())).isEqualTo(Denial.SIGNED);
    }

    @Test
    void aPhysicianWhoSignedDoesNotCountersignToo() {
        release();
        assertThat(test.desk.sign(physician, session.chart().session(), MEANING).join())
                .isInstanceOf(Receipt.Saved.class);
        assertThat(denied(countersign(physician))).isEqualTo(Denial.OWN_SIGNATURE);
    }

    @Test
    void aSignatureCannotBeWrittenLikeAnyOtherEntryNorTakenBack() {
        release();
        sign();
        StandingSignature signed = session.chart().signing().signed().orElseThrow();
        assertThat(denied(record(nurse, new Event.SessionSigned(signed.signature()))))
                .isEqualTo(Denial.NOT_RECORDED_HERE);
        assertThat(denied(record(nurse, new Event.EntryWithdrawn(signed.line().id(), "slip"))))
                .isEqualTo(Denial.SIGNED);
    }

    @Test
    void hazard17AfterTheSignatureThereAreOnlyAddenda() {
        release();
        EntryId set = lastSet();
        sign();
        assertThat(denied(record(nurse, new Event.EntryWithdrawn(set, "wrong patient"))))
                .isEqualTo(Denial.SIGNED);
        assertThat(denied(record(nurse, new Event.EntryAmended(set, Sessions.vitals("120/70"), "slip"))))
                .isEqualTo(Denial.SIGNED);
        assertThat(denied(record(nurse, new Event.NoteWritten("late")))).isEqualTo(Denial.SIGNED);
        assertThat(record(nurse, new Event.AddendumWritten("slept well"))).isInstanceOf(Receipt.Saved.class);
        assertThat(record(nurse, new Event.RemsSubmitted("web"))).isInstanceOf(Receipt.Saved.class);
        assertThat(session.chart().signing().signed().orElseThrow().covers()).isTrue();
        assertThat(findings(session.chart().entries())).containsExactly(Finding.HOLDS);
    }

    @Test
    void whatWasReturnedCanBeCompletedAndIsSignedAgain() {
        release();
        sign();
        assertThat(denied(record(nurse, new Event.SessionReturned("no")))).isEqualTo(Denial.NOT_ALLOWED);
        assertThat(record(physician, new Event.SessionReturned("a set is missing")))
                .isInstanceOf(Receipt.Saved.class);
        assertThat(session.chart().signing().stage()).isEqualTo(SigningStage.RETURNED);
        assertThat(denied(countersign(physician))).isEqualTo(Denial.NOT_SIGNED);
        assertThat(test.submit(session, test.set("130/80"))).allMatch(Receipt.Saved.class::isInstance);
        assertThat(denied(record(nurse, new Event.Released("Luis", "")))).isEqualTo(Denial.SESSION_OVER);
        assertThat(sign()).isInstanceOf(Receipt.Saved.class);
        assertThat(countersign(physician)).isInstanceOf(Receipt.Saved.class);
        assertThat(denied(record(physician, new Event.SessionReturned("again"))))
                .isEqualTo(Denial.SIGNED);
        assertThat(findings(session.chart().entries()))
                .containsOnly(Finding.HOLDS)
                .hasSize(3);
    }

    @Test
    void aQuestionIsOpenUntilItIsAnswered() {
        release();
        sign();
        EntryId set = lastSet();
        assertThat(denied(record(nurse, new Event.QuestionAsked(Optional.of(set), "?"))))
                .isEqualTo(Denial.NOT_ALLOWED);
        record(physician, new Event.QuestionAsked(Optional.of(set), "Which arm?"));
        assertThat(test.desk.archive().catalogue().all().getFirst().review().openQuestions())
                .isEqualTo(1);
        EntryId question = session.chart().reviewing().open().getFirst().asked().id();
        record(nurse, new Event.QuestionAnswered(question, "left"));
        assertThat(session.chart().reviewing().open()).isEmpty();
        assertThat(denied(record(nurse, new Event.QuestionAnswered(new EntryId(new UUID(9, 9)), "left"))))
                .isEqualTo(Denial.NO_SUCH_ENTRY);
    }

    @Test
    void aSignatureCoversTheEntriesThatWereStillOnTheirWayToTheDisk() {
        release();
        List<CompletableFuture<Receipt>> all = new ArrayList<>();
        for (int each = 0; each < 50; each++) {
            all.add(test.desk.record(
                    author(nurse), session.subject(), new Event.CommentWritten(Optional.empty(), "remark " + each)));
        }
        all.add(test.desk.sign(nurse, session.chart().session(), MEANING));
        assertThat(all.stream().map(CompletableFuture::join)).allMatch(Receipt.Saved.class::isInstance);
        assertThat(session.chart().signing().signed().orElseThrow().covers()).isTrue();
        assertThat(findings(session.chart().entries())).containsExactly(Finding.HOLDS);
    }

    /** What somebody who holds the data key could do to a log: each builds the whole chain anew, so that it is intact. */
    static Stream<UnaryOperator<List<Entry>>> forgeries() {
        return Stream.of(
                entries -> with(entries, 2, changed(entries.get(2))),
                entries -> without(entries, 2),
                entries -> swapped(entries, 2, 3),
                entries -> inserted(entries, 3));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void hazard17AChangedRemovedReorderedOrInsertedEntryBreaksTheSignature(UnaryOperator<List<Entry>> forgery) {
        signBoth();
        List<Entry> entries =
                session.chart().entries().stream().map(Recorded::entry).toList();
        // The same entries written anew are the same chain, so that it is the forgery that breaks it.
        assertThat(findings(rebuilt(entries))).containsExactly(Finding.HOLDS, Finding.HOLDS);
        assertThat(findings(rebuilt(forgery.apply(entries))))
                .containsExactly(Finding.OTHER_ENTRIES, Finding.OTHER_ENTRIES);
    }

    @Test
    void hazard17AnyChangeOfAnyEntryBreaksTheSignature() {
        signBoth();
        List<Entry> entries =
                session.chart().entries().stream().map(Recorded::entry).toList();
        IntStream.range(0, entries.size() - 2)
                .forEach(at -> assertThat(findings(rebuilt(with(entries, at, changed(entries.get(at))))))
                        .as("entry %d changed", at)
                        .containsExactly(Finding.OTHER_ENTRIES, Finding.OTHER_ENTRIES));
    }

    @Test
    void aSignaturePastedOntoAnotherSessionFails() {
        signBoth();
        Entry genuine = session.chart()
                .signing()
                .signed()
                .orElseThrow()
                .line()
                .original()
                .entry();
        LiveSession other = test.open(2);
        List<Entry> pasted = new ArrayList<>(
                other.chart().entries().stream().map(Recorded::entry).toList());
        pasted.add(new Entry(
                genuine.id(),
                other.subject(),
                genuine.author(),
                genuine.happenedAt(),
                genuine.enteredAt(),
                genuine.zone(),
                genuine.origin(),
                genuine.event()));
        assertThat(findings(rebuilt(pasted))).containsExactly(Finding.NOT_OF_THIS);
    }

    @Test
    void aSignaturePassedOffAsSomebodyElsesOrAsTheOtherOneFails() {
        signBoth();
        List<Recorded> entries = session.chart().entries();
        int at = entries.size() - 2;
        Entry genuine = entries.get(at).entry();
        assertThat(findingOf(entries, at, by(genuine, author(physician), genuine.event())))
                .isEqualTo(Finding.UNKNOWN_KEY);
        Event.SessionSigned signed = (Event.SessionSigned) genuine.event();
        assertThat(findingOf(
                        entries, at, by(genuine, genuine.author(), new Event.SessionCountersigned(signed.signature()))))
                .isEqualTo(Finding.NOT_OF_THIS);
        Author promoted = new Author(genuine.author().id(), genuine.author().name(), Role.PHYSICIAN);
        assertThat(findingOf(entries, at, by(genuine, promoted, genuine.event())))
                .isEqualTo(Finding.NOT_OF_THIS);
    }

    private Finding findingOf(List<Recorded> entries, int at, Entry forged) {
        List<Recorded> all = new ArrayList<>(entries.subList(0, at));
        Recorded genuine = entries.get(at);
        all.add(new Recorded(forged, genuine.workstation(), genuine.seq(), genuine.recordedAt(), genuine.hash()));
        return findings(all).getLast();
    }

    private static Entry by(Entry entry, Author author, Event event) {
        return new Entry(
                entry.id(),
                entry.subject(),
                author,
                entry.happenedAt(),
                entry.enteredAt(),
                entry.zone(),
                entry.origin(),
                event);
    }

    private void leave(String format) {
        PermittedExports outbox = ((ExportPermission.Allowed) test.desk.exporting(author(nurse), keyring)).outbox();
        assertThat(outbox.left(List.of(session.chart()), format)).isTrue();
    }

    @Test
    void aRecordThatLeavesAgainUnchangedIsTheSameEditionAndAChangedOneSupersedesIt() {
        release();
        assertThat(test.desk.archive().edition(session.chart())).isEqualTo(Edition.FIRST);
        leave("pdf");
        Recorded left = test.desk.archive().access(session.chart().session()).getLast();
        assertThat(test.desk.archive().edition(session.chart())).isEqualTo(Edition.FIRST);
        test.passes(Duration.ofMinutes(5));
        Edition.Earlier draft = new Edition.Earlier(
                1, session.chart().lastInLog().hash(), left.entry().happenedAt());
        sign();
        Edition second = new Edition(2, Optional.of(draft));
        assertThat(test.desk.archive().edition(session.chart())).isEqualTo(second);
        leave("csv");
        assertThat(test.desk.archive().edition(session.chart())).isEqualTo(second);
    }

    @Test
    void whoReadAndExportedARecordIsRecordedBesideItAndLeavesItAsItWas() {
        release();
        Chart before = session.chart();
        test.desk.clinic().viewed(author(physician), before.session()).join();
        leave("pdf");
        assertThat(test.desk.archive().access(before.session()))
                .extracting(Recorded::event)
                .containsExactly(
                        new ClinicEvent.RecordViewed(before.session()),
                        new ClinicEvent.Exported(
                                before.session(), "pdf", 1, before.lastInLog().hash()));
        assertThat(test.desk.archive().chart(before.session()).orElseThrow().lastInLog())
                .isEqualTo(before.lastInLog());
    }

    private static Entry changed(Entry entry) {
        return new Entry(
                entry.id(),
                entry.subject(),
                entry.author(),
                entry.happenedAt().minusSeconds(60),
                entry.enteredAt(),
                entry.zone(),
                entry.origin(),
                entry.event());
    }

    private static List<Entry> with(List<Entry> entries, int at, Entry other) {
        List<Entry> all = new ArrayList<>(entries);
        all.set(at, other);
        return all;
    }

    private static List<Entry> without(List<Entry> entries, int at) {
        List<Entry> all = new ArrayList<>(entries);
        all.remove(at);
        return all;
    }

    private static List<Entry> swapped(List<Entry> entries, int one, int other) {
        List<Entry> all = new ArrayList<>(entries);
        Collections.swap(all, one, other);
        return all;
    }

    private static List<Entry> inserted(List<Entry> entries, int at) {
        Entry like = entries.get(at);
        List<Entry> all = new ArrayList<>(entries);
        all.add(
                at,
                new Entry(
                        new EntryId(new UUID(0x7000, 999)),
                        like.subject(),
                        like.author(),
                        like.happenedAt(),
                        like.enteredAt(),
                        like.zone(),
                        like.origin(),
                        new Event.NoteWritten("never said")));
        return all;
    }

    /** The entries as a new log would hold them, each written when it was, with a chain that is intact. */
    private List<Recorded> rebuilt(List<Entry> entries) {
        Map<EntryId, Instant> written =
                session.chart().entries().stream().collect(Collectors.toMap(Recorded::id, Recorded::recordedAt));
        Instant[] now = {Sessions.MORNING};
        try (MemoryJournal forged = new MemoryJournal(Sessions.ROOM_2, () -> now[0])) {
            entries.forEach(entry -> {
                now[0] = written.getOrDefault(entry.id(), entry.enteredAt());
                forged.append(entry, _ -> Optional.empty());
            });
            return forged.read(entries.getFirst().subject().stream()).entries();
        }
    }
}
