package org.chairside.app;

import org.chairside.desk.SignedInDesk;
import org.chairside.ui.Shell;
import org.chairside.ui.held.HeldModel;
import org.chairside.ui.held.HeldSheet;
import org.chairside.ui.kit.UiContext;

/** Asks whether to add what is held; nothing goes into the log before somebody has seen it. Screen thread only. */
final class HeldPrompt {
    private final SignedInDesk signedInDesk;
    private final UiContext ui;
    private final Shell shell;
    private final LogAlerts alerts;
    private boolean ended;

    HeldPrompt(SignedInDesk signedInDesk, UiContext ui, Shell shell, LogAlerts alerts) {
        this.signedInDesk = signedInDesk;
        this.ui = ui;
        this.shell = shell;
        this.alerts = alerts;
    }

    /** Asks, if anything is held; else says that the log is open. */
    void ask() {
        ui.tasks()
                .run(
                        () -> HeldModel.of(ui, signedInDesk.desk(), signedInDesk.author()),
                        found -> found.ifPresentOrElse(this::show, alerts::open));
    }

    /** Asks nothing any more, whatever was still on its way. */
    void end() {
        ended = true;
    }

    private void show(HeldModel held) {
        alerts.toAdd(held.canAdd(), this::ask);
        if (!ended && !shell.sheet().isOpen()) {
            HeldSheet sheet = new HeldSheet(held, () -> {
                shell.sheet().close();
                tellWhetherHeld();
            });
            shell.sheet().open(ui.text("held.title"), sheet.root(), this::tellWhetherHeld);
        }
    }

    /** Once nothing waits any more, the log is open and nothing else. */
    private void tellWhetherHeld() {
        ui.tasks()
                .run(
                        () -> HeldModel.of(ui, signedInDesk.desk(), signedInDesk.author()),
                        found -> found.ifPresentOrElse(held -> alerts.toAdd(held.canAdd(), this::ask), alerts::open));
    }
}
