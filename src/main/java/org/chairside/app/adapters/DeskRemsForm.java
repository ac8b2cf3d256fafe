package org.chairside.app.adapters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.chairside.chart.Chart;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.PermittedExports;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.SessionId;
import org.chairside.settings.SettingsStore;
import org.chairside.ui.rems.RemsDesk;

/**
 * What the page of the monitoring form works with.
 *
 * @param clinic its name, which stands for the site's until somebody says another
 */
public record DeskRemsForm(SignedInDesk signedInDesk, SettingsStore store, String clinic) implements RemsDesk {
    @Override
    public Optional<Chart> chart(SessionId session) {
        return signedInDesk.desk().archive().chart(session);
    }

    @Override
    public RemsSite site() {
        return store.now().paperwork().site().orNamed(clinic);
    }

    @Override
    public RemsGeneration generation() {
        return store.now().paperwork().form();
    }

    @Override
    public void remember(RemsSite site, RemsGeneration generation) {
        store.change(
                now -> now.withPaperwork(now.paperwork().withForm(generation).withSite(site)));
    }

    @Override
    public void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    @Override
    public boolean mayCopy() {
        return signedInDesk.exporting() instanceof ExportPermission.Allowed;
    }

    @Override
    public void copied(Chart chart) {
        if (signedInDesk.exporting() instanceof ExportPermission.Allowed(PermittedExports outbox)) {
            var _ = Thread.ofVirtual().start(() -> outbox.of(chart.session())
                    .ifPresent(outgoing -> outbox.left(List.of(outgoing.chart()), "rems-copy")));
        }
    }
}
