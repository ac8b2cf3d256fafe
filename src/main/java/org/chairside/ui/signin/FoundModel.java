package org.chairside.ui.signin;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.desk.DeskAccess;
import org.chairside.model.LogFinding;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** What was found about the log, and why whoever signed in goes on all the same. */
public final class FoundModel {
    private final UiContext ui;
    private final List<LogFinding> findings;
    private final Consumer<String> open;
    private final Runnable back;
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /**
     * @param open given the reason, once
     * @param back does without
     */
    public FoundModel(UiContext ui, List<LogFinding> findings, Consumer<String> open, Runnable back) {
        this.ui = ui;
        this.findings = List.copyOf(findings);
        this.open = open;
        this.back = back;
        reason.subscribe(() -> refusal.set(""));
    }

    /** A sentence for each thing that was found. */
    public List<String> sentences() {
        return findings.stream().map(this::sentence).toList();
    }

    private String sentence(LogFinding finding) {
        long first = finding.entries().isEmpty() ? 0 : finding.entries().getFirst();
        long other = finding.kind() == LogFinding.Kind.CHAIN_BROKEN
                ? finding.entries().size()
                : finding.remembered();
        return ui.text("desktop.found." + finding.kind().word(), first, other);
    }

    /** Goes on, if there is a reason. */
    public void open() {
        String why = CleanText.line(reason.get());
        if (busy.get()) {
            return;
        }
        if (why.isEmpty()) {
            refusal.set(ui.text("desktop.found.reason.missing"));
            return;
        }
        if (why.length() > DeskAccess.LONGEST_REASON) {
            refusal.set(ui.text("desktop.found.reason.long", DeskAccess.LONGEST_REASON, why.length()));
            return;
        }
        busy.set(true);
        open.accept(why);
    }

    /** The reason as typed, while nobody has gone on with it. */
    List<String> unsaved() {
        String why = CleanText.line(reason.get());
        return busy.get() || why.isEmpty() ? List.of() : List.of(ui.text("desktop.found.unsaved", why));
    }

    /** Goes back to signing in. */
    public void back() {
        if (!busy.get()) {
            busy.set(true);
            back.run();
        }
    }

    /** What is typed. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** Why it does not go on; empty for nothing. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Once one of the two ways was taken. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
