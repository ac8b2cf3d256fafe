package org.chairside.ui.records;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.model.Drug;
import org.chairside.model.Patient;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;

/**
 * Every session as far as it is read, and those of them that are looked for. The looking is done off the screen thread; of
 * several searches the one asked for last counts. Screen thread only.
 */
public final class RecordsModel {
    private final UiContext ui;
    private final RecordsDesk desk;
    private final Navigation navigation;
    private final ExportModel export;
    private final RecordWords words;
    private final RowShelf shelf;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING_YET);
    private final AtomicLong asked = new AtomicLong();
    private final AtomicBoolean told = new AtomicBoolean();
    private final SortedRecords sorted = new SortedRecords();
    private LoadedRecords loaded = LoadedRecords.NOTHING_YET;
    private RecordQuery wanted = RecordQuery.EVERYTHING;
    private Optional<Comparator<RecordRow>> order = Optional.empty();
    private boolean isUntouched = true;
    private boolean isEntered = true;

    public RecordsModel(UiContext ui, RecordsDesk desk, ExportModel export, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.desk = requireNonNull(desk, "desk");
        this.export = requireNonNull(export, "export");
        this.navigation = requireNonNull(navigation, "navigation");
        this.words = new RecordWords(ui);
        this.shelf = new RowShelf(new SearchedText(words));
        var _ = query.subscribe(typed -> want(wanted.typed(typed)));
        desk.onChange(this::restock);
    }

    /**
     * What is shown.
     *
     * @param rows in the order of the headings; without one what is to be done first, else the newest first
     */
    record Found(LoadedRecords loaded, List<RecordRow> rows, Counts counts, RecordQuery wanted) {
        static final Found NOTHING_YET =
                new Found(LoadedRecords.NOTHING_YET, List.of(), new Counts(Instant.EPOCH), RecordQuery.EVERYTHING);
    }

    /**
     * Shows the list as it is opened from elsewhere than a session: a physician sees what waits for a signature, if
     * anything does, and everybody else everything.
     */
    public void enter() {
        all();
        isUntouched = true;
        isEntered = true;
        refresh();
        greet();
    }

    /** Whether it was opened anew since this was last asked, and not come back to. */
    boolean wasEntered() {
        boolean was = isEntered;
        isEntered = false;
        return was;
    }

    /** From now on the list does not turn by itself to what waits for a signature. */
    void touch() {
        isUntouched = false;
    }

    /** Has the catalogue read if it is not, and shows what is there. */
    public void refresh() {
        desk.begin();
        restock();
    }

    /** On any thread; several times before it is done is once. */
    private void restock() {
        if (!told.getAndSet(true)) {
            ui.tasks()
                    .run(
                            () -> {
                                told.set(false);
                                return shelf.of(desk.state());
                            },
                            this::stocked);
        }
    }

    private void stocked(LoadedRecords next) {
        if (next.number() < loaded.number()) {
            return;
        }
        loaded = next;
        greet();
        search();
    }

    private void greet() {
        boolean waits = loaded.rows().stream().anyMatch(row -> row.isListed(Filter.UNSIGNED));
        if (isUntouched && waits && desk.reader() == Role.PHYSICIAN) {
            want(RecordQuery.EVERYTHING.only(Filter.UNSIGNED));
        }
        // Once all is read, what is shown changes only when somebody asks.
        isUntouched &= loaded.isBeingRead();
    }

    private void want(RecordQuery next) {
        if (!next.equals(wanted)) {
            isUntouched = false;
            wanted = next;
            search();
        }
    }

    private void search() {
        long mine = asked.incrementAndGet();
        LoadedRecords here = loaded;
        RecordQuery now = wanted;
        BirthDateReader births = new BirthDateReader(today(), ui.words().isMonthFirst());
        Predicate<RecordRow> matching =
                now.matching(here.rooms(), births, ui.messages().language());
        Instant at = ui.clock().getNow();
        RecordSearch looking = new RecordSearch(now.filter(), matching, order, () -> mine == asked.get());
        ui.tasks().run(() -> looking.through(sorted.of(here, looking.order()), at), seen -> {
            if (mine == asked.get() && seen.isPresent()) {
                found.set(new Found(here, seen.get().rows(), seen.get().counts(), now));
            }
        });
    }

    /** Puts the last three weeks in the line, as an example of how other days are typed. */
    void typeDays() {
        LocalDate today = today();
        query.set(today.minusDays(20) + ".." + today);
    }

    LocalDate today() {
        return ui.clock().getNow().atZone(ui.words().zone()).toLocalDate();
    }

    /** Lists only what a filter lets through; the same filter again takes it away. */
    void filter(Filter filter) {
        want(wanted.only(filter == wanted.filter() ? Filter.ALL : filter));
    }

    void span(Optional<Span> span) {
        want(wanted.only(wanted.narrowing().span(span)));
    }

    void drug(Optional<Drug> drug) {
        want(wanted.only(wanted.narrowing().drug(drug)));
    }

    void staff(Optional<String> name) {
        want(wanted.only(wanted.narrowing().staff(name)));
    }

    /** Lists only one patient's sessions; the same patient again lists all. */
    void patient(Patient patient) {
        boolean isSame = wanted.narrowing()
                .patient()
                .filter(now -> now.id().equals(patient.id()))
                .isPresent();
        want(wanted.only(wanted.narrowing().patient(isSame ? Optional.empty() : Optional.of(patient))));
    }

    /** Puts the rows in an order; empty for what is to be done first, else the newest first. */
    void order(Optional<Comparator<RecordRow>> wantedOrder) {
        order = wantedOrder;
        search();
    }

    /** What is looked for. */
    RecordQuery wanted() {
        return wanted;
    }

    Filter filter() {
        return wanted.filter();
    }

    /** All rows as far as they are known, the newest first. */
    LoadedRecords loaded() {
        return loaded;
    }

    /** What is typed to search. */
    public StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** {@code 12 of 1,204 sessions}; while they are read, how far that is. */
    public String count() {
        Found now = found.get();
        int read = now.loaded().rows().size();
        String counted = now.wanted().isEverything()
                ? ui.text("records.count.all", read)
                : ui.text("records.count", now.rows().size(), read);
        return switch (now.loaded().progress()) {
            case NOT_BEGUN -> ui.text("records.reading");
            case READING ->
                ui.text("records.reading.of", counted, read, now.loaded().of());
            case REMAKING ->
                ui.text("records.remaking.of", counted, read, now.loaded().of());
            case READ -> counted;
            case UNREADABLE -> ui.text("records.unreadable", counted);
        };
    }

    /** Takes back what is typed; then what is in force besides; where nothing is, leaves. */
    public void escape() {
        if (!query.get().isEmpty()) {
            query.set("");
        } else if (wanted.isNarrowed()) {
            all();
        } else {
            navigation.back();
        }
    }

    /** Lists all sessions. */
    void all() {
        query.set("");
        want(RecordQuery.EVERYTHING);
    }

    public void open(SessionId session) {
        navigation.go(new Destination.Review(session));
    }

    /** Shows the course that a session belongs to. */
    public void openCourse(SessionId session) {
        navigation.go(new Destination.Course(session));
    }

    public void back() {
        navigation.back();
    }

    /** Asks as what they are to be written, and where to. */
    public void export(List<SessionId> chosen) {
        export.ask(chosen);
    }

    ExportModel export() {
        return export;
    }

    RecordWords words() {
        return words;
    }

    RecordsDesk desk() {
        return desk;
    }
}
