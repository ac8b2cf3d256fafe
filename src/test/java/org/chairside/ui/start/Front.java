package org.chairside.ui.start;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.chairside.chart.Chart;
import org.chairside.chart.Summary;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Indication;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StaffId;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.staff.Staff;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;

/** A desk that has seen two patients a week ago, and remembers what it was handed. */
final class Front implements StartDesk {
    static final Author PHYSICIAN = new Author(new StaffId(new UUID(8, 8)), "Lena Brandt", Role.PHYSICIAN);
    private static final Instant A_WEEK_AGO = Sessions.MORNING.minus(Duration.ofDays(7));
    private static final Receipt SAVED =
            new Receipt.Saved(Sessions.infusion().entries().getFirst());

    final List<NewSession> handed = new ArrayList<>();
    final List<String> went = new ArrayList<>();
    final List<Event.InSession> added = new ArrayList<>();
    List<Chart> open = List.of();
    Author author = Sessions.NURSE;
    Optional<Receipt> rest = Optional.empty();
    Optional<Receipt> answer = Optional.empty();
    private final List<Staff> colleagues = new ArrayList<>();
    private final AtomicLong count = new AtomicLong();
    private final List<Chart> before = new ArrayList<>(List.of(
            Ward.moved(
                    Sessions.infusion()
                            .startingAt(A_WEEK_AGO, Sessions.NEW_YORK)
                            .event(
                                    -9,
                                    new Event.Screened(
                                            List.of(
                                                    new ScreeningAnswer("pregnancy", ScreeningAnswer.Answer.NO, ""),
                                                    new ScreeningAnswer(
                                                            "med-antihypertensive",
                                                            ScreeningAnswer.Answer.YES,
                                                            "ramipril 5 mg")),
                                            new Escort("Kofi Osei", "555 0100", "brother")))
                            .event(
                                    -8,
                                    new Event.TreatmentOrdered(
                                            List.of(Indication.TREATMENT_RESISTANT_DEPRESSION, Indication.OTHER),
                                            "tinnitus",
                                            "Lena Brandt"))
                            .set(-4, "124/78 70 98")
                            .infusionStarted(0, 35, 40)
                            .infusionEnded(40, 35)
                            .released(95),
                    Ward.patient(1, "Osei", "Marta", "Ms", "1981-07-14"),
                    "Room 2"),
            Ward.moved(
                    Sessions.esketamine()
                            .startingAt(A_WEEK_AGO, Sessions.NEW_YORK)
                            .numbered(2)
                            .released(10),
                    Ward.patient(2, "Lee", "Jun", "Mr", "1990-02-02"),
                    "Room 1")));

    /** Somebody else was here before. */
    void wasHere(String family, String given, String born) {
        before.add(Ward.moved(
                Sessions.infusion().numbered(3).released(10), Ward.patient(3, family, given, "", born), "Room 1"));
    }

    /** The first of the two was treated, and discharged, this morning. */
    void treatedToday() {
        Chart first = before.getFirst();
        before.set(0, Ward.moved(Sessions.infusion().released(10), first.patient(), first.room()));
    }

    /** The first of the two was to come once more today, and was called off. */
    void calledOffToday() {
        Chart first = before.getFirst();
        before.addFirst(Ward.moved(Sessions.infusion().numbered(8).cancelled(20), first.patient(), first.room()));
    }

    StartModel model(UiContext ui) {
        StartModel model = new StartModel(ui, this, ids(), new Went(went));
        model.begin("Room 3");
        return model;
    }

    /** Another physician of the clinic. */
    void alsoHere(String physician) {
        colleagues.add(new Staff(new StaffId(ids().next()), physician, Role.PHYSICIAN, true));
    }

    private Ids ids() {
        return () -> new UUID(7, count.incrementAndGet());
    }

    @Override
    public List<SessionSummary> catalogue() {
        return before.stream().map(Summary::of).toList();
    }

    @Override
    public Optional<Chart> chart(SessionId session) {
        return before.stream().filter(chart -> chart.session().equals(session)).findFirst();
    }

    @Override
    public List<Chart> open() {
        return open;
    }

    @Override
    public List<Protocol> protocols() {
        return ProtocolTemplates.shipped();
    }

    @Override
    public CompletionStage<List<Receipt>> open(NewSession wanted) {
        handed.add(wanted);
        List<Receipt> receipts = new ArrayList<>(List.of(answer.orElse(SAVED)));
        wanted.gathered().forEach(_ -> receipts.add(rest.orElse(SAVED)));
        return CompletableFuture.completedFuture(receipts);
    }

    @Override
    public CompletionStage<List<Receipt>> add(SessionId session, List<Event.InSession> events) {
        added.addAll(events);
        return CompletableFuture.completedFuture(
                events.stream().map(_ -> rest.orElse(SAVED)).toList());
    }

    @Override
    public Author author() {
        return author;
    }

    @Override
    public List<Staff> staff() {
        List<Staff> all = new ArrayList<>(List.of(
                new Staff(Sessions.NURSE.id(), Sessions.NURSE.name(), Role.NURSE, true),
                new Staff(PHYSICIAN.id(), PHYSICIAN.name(), Role.PHYSICIAN, true)));
        all.addAll(colleagues);
        return all;
    }

    /** What was asked and decided, but for what came of going through allergies and medications. */
    static List<Event.InSession> decided(NewSession handed) {
        return handed.decided().stream()
                .filter(event ->
                        !(event instanceof Event.AllergiesReviewed) && !(event instanceof Event.MedicationsReviewed))
                .toList();
    }

    /** Each question as it is wanted, those that take an answer of their own too. */
    static void answerAll(ScreeningModel screening) {
        screening.answerRestAsWanted();
        for (int i = 0; i < screening.questions().size(); i++) {
            ScreeningQuestion question = screening.questions().get(i);
            if (!question.isAsked()) {
                screening.answer(i, question.item().wanted());
            }
        }
    }
}
