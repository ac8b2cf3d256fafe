package org.chairside.app;

import org.chairside.desk.DeskSession;
import org.chairside.ui.Shell;
import org.chairside.ui.held.HeldModel;
import org.chairside.ui.held.HeldSheet;
import org.chairside.ui.kit.UiContext;

/** Asks whether to add what is held; nothing goes into the log before somebody has seen it. Screen thread only. */
final class HeldPrompt {
    private final DeskSession visit;
    private final UiContext kit;
    private final Shell shell;
    private final LogAlerts alerts;
    private boolean ended;

    HeldPrompt(DeskSession visit, UiContext kit, Shell shell, LogAlerts alerts) {
        this.visit = visit;
        this.kit = kit;
        this.shell = shell;
        this.alerts = alerts;
    }

    /** Asks, if anything is held; else says that the log is open. */
    void ask() {
        kit.tasks()
                .run(
                        () -> HeldModel.of(kit, visit.desk(), visit.author()),
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
            shell.sheet().open(kit.text("held.title"), sheet.root(), this::tellWhetherHeld);
        }
    }

    /** Once nothing waits any more, the log is open and nothing else. */
    private void tellWhetherHeld() {
        kit.tasks()
                .run(
                        () -> HeldModel.of(kit, visit.desk(), visit.author()),
                        found -> found.ifPresentOrElse(held -> alerts.toAdd(held.canAdd(), this::ask), alerts::open));
    }
}
