package org.chairside.ui.held;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.desk.Desk;
import org.chairside.desk.HeldEntries.Added;
import org.chairside.desk.HeldEntries.Listing;
import org.chairside.model.Author;
import org.chairside.ui.kit.UiContext;

/** What is held, line by line, and what became of adding it. Screen thread only; the disk is asked elsewhere. */
public final class HeldModel {
    private final UiContext ui;
    private final Desk desk;
    private final Author reader;
    private final Listing listing;
    private final ObservableList<HeldRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");

    private HeldModel(UiContext ui, Desk desk, Author reader, Listing listing, List<HeldRow> rows) {
        this.ui = ui;
        this.desk = desk;
        this.reader = reader;
        this.listing = listing;
        this.rows.setAll(rows);
    }

    /** Lays out what is held; empty where nothing is. Reads the disk: not for the screen thread. */
    public static Optional<HeldModel> of(UiContext ui, Desk desk, Author reader) {
        Listing listing = desk.held().listing();
        if (listing.isEmpty()) {
            return Optional.empty();
        }
        List<HeldRow> rows = new HeldRows(ui, desk).untried(listing.entries());
        return Optional.of(new HeldModel(ui, desk, reader, listing, rows));
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

    private record Result(long saved, List<HeldRow> left) {}

    private Result added() {
        List<Added> all = desk.held().add(reader);
        List<Added> left = all.stream().filter(each -> !each.isSaved()).toList();
        return new Result(all.size() - left.size(), new HeldRows(ui, desk).left(left));
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

    ObservableList<HeldRow> rows() {
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
