package org.chairside.app;

import java.util.Locale;
import org.chairside.desk.LogConditions.Kind;
import org.chairside.desk.LogConditions.Told;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** Says what happened to the log while somebody charts: what happened, what is safe, what to do. Screen thread only. */
final class LogAlerts {
    private final UiContext kit;
    private final Shell shell;
    private boolean gone;
    private boolean ended;

    LogAlerts(UiContext kit, Shell shell) {
        this.kit = kit;
        this.shell = shell;
    }

    /** Says that the log is open, unless more is known by now. */
    void open() {
        if (!gone && !ended) {
            shell.database(Level.OK, kit.text("desktop.log.open"));
        }
    }

    /**
     * Says that something held is still to be added, unless the log is gone by now.
     *
     * @param again lists it
     */
    void toAdd(Runnable again) {
        if (!gone && !ended) {
            shell.database(Level.HIGH, kit.text("desktop.log.held.waiting"), again);
        }
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
            case Told.LogGone(long held, long lost, long before) -> gone(held, lost, before);
            case Told.EndWrittenAgain(long entries) ->
                say(
                        Level.MEDIUM,
                        kit.text("desktop.log.end.what"),
                        kit.text("desktop.log.end.safe", entries),
                        kit.text("desktop.log.end.do"));
            case Told.Other(Kind kind) -> other(kind);
        }
    }

    private void gone(long held, long lost, long before) {
        gone = true;
        Runnable say = () -> sayGone(held, lost, before);
        shell.database(Level.HIGH, kit.text("desktop.log.held"), say);
        say.run();
    }

    private void sayGone(long held, long lost, long before) {
        String safe = kit.text("desktop.log.gone.safe", held);
        String missing = lost == 0 ? "" : " " + kit.text("desktop.log.gone.lost", lost);
        shell.banner()
                .show(
                        Level.HIGH,
                        kit.text("desktop.log.gone.what"),
                        safe + missing,
                        kit.text("desktop.log.gone.do", before));
    }

    private void other(Kind kind) {
        String key = "desktop.log." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Level level =
                switch (kind) {
                    case UNDECIDED, BALLAST_SPENT -> Level.HIGH;
                    case ANCHOR_NOT_WRITTEN, ANCHOR_MADE_AGAIN, CHECKPOINT_FAILED, DRAFT_NOT_KEPT -> Level.MEDIUM;
                };
        say(level, kit.text(key + ".what"), kit.text(key + ".safe"), kit.text(key + ".do"));
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
