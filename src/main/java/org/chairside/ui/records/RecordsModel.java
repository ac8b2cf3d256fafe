package org.chairside.ui.records;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.ui.kit.ExportModel;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.SearchWords;

/**
 * Every session, and those of them that what is typed finds. The looking is done off the screen thread; of several
 * searches the one asked for last counts. Screen thread only.
 */
public final class RecordsModel {
    /** How many rows are looked at between two questions whether anyone still wants the answer. */
    private static final int STRETCH = 4096;

    private final Kit kit;
    private final Supplier<List<SessionSummary>> catalogue;
    private final Exits exits;
    private final ExportModel export;
    private final RecordWords words;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING_YET);
    private final AtomicLong asked = new AtomicLong();
    private List<RecordRow> all = List.of();
    private List<String> rooms = List.of();
    private Stock stock = Stock.READING;
    private Todo todo = Todo.ALL;

    /** @param catalogue every session, the most recently started first; asked off the screen thread */
    public RecordsModel(Kit kit, Supplier<List<SessionSummary>> catalogue, ExportModel export, Exits exits) {
        this.kit = requireNonNull(kit, "kit");
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.export = requireNonNull(export, "export");
        this.exits = requireNonNull(exits, "exits");
        this.words = new RecordWords(kit);
        var _ = query.subscribe(_ -> search());
    }

    /** Where one can go from here. */
    public interface Exits {
        /** Reads a session. */
        void open(SessionId session);

        /** Looks at all sessions of its course. */
        void course(SessionId session);

        void back();
    }

    /** How far the list itself is known. */
    public enum Stock {
        READING,
        READ,
        /** The log could not be read. */
        UNREADABLE
    }

    /**
     * What is shown.
     *
     * @param rows the most recently started first
     * @param of how many there are in all
     * @param typed what was searched for; blank for everything
     */
    public record Found(Stock stock, List<RecordRow> rows, int of, String typed) {
        static final Found NOTHING_YET = new Found(Stock.READING, List.of(), 0, "");

        public Found {
            rows = List.copyOf(rows);
        }

        boolean isEverything() {
            return typed.isBlank();
        }
    }

    /** Reads the catalogue again. What is shown stays until then. */
    public void refresh() {
        kit.tasks()
                .run(
                        () -> catalogue.get().stream()
                                .map(row -> new RecordRow(row, words.searched(row)))
                                .toList(),
                        this::stocked,
                        thrown -> {
                            stock = Stock.UNREADABLE;
                            search();
                            throw new IllegalStateException("the catalogue could not be read", thrown);
                        });
    }

    private void stocked(List<RecordRow> rows) {
        all = rows;
        rooms = rows.stream().map(row -> row.summary().room()).distinct().toList();
        stock = Stock.READ;
        search();
    }

    private void search() {
        long mine = asked.incrementAndGet();
        String typed = query.get();
        List<RecordRow> rows = listed();
        SearchWords wanted = SearchWords.of(roomsInOneWord(typed));
        if (wanted.isEmpty()) {
            found.set(new Found(stock, rows, rows.size(), typed));
            return;
        }
        kit.tasks().run(() -> look(rows, wanted, mine), hits -> {
            if (mine == asked.get()) {
                found.set(new Found(stock, hits, rows.size(), typed));
            }
        });
    }

    private List<RecordRow> listed() {
        return todo == Todo.ALL
                ? all
                : all.stream()
                        .filter(row -> todo.lists(row.summary()))
                        .sorted(todo.order())
                        .toList();
    }

    /** Lists all sessions, or those of which something is still wanted, what is due first at the top. */
    public void list(Todo wanted) {
        todo = wanted;
        search();
    }

    Todo todo() {
        return todo;
    }

    /**
     * How many are listed.
     *
     * @param over of how many it should have been done by now
     */
    record Count(int all, int over) {}

    Count count(Todo of) {
        Instant now = kit.clock().getNow();
        List<SessionSummary> rows =
                all.stream().map(RecordRow::summary).filter(of::lists).toList();
        return new Count(rows.size(), (int)
                rows.stream().filter(row -> of.isOver(row, now)).count());
    }

    /** So that {@code room 4} is the room, not any room on the fourth of a month. */
    private String roomsInOneWord(String typed) {
        String joined = typed.toLowerCase(Locale.ROOT);
        for (String room : rooms) {
            String name = room.toLowerCase(Locale.ROOT);
            joined = joined.replace(name, name.replaceAll("\\s", ""));
        }
        return joined;
    }

    /** Gives up, with nothing, once something else is asked for. */
    private List<RecordRow> look(List<RecordRow> rows, SearchWords wanted, long mine) {
        List<RecordRow> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i % STRETCH == 0 && mine != asked.get()) {
                return List.of();
            }
            if (wanted.find(rows.get(i).text())) {
                hits.add(rows.get(i));
            }
        }
        return hits;
    }

    /** What is typed to search. */
    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** {@code 12 of 1,204 sessions}. */
    public String count() {
        Found now = found.get();
        if (now.stock() != Stock.READ) {
            return kit.text(now.stock() == Stock.READING ? "records.reading" : "records.unreadable");
        }
        return now.isEverything()
                ? kit.text("records.count.all", now.of())
                : kit.text("records.count", now.rows().size(), now.of());
    }

    /** Takes back what is typed; where nothing is, leaves. */
    public void escape() {
        if (query.get().isEmpty()) {
            exits.back();
        } else {
            query.set("");
        }
    }

    public void open(SessionId session) {
        exits.open(session);
    }

    /** Shows the course that a session belongs to. */
    public void openCourse(SessionId session) {
        exits.course(session);
    }

    public void back() {
        exits.back();
    }

    /** Asks as what they are to be written, and where to. */
    public void export(List<SessionId> chosen) {
        export.export(chosen);
    }

    ExportModel export() {
        return export;
    }

    RecordWords words() {
        return words;
    }
}
