package org.chairside.app;

import java.util.Locale;
import org.chairside.desk.DeskOpening;
import org.chairside.staff.Opening;
import org.chairside.ui.kit.Banner;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** Says why there is no log to chart in: what happened, what is safe, what to do (RELIABILITY 12). */
record OpeningFailures(UiContext kit, Banner banner) {
    void tell(DeskOpening.Refused refused) {
        String key = "desktop.refused."
                + refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        banner.show(Level.HIGH, kit.text(key + ".what"), kit.text("desktop.refused.safe"), kit.text(key + ".do"));
    }

    void tell(Opening.Damaged damaged) {
        banner.show(
                Level.HIGH,
                kit.text("desktop.keys.damaged.what"),
                kit.text("desktop.keys.damaged.safe"),
                kit.text("desktop.keys.damaged.do"));
    }

    void tell(Opening.KeysLost lost) {
        banner.show(
                Level.HIGH,
                kit.text("desktop.keys.lost.what"),
                kit.text("desktop.keys.lost.safe"),
                kit.text("desktop.keys.lost.do"));
    }

    void tell(Opening.Newer newer) {
        banner.show(
                Level.HIGH,
                kit.text("desktop.keys.newer.what"),
                kit.text("desktop.refused.safe"),
                kit.text("desktop.keys.newer.do"));
    }
}
