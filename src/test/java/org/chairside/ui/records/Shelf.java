package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.List;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.desk.catalogue.Catalogue.Progress;
import org.chairside.model.Role;
import org.chairside.model.SessionSummary;

/** A catalogue that a test fills. */
final class Shelf implements RecordsDesk {
    private final List<Runnable> listeners = new ArrayList<>();
    private Catalogue.State state;
    Role reader = Role.NURSE;
    List<String> columns = List.of();
    int begun;

    private Shelf(Catalogue.State state) {
        this.state = state;
    }

    /** All of it is read. */
    static Shelf of(List<SessionSummary> rows) {
        return new Shelf(state(rows, rows.size(), Progress.READ));
    }

    /** Nothing is read yet. */
    static Shelf unread() {
        return new Shelf(state(List.of(), 0, Progress.NOT_BEGUN));
    }

    private static Catalogue.State state(List<SessionSummary> rows, int of, Progress progress) {
        return new Catalogue.State(rows.stream().sorted(Catalogue.NEWEST_FIRST).toList(), of, progress);
    }

    /** Now this is there. */
    void becomes(List<SessionSummary> rows, int of, Progress progress) {
        state = state(rows, of, progress);
        listeners.forEach(Runnable::run);
    }

    Shelf readBy(Role role) {
        reader = role;
        return this;
    }

    @Override
    public void begin() {
        begun++;
    }

    @Override
    public Catalogue.State state() {
        return state;
    }

    @Override
    public void onChange(Runnable told) {
        listeners.add(told);
    }

    @Override
    public Role reader() {
        return reader;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void remember(List<String> next) {
        columns = next;
    }
}
