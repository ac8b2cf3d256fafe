package org.chairside.ui.amend;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.ui.form.FormModel;
import org.chairside.ui.kit.UnsavedWords;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * Puts one entry right in the form it was made in: change the fields, Enter, one key for the reason. The old words stay
 * in the record. Screen thread only.
 */
public final class FormAmendModel implements UnsavedWords {
    private final SessionContext context;
    private final Submissions submissions;
    private final FormAmendments source;
    private final FormModel form;
    private final ReadOnlyObjectWrapper<Optional<Proposed>> proposed =
            new ReadOnlyObjectWrapper<>(this, "proposed", Optional.empty());

    FormAmendModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
        this.source = new FormAmendments(context);
        this.form = new FormModel(context, source, events -> proposed.set(Optional.of(events.getFirst())));
    }

    /** Turns to an entry; says whether there is a form for it. The form is opened by its panel. */
    public boolean turnTo(EntryId entry) {
        proposed.set(Optional.empty());
        return source.turnTo(entry);
    }

    /** The entry it has turned to. */
    public Optional<EntryId> entry() {
        return source.line().map(ChartEntry::id);
    }

    /** Saves with this reason. */
    public void because(AmendReason reason) {
        Optional<ChartEntry> line = source.line();
        Optional<Proposed> wanted = proposed.get();
        proposed.set(Optional.empty());
        line.ifPresent(found -> wanted.ifPresent(new_ -> submissions.send(List.of(correction(found, new_, reason)))));
    }

    private Proposed correction(ChartEntry found, Proposed wanted, AmendReason reason) {
        Event.Correction right = reason.given(new Event.EntryAmended(found.id(), wanted.event(), ""));
        return new Proposed(
                right,
                right instanceof Event.EntryAmended
                        ? new AmendedLine(found, List.of(wanted)).happenedAt()
                        : context.now());
    }

    /** Leaves the entry as it is. */
    public void close() {
        proposed.set(Optional.empty());
        form.close();
    }

    /** What was changed in the form and not saved. */
    @Override
    public List<String> unsaved() {
        return proposed.get()
                .map(wanted -> List.of(context.text("session.amend.unsaved", inWords(wanted))))
                .orElseGet(form::unsaved);
    }

    /** What becomes of the entry once a reason is given, in words. */
    String becomes(Proposed wanted) {
        return AmendPreview.of(context, source.line(), wanted);
    }

    /** What the entry is to read instead, in one line. */
    public String inWords(Proposed wanted) {
        return context.eventWords().say(wanted.event(), context.chart().protocol());
    }

    /** Why what it has turned to may have been wrong. */
    List<AmendReason> reasons() {
        return source.reasons();
    }

    public FormModel form() {
        return form;
    }

    /** What the entry is to read instead, once a reason is given; empty until then. */
    public ReadOnlyObjectProperty<Optional<Proposed>> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }
}
