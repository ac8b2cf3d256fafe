package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Author;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** What goes into the record at the end of a session, whichever way it ends. */
record ReleaseEntries(UiContext ui, ReleaseDesk desk, ReleaseAnswers answers) {
    /** What was found, and why something is not in the record. */
    List<ReleaseDesk.Said> found(EndReasons reasons) {
        List<Event> found = new ArrayList<>(answers.events());
        found.addAll(reasons.notes(ui, isDosed()));
        return by(desk.author(), found);
    }

    /** The same where nobody is released: what is written of the one who takes the patient home has no other place then. */
    List<ReleaseDesk.Said> foundWithEscort(EndReasons reasons) {
        return Stream.concat(found(reasons).stream(), escort().stream()).toList();
    }

    private Optional<ReleaseDesk.Said> escort() {
        return Optional.of(CleanText.line(answers.withWhomProperty().get()))
                .filter(_ -> answers.isWithWhomTyped())
                .map(whom -> desk.chart()
                        .facts()
                        .lastLine(Event.Screened.class)
                        .filter(line -> !asked(line).escort().isKnown())
                        .map(line -> toldLater(line, whom))
                        .orElseGet(() -> note(whom)));
    }

    private static Event.Screened asked(ChartEntry line) {
        return (Event.Screened) line.event();
    }

    private ReleaseDesk.Said toldLater(ChartEntry line, String whom) {
        Event.Screened told = new Event.Screened(asked(line).answers(), new Escort(whom, ""));
        return new ReleaseDesk.Said(
                desk.author(),
                new Event.EntryAmended(line.id(), told, ui.text("release.with-whom.told")),
                Optional.of(line.happenedAt()));
    }

    private ReleaseDesk.Said note(String whom) {
        return new ReleaseDesk.Said(desk.author(), new Event.NoteWritten(ui.text("release.with-whom.note", whom)));
    }

    /** The patient left. */
    List<ReleaseDesk.Said> released() {
        String whom = CleanText.line(answers.withWhomProperty().get());
        return by(desk.author(), List.of(new Event.Released(whom, ui.text("release.read-back.remark"))));
    }

    /** Nobody is treated. */
    List<ReleaseDesk.Said> cancelled(EndReasons reasons) {
        String reason = CleanText.line(reasons.discontinuedProperty().get());
        return by(desk.author(), List.of(new Event.SessionCancelled(reason)));
    }

    /** Whether any of the drug was given: then the session ends with the discharge, and not otherwise. */
    boolean isDosed() {
        return desk.chart().doses().first().isPresent();
    }

    /** What somebody says, now. */
    static List<ReleaseDesk.Said> by(Author author, List<? extends Event> events) {
        return events.stream().map(event -> new ReleaseDesk.Said(author, event)).toList();
    }
}
