package org.chairside.ui.held;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.HeldEntries.Added;
import org.chairside.desk.HeldEntries.Listing;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.Subject;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.EventWords;

/** What is held, line by line, and what became of adding it. Screen thread only; the disk is asked elsewhere. */
public final class HeldModel {
    private final UiContext ui;
    private final Desk desk;
    private final Author reader;
    private final Listing listing;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");

    private HeldModel(UiContext ui, Desk desk, Author reader, Listing listing, List<Row> rows) {
        this.ui = ui;
        this.desk = desk;
        this.reader = reader;
        this.listing = listing;
        this.rows.setAll(rows);
    }

    /**
     * One entry as it is listed.
     *
     * @param author who made it
     * @param why why it was not added; empty for what was not tried yet
     */
    record Row(String patient, String time, String what, String author, String why) {}

    /** Lays out what is held; empty where nothing is. Reads the disk: not for the screen thread. */
    public static Optional<HeldModel> of(UiContext ui, Desk desk, Author reader) {
        Listing listing = desk.held().listing();
        if (listing.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = rows(
                ui,
                desk,
                listing.entries().stream().map(each -> Map.entry(each, "")).toList());
        return Optional.of(new HeldModel(ui, desk, reader, listing, rows));
    }

    private static List<Row> rows(UiContext ui, Desk desk, List<Map.Entry<Recorded, String>> entries) {
        Map<Subject.OfSession, Optional<Chart>> charts = entries.stream()
                .map(each -> each.getKey().entry().subject())
                .filter(Subject.OfSession.class::isInstance)
                .map(Subject.OfSession.class::cast)
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> desk.archive().chart(each.session())));
        return entries.stream()
                .map(each -> row(
                        ui,
                        each.getKey(),
                        Optional.ofNullable(charts.get(each.getKey().entry().subject()))
                                .flatMap(chart -> chart),
                        each.getValue()))
                .toList();
    }

    private static Row row(UiContext ui, Recorded held, Optional<Chart> chart, String why) {
        Event event = held.event();
        String time = ui.words().dateTime(held.entry().happenedAt());
        String author = held.entry().author().name();
        if (event instanceof Event.OfClinic) {
            return new Row(ui.text("held.clinic"), time, ui.text("held.clinic.what"), author, why);
        }
        EventWords words = EventWords.brief(ui.messages(), ui.words());
        return chart.map(each ->
                        new Row(each.patient().name().formal(), time, words.say(event, each.protocol()), author, why))
                .orElseGet(() -> new Row(ui.text("held.unknown"), time, ui.text("held.unknown.what"), author, why));
    }

    /** Adds all of it to the log. */
    void add() {
        if (busy.get() || done.get()) {
            return;
        }
        busy.set(true);
        ui.tasks().run(this::added, this::tell, thrown -> {
            busy.set(false);
            outcome.set(ui.text("held.failed"));
            throw new IllegalStateException("what is held was not added", thrown);
        });
    }

    private record Result(long saved, List<Row> left) {}

    private Result added() {
        List<Added> all = desk.held().add(reader);
        List<Map.Entry<Recorded, String>> left = all.stream()
                .filter(each -> !each.isSaved())
                .map(each -> Map.entry(each.entry(), why(each.receipt())))
                .toList();
        return new Result(all.size() - left.size(), rows(ui, desk, left));
    }

    private String why(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Saved _ -> "";
            case Receipt.Held _, Receipt.NotSaved _ -> ui.text("held.why.not-saved");
            case Receipt.Denied(Receipt.Denial denial) ->
                switch (denial) {
                    case SIGN_AGAIN -> ui.text("held.why.sign-again");
                    case NO_SUCH_SESSION -> ui.text("held.why.no-session");
                    case NOT_ALLOWED -> ui.text("held.why.not-allowed");
                    case SESSION_OVER, SIGNED -> ui.text("held.why.over");
                    case WRONG_PATIENT,
                            SESSION_NOT_OVER,
                            NOT_SIGNED,
                            OWN_SIGNATURE,
                            HELD,
                            ENTRY_UNREADABLE,
                            NOT_RECORDED_HERE,
                            NOT_SIGNED_IN,
                            TEXT_TOO_LONG,
                            IN_THE_FUTURE,
                            BEFORE_SESSION,
                            TOO_LATE_TO_UNDO,
                            NO_SUCH_ENTRY,
                            REASON_MISSING,
                            NOT_THE_NEXT_VERSION,
                            PROTOCOL_FAULTY -> ui.text("held.why.other");
                };
        };
    }

    private void tell(Result result) {
        busy.set(false);
        rows.setAll(result.left());
        done.set(true);
        outcome.set(
                result.left().isEmpty()
                        ? ui.text(
                                listing.unreadable().isEmpty() && listing.elsewhere() == 0
                                        ? "held.added"
                                        : "held.added.others",
                                result.saved())
                        : ui.text(
                                "held.added.some", result.saved(), result.left().size()));
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** What has to be known before; empty for nothing. */
    String warning() {
        return listing.isOlderLog() ? ui.text("held.older") : "";
    }

    /** What cannot be read; empty for nothing. */
    String unreadable() {
        return listing.unreadable().isEmpty()
                ? ""
                : ui.text("held.unreadable", listing.unreadable().size());
    }

    /** What is held for other logs of the clinic; empty for nothing. */
    String elsewhere() {
        return listing.elsewhere() == 0 ? "" : ui.text("held.elsewhere", listing.elsewhere());
    }

    /** Whether there is anything that can be added to this log. */
    public boolean canAdd() {
        return !listing.entries().isEmpty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it was tried; what is listed then is what is still held. */
    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    UiContext ui() {
        return ui;
    }
}
