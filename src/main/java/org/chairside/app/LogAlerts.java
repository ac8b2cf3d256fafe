package org.chairside.app;

import java.util.Locale;
import org.chairside.desk.LogConditions.Kind;
import org.chairside.desk.LogConditions.Told;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** Says what happened to the log while somebody charts: what happened, what is safe, what to do. Screen thread only. */
final class LogAlerts {
    private final UiContext ui;
    private final Shell shell;
    private boolean gone;
    private boolean full;

    /** Whether it was said that nothing can be held. */
    private boolean unheld;

    private boolean ended;
    private Runnable otherwise = this::showOpen;

    LogAlerts(UiContext ui, Shell shell) {
        this.ui = ui;
        this.shell = shell;
    }

    /** Says that the log is open, unless more is known by now. */
    void open() {
        otherwise = this::showOpen;
        show();
    }

    private void showOpen() {
        shell.database(Level.OK, ui.text("desktop.log.open"));
    }

    private void show() {
        if (!gone && !ended && full) {
            shell.database(Level.HIGH, ui.text("desktop.log.disk-full"), this::sayFull);
        } else if (!gone && !ended) {
            otherwise.run();
        }
    }

    /**
     * Says that something is held, unless the log is gone by now.
     *
     * @param toAdd whether it can be added to this log
     * @param again lists it
     */
    void toAdd(boolean toAdd, Runnable again) {
        otherwise = () ->
                shell.database(Level.HIGH, ui.text(toAdd ? "desktop.log.held.waiting" : "desktop.log.held"), again);
        show();
    }

    /** Says nothing any more, whatever was still on its way. */
    void end() {
        ended = true;
    }

    void tell(Told told) {
        if (ended) {
            return;
        }
        switch (told) {
            case Told.LogGone log -> gone(log);
            case Told.EndWrittenAgain(long entries) ->
                say(
                        Level.MEDIUM,
                        ui.text("desktop.log.end.what"),
                        ui.text("desktop.log.end.safe", entries),
                        ui.text("desktop.log.end.do"));
            case Told.Other(Kind kind) -> other(kind);
        }
    }

    private void gone(Told.LogGone log) {
        gone = true;
        unheld = !log.holding();
        Runnable say = () -> sayGone(log);
        shell.database(Level.HIGH, ui.text(log.holding() ? "desktop.log.held" : "desktop.log.nothing"), say);
        say.run();
    }

    private void sayGone(Told.LogGone log) {
        String safe =
                log.holding() ? ui.text("desktop.log.gone.safe", log.held()) : ui.text("desktop.log.gone.unheld.safe");
        String missing = log.lost() == 0 ? "" : " " + ui.text("desktop.log.gone.lost", log.lost());
        String advice =
                log.holding() ? ui.text("desktop.log.gone.do", log.before()) : ui.text("desktop.log.gone.unheld.do");
        shell.banner().show(Level.HIGH, ui.text("desktop.log.gone.what"), safe + missing, advice);
    }

    /** What was said of holding is not so any more. */
    private void notHeld() {
        if (unheld) {
            return;
        }
        Runnable say = () -> shell.banner()
                .show(
                        Level.HIGH,
                        ui.text("desktop.log.not-held.what"),
                        ui.text("desktop.log.not-held.safe"),
                        ui.text("desktop.log.not-held.do"));
        if (gone) {
            shell.database(Level.HIGH, ui.text("desktop.log.nothing"), say);
        } else {
            otherwise = () -> shell.database(Level.HIGH, ui.text("desktop.log.held.waiting"), say);
            show();
        }
        say.run();
    }

    private void sayFull() {
        other(Kind.DISK_FULL, Level.HIGH);
    }

    private void other(Kind kind) {
        switch (kind) {
            case NOT_HELD -> notHeld();
            case UNDECIDED -> undecided();
            case BALLAST_SPENT -> other(kind, Level.HIGH);
            case ANCHOR_NOT_WRITTEN, ANCHOR_MADE_AGAIN, CHECKPOINT_FAILED, DRAFT_NOT_KEPT -> other(kind, Level.MEDIUM);
            case DISK_FULL -> {
                full = true;
                show();
                sayFull();
            }
            case DISK_HAS_ROOM -> {
                full = false;
                show();
                noLongerFull();
            }
        }
    }

    /** Nobody knows whether an entry is in the log, so the log is not simply open. */
    private void undecided() {
        otherwise =
                () -> shell.database(Level.HIGH, ui.text("desktop.log.held"), () -> other(Kind.UNDECIDED, Level.HIGH));
        show();
        other(Kind.UNDECIDED, Level.HIGH);
    }

    /** Takes back what is not so any more. */
    private void noLongerFull() {
        String said = ui.text("desktop.log.disk-full.what");
        if (shell.banner().happenedProperty().get().equals(said)) {
            shell.banner().hide();
        }
        shell.toasts().say(ui.text("desktop.log.disk-has-room"));
    }

    private void other(Kind kind, Level level) {
        String key = "desktop.log." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        say(level, ui.text(key + ".what"), ui.text(key + ".safe"), ui.text(key + ".do"));
    }

    /** Nothing less stands in the way of the word that the log is gone. */
    private void say(Level level, String what, String safe, String advice) {
        if (gone) {
            shell.toasts().say(what);
        } else {
            shell.banner().show(level, what, safe, advice);
        }
    }
}
