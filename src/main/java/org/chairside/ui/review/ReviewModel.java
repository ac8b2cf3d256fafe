package org.chairside.ui.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.chairside.chart.Chart;
import org.chairside.chart.Question;
import org.chairside.model.EntryId;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.ui.kit.ExportModel;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** One session as it is read, up to which moment, and where in it the reader is. Screen thread only. */
public final class ReviewModel {
    private final Kit kit;
    private final Dossier dossier;
    private final ExportModel export;
    private final Exits exits;
    private final Signatory signatory;
    private final KnownModel known;
    private final TalkModel talk;
    private final SigningModel signing;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Loading());
    private final ReadOnlyObjectWrapper<Optional<Place>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final ObjectProperty<Optional<EntryId>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(this, "side", Side.DETAILS);
    private Optional<Held> held = Optional.empty();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(this, "said", Said.NOTHING);
    private boolean opened;
    private boolean arriving;

    public ReviewModel(Kit kit, Dossier dossier, Signatory signatory, ExportModel export, Exits exits) {
        this.kit = requireNonNull(kit, "kit");
        this.dossier = requireNonNull(dossier, "dossier");
        this.export = requireNonNull(export, "export");
        this.exits = requireNonNull(exits, "exits");
        this.signatory = requireNonNull(signatory, "signatory");
        this.known = new KnownModel(kit);
        this.talk = new TalkModel(kit, dossier, this::load);
        this.signing = new SigningModel(kit, signatory, this::signed);
        known.knownProperty().subscribe((_, _) -> read());
    }

    /** Where one can go from here. */
    public interface Exits {
        void back();

        /** Goes on with a session that is still open. */
        void resume(SessionId session);

        /** Looks at all sessions of its course. */
        void course(SessionId session);

        /** Holds it beside another session of its course; which one is asked there where none is named. */
        void compare(SessionId session, Optional<SessionId> other);
    }

    /** What there is to show. */
    sealed interface Page {
        record Loading() implements Page {}

        /** There is no such session, or it could not be read. */
        record Nothing(String words) implements Page {}

        record Shown(Reading reading) implements Page {}
    }

    /**
     * Which of the notables the reader is at.
     *
     * @param number from 1
     */
    record Place(Notable notable, int number, int of) {}

    /** Reads the session, again where it was read before. The first time that is noted in the log. */
    public void load() {
        if (!opened) {
            opened = true;
            dossier.viewed();
        }
        kit.tasks().run(this::fetch, this::take, thrown -> {
            page.set(new Page.Nothing(kit.text("review.unreadable")));
            throw new IllegalStateException("a session could not be read", thrown);
        });
    }

    private Optional<Held> fetch() {
        return dossier.chart()
                .map(chart -> new Held(chart, dossier.course(), dossier.access(), signatory.check(chart)));
    }

    private void take(Optional<Held> found) {
        held = found;
        found.ifPresentOrElse(
                each -> known.show(each.chart().entries()),
                () -> page.set(new Page.Nothing(kit.text("review.missing"))));
        read();
        if (arriving) {
            arriving = false;
            rights().filter(each -> each.wanted().filter(each::may).isPresent()).ifPresent(_ -> sign());
        }
    }

    /** Makes the page of what was known at the moment looked at; of two that are asked for the later one counts. */
    private void read() {
        Optional<Instant> moment = known.knownProperty().get().map(KnownModel.Known::moment);
        held.ifPresent(whole -> kit.tasks()
                .run(() -> Reading.of(kit, moment.flatMap(whole::knownAt).orElse(whole)), reading -> {
                    boolean current = held.filter(now -> now.equals(whole)).isPresent()
                            && known.knownProperty()
                                    .get()
                                    .map(KnownModel.Known::moment)
                                    .equals(moment);
                    if (current) {
                        show(reading);
                    }
                }));
    }

    private void show(Reading reading) {
        place.set(place.get().flatMap(at -> found(reading, at.notable().line())));
        page.set(new Page.Shown(reading));
    }

    private static Optional<Place> found(Reading reading, EntryId line) {
        List<Notable> all = reading.notables();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).line().equals(line)) {
                return Optional.of(new Place(all.get(i), i + 1, all.size()));
            }
        }
        return Optional.empty();
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The entry that the reader looks at, in whatever part of the page it was chosen. */
    ObjectProperty<Optional<EntryId>> chosenProperty() {
        return chosen;
    }

    /** What stands below the sets. */
    ReadOnlyObjectProperty<Side> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /** What became of the last thing that was wanted. */
    ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    TalkModel talk() {
        return talk;
    }

    SigningModel signing() {
        return signing;
    }

    /** What the reader may do with the session as it stands today. */
    Optional<Rights> rights() {
        return today().map(chart -> new Rights(kit, dossier.reader(), chart));
    }

    /** Shows the audit, or what was there before. */
    void toggleAudit() {
        turnTo(side.get() == Side.AUDIT ? Side.DETAILS : Side.AUDIT);
    }

    private void turnTo(Side wanted) {
        said.set(Said.NOTHING);
        talk.close();
        signing.close();
        side.set(wanted);
    }

    /** Lays the signature that is wanted next before the reader. As soon as the page is read, if asked before. */
    public void sign() {
        if (held.isEmpty()) {
            arriving = true;
            return;
        }
        Deed next = rights().flatMap(Rights::wanted).orElse(Deed.COUNTERSIGN);
        allowed(next).ifPresent(chart -> {
            turnTo(Side.SIGN);
            signing.open(next, dossier.reader(), chart);
        });
    }

    private void signed(Said what) {
        turnTo(Side.DETAILS);
        said.set(what);
        load();
    }

    /** Asks the nurse about the entry that is looked at; who may not ask answers. */
    void question() {
        boolean asks = rights().filter(each -> !each.may(Deed.QUESTION) && each.may(Deed.ANSWER))
                .isEmpty();
        if (asks) {
            write(Deed.QUESTION);
        } else {
            answer();
        }
    }

    /** Answers the question that is looked at, else the first that is open. */
    void answer() {
        allowed(Deed.ANSWER).ifPresent(chart -> {
            List<Question> open = chart.reviewing().open();
            Question asked = open.stream().filter(this::isChosen).findFirst().orElse(open.getFirst());
            begin(Deed.ANSWER, Optional.of(asked.asked().id()), chart);
        });
    }

    private boolean isChosen(Question question) {
        return chosen.get()
                .filter(id -> id.equals(question.asked().id())
                        || Reader.about(question.asked().event())
                                .filter(id::equals)
                                .isPresent())
                .isPresent();
    }

    /** Begins a question or a comment about the entry that is looked at, an addendum, or a return. */
    void write(Deed deed) {
        allowed(deed)
                .ifPresent(chart ->
                        begin(deed, chosen.get().filter(_ -> deed == Deed.QUESTION || deed == Deed.COMMENT), chart));
    }

    private void begin(Deed deed, Optional<EntryId> about, Chart chart) {
        Remarks words = new Remarks(Reader.of(kit, chart));
        turnTo(Side.TALK);
        talk.begin(deed, about, about.map(words::about).orElse(""));
    }

    /** The session of today, if the reader may do this with it; else it is said why not. */
    private Optional<Chart> allowed(Deed deed) {
        Optional<String> obstacle = known.isOpen()
                ? Optional.of(kit.text("review.denied.known"))
                : rights().flatMap(each -> each.against(deed));
        obstacle.ifPresent(why -> said.set(new Said(Level.MEDIUM, why)));
        return obstacle.isPresent() ? Optional.empty() : today();
    }

    /** Holds it beside another session of its course. */
    void compare(Optional<SessionId> other) {
        exits.compare(session(), other);
    }

    /** Up to which moment the record is shown. */
    KnownModel known() {
        return known;
    }

    /** Goes to the next notable; from the last one to the first. */
    public void next() {
        step(1);
    }

    /** Goes to the notable before; from the first one to the last. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        said.set(Said.NOTHING);
        List<Notable> all = notables();
        if (all.isEmpty()) {
            return;
        }
        int from = place.get().map(Place::number).orElse(by > 0 ? 0 : 1);
        int index = Math.floorMod(from - 1 + by, all.size());
        place.set(Optional.of(new Place(all.get(index), index + 1, all.size())));
    }

    private List<Notable> notables() {
        return page.get() instanceof Page.Shown(Reading reading) ? reading.notables() : List.of();
    }

    /** Where the reader is, in words. */
    String placeWords() {
        return place.get()
                .map(at -> kit.text(
                        "review.place", at.number(), at.of(), at.notable().words()))
                .orElseGet(() -> kit.text("review.places", notables().size()));
    }

    /** The session as it is today, whatever moment is looked at. */
    Optional<Chart> today() {
        return held.map(Held::chart);
    }

    boolean isOpen() {
        return today().filter(chart -> chart.state() == SessionState.OPEN).isPresent();
    }

    public void resume() {
        if (isOpen()) {
            exits.resume(session());
        }
    }

    /** Shows the course that the session belongs to. */
    public void openCourse() {
        exits.course(session());
    }

    /** One step back: to the details, to what is known today, else out of the page. */
    public void back() {
        if (side.get() != Side.DETAILS) {
            turnTo(Side.DETAILS);
        } else if (known.isOpen()) {
            known.leave();
        } else {
            exits.back();
        }
    }

    /** Asks as what it is to be written, and where to. */
    public void export() {
        if (page.get() instanceof Page.Shown) {
            export.export(List.of(session()));
        }
    }

    /** Looks at it on paper. */
    public void print() {
        if (page.get() instanceof Page.Shown) {
            export.print(session());
        }
    }

    /** Looks at the facts of its monitoring form. */
    public void form() {
        if (page.get() instanceof Page.Shown) {
            export.form(session());
        }
    }

    ExportModel waysOut() {
        return export;
    }

    /** Whom something is logged of. */
    String who() {
        return today().map(chart -> kit.text(
                        "records.who",
                        chart.patient().name().formal(),
                        kit.words().date(chart.openedAt())))
                .orElse("");
    }

    SessionId session() {
        return dossier.session();
    }
}
