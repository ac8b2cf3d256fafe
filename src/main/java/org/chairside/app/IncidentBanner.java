package org.chairside.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.Incident;
import org.chairside.ui.kit.Banner;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/**
 * Says in the window's banner what whoever signed in should hear of, though charting goes on: at the opening, and as it
 * happens. It waits while the banner says something else, and is not said again once it was sent away. Screen thread only.
 */
final class IncidentBanner {
    private final UiContext ui;
    private final Banner banner;
    private final List<String> open = new ArrayList<>();
    private Subscription dismissing = Subscription.EMPTY;

    IncidentBanner(UiContext ui, Banner banner) {
        this.ui = ui;
        this.banner = banner;
    }

    /** Begins with what the opening found. */
    void begin(DeskOpening.Opened opened) {
        dismissing = banner.happenedProperty().subscribe((before, now) -> {
            if (now.isEmpty()) {
                dismissed(before);
            }
        });
        opened.cautions().stream().sorted().map(this::words).forEach(this::say);
        opened.incidents().tell(incident -> ui.tasks().onScreen(() -> say(words(incident))));
    }

    /** Says nothing more, and takes back what stands there. */
    void end() {
        dismissing.unsubscribe();
        if (isSaid()) {
            banner.hide();
        }
    }

    private void say(String words) {
        boolean free = !banner.isShown() || isSaid();
        open.add(words);
        if (free) {
            show();
        }
    }

    private void dismissed(String words) {
        if (words.equals(said())) {
            open.clear();
        }
        show();
    }

    private void show() {
        if (!open.isEmpty()) {
            banner.show(Level.MEDIUM, said(), ui.text("desktop.incident.safe"), "");
        }
    }

    private boolean isSaid() {
        return banner.happenedProperty().get().equals(said());
    }

    private String said() {
        return String.join("\n", open);
    }

    private String words(DeskOpening.Caution caution) {
        return ui.text(
                switch (caution) {
                    case DISK_NEARLY_FULL -> "desktop.caution.disk-nearly-full";
                    case DAMAGE_EXPLAINED -> "desktop.caution.damage-explained";
                    case KEYS_MENDED -> "desktop.caution.keys-mended";
                    case KEYS_COPY_MENDED -> "desktop.caution.keys-copy-mended";
                    case KEYS_NOT_MENDED -> "desktop.caution.keys-not-mended";
                    case FOLDER_OPEN_TO_OTHERS -> "desktop.caution.folder-open";
                    case STATE_NOT_KEPT -> "desktop.caution.state-not-kept";
                });
    }

    private String words(Incident incident) {
        return switch (incident) {
            case Incident.FailedSignIns(String person, int count, var since) ->
                ui.text("desktop.incident.failed", count, person, ui.words().dateTime(since));
            case Incident.ClockMoved(Duration by, var at, boolean written) ->
                ui.text(
                                by.isNegative() ? "desktop.incident.clock.back" : "desktop.incident.clock.ahead",
                                ui.words().duration(by),
                                ui.words().time(at))
                        + kept(written);
            case Incident.ClockBehindLog(Duration by, boolean written) ->
                ui.text("desktop.incident.clock.behind", ui.words().duration(by)) + kept(written);
        };
    }

    private String kept(boolean written) {
        return " " + ui.text(written ? "desktop.incident.written" : "desktop.incident.not-written");
    }
}
