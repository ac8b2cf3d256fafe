package org.chairside.app;

import java.util.List;
import org.chairside.model.UnreadableEntry;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** Banners about the list of sessions and about the entries of the clinic. Screen thread only. */
final class ListBanners {
    private final UiContext ui;
    private final Shell shell;
    private int toldOfList;

    ListBanners(UiContext ui, Shell shell) {
        this.ui = ui;
        this.shell = shell;
    }

    /** Says that the list was not right, and again when more of it was not. */
    void tellOfList(int mended) {
        if (mended > toldOfList) {
            toldOfList = mended;
            shell.banner()
                    .show(
                            Level.HIGH,
                            ui.text("desktop.list.mended", mended),
                            ui.text("desktop.list.mended.safe", mended),
                            ui.text("desktop.list.mended.advice"));
        }
    }

    /** An entry of the clinic that cannot be read may be a protocol that is not in force any more. */
    void tellOfClinic(List<UnreadableEntry> unreadable) {
        List<String> ours = unreadable.stream()
                .filter(UnreadableEntry::isOurs)
                .map(each -> Long.toString(each.seq()))
                .toList();
        if (!ours.isEmpty()) {
            shell.banner()
                    .show(
                            Level.HIGH,
                            ui.text("desktop.clinic.unreadable", ours.size(), String.join(", ", ours)),
                            ui.text("desktop.clinic.unreadable.safe"),
                            ui.text("desktop.clinic.unreadable.advice"));
        }
    }
}
