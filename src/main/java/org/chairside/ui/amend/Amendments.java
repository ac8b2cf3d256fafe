package org.chairside.ui.amend;

import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.model.EntryId;
import org.chairside.ui.form.PanelKind;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * The two ways in which an entry of a session is put right, in the words of the entry line or in the form it was made in,
 * and which of them an entry takes. Screen thread only; needs no toolkit.
 */
public final class Amendments {
    private final SessionContext context;
    private final AmendModel line;
    private final FormAmendModel form;

    public Amendments(SessionContext context, Submissions submissions) {
        this.context = context;
        this.line = new AmendModel(context, submissions);
        this.form = new FormAmendModel(context, submissions);
    }

    /**
     * Opens an entry in its form or in the words of the line; one that was withdrawn is asked about to count again.
     *
     * @return the panel that shows it; empty if the session has no such entry
     */
    public Optional<PanelKind> amend(EntryId entry) {
        if (!stands(entry)) {
            line.reinstate(entry);
            return opened();
        }
        if (form.turnTo(entry)) {
            return Optional.of(PanelKind.AMEND_FORM);
        }
        line.open(entry);
        return opened();
    }

    /** Goes straight to the reason for taking an entry back altogether. */
    public Optional<PanelKind> withdraw(EntryId entry) {
        line.open(entry);
        line.withdraw();
        return opened();
    }

    private boolean stands(EntryId entry) {
        return context.chart().chartEntry(entry).filter(ChartEntry::stands).isPresent();
    }

    private Optional<PanelKind> opened() {
        return line.isOpen() ? Optional.of(PanelKind.AMEND) : Optional.empty();
    }

    /** An entry in the words of the entry line. */
    public AmendModel line() {
        return line;
    }

    /** An entry in the form it was made in. */
    public FormAmendModel form() {
        return form;
    }
}
