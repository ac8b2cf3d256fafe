package org.chairside.app;

import java.util.Locale;
import org.chairside.desk.DeskOpening;
import org.chairside.staff.Opening;
import org.chairside.ui.kit.Banner;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** Says why there is no log to chart in: what happened, what is safe, what to do (RELIABILITY 12). */
record OpeningFailures(UiContext ui, Banner banner) {
    void tell(DeskOpening.Refused refused) {
        String key = "desktop.refused."
                + refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        banner.show(Level.HIGH, ui.text(key + ".what"), ui.text("desktop.refused.safe"), ui.text(key + ".do"));
    }

    void tell(Opening.Damaged damaged) {
        banner.show(
                Level.HIGH,
                ui.text("desktop.keys.damaged.what"),
                ui.text("desktop.keys.damaged.safe"),
                ui.text("desktop.keys.damaged.do"));
    }

    void tell(Opening.KeysLost lost) {
        banner.show(
                Level.HIGH,
                ui.text("desktop.keys.lost.what"),
                ui.text("desktop.keys.lost.safe"),
                ui.text("desktop.keys.lost.do"));
    }

    void tell(Opening.Newer newer) {
        banner.show(
                Level.HIGH,
                ui.text("desktop.keys.newer.what"),
                ui.text("desktop.refused.safe"),
                ui.text("desktop.keys.newer.do"));
    }
}
