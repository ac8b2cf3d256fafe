package org.chairside.app.adapters;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.chairside.chart.Chart;
import org.chairside.desk.DeskSession;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.Outbox;
import org.chairside.export.rems.RemsGeneration;
import org.chairside.export.rems.RemsSite;
import org.chairside.model.SessionId;
import org.chairside.settings.FormVersion;
import org.chairside.settings.SettingsStore;
import org.chairside.settings.Site;
import org.chairside.ui.rems.RemsDesk;

/**
 * What the page of the monitoring form works with.
 *
 * @param clinic its name, which stands for the site's until somebody says another
 */
public record DeskRemsForm(DeskSession visit, SettingsStore remembered, String clinic) implements RemsDesk {
    @Override
    public Optional<Chart> chart(SessionId session) {
        return visit.desk().archive().chart(session);
    }

    @Override
    public RemsSite site() {
        return site(remembered.now().paperwork().site(), clinic);
    }

    /** The site as the form has it. */
    static RemsSite site(Site site, String clinic) {
        return new RemsSite(
                site.name().isBlank() ? clinic : site.name(),
                site.address(),
                site.city(),
                site.state(),
                site.zip(),
                site.telephone(),
                site.email());
    }

    @Override
    public RemsGeneration generation() {
        return generation(remembered.now().paperwork().form());
    }

    static RemsGeneration generation(FormVersion version) {
        return switch (version) {
            case OLDER -> RemsGeneration.OLDER;
            case NEWER -> RemsGeneration.NEWER;
        };
    }

    @Override
    public void remember(RemsSite site, RemsGeneration generation) {
        Site kept = new Site(
                site.name(), site.address(), site.city(), site.state(), site.zip(), site.telephone(), site.email());
        FormVersion form = generation == RemsGeneration.OLDER ? FormVersion.OLDER : FormVersion.NEWER;
        remembered.change(
                now -> now.withPaperwork(now.paperwork().withForm(form).withSite(kept)));
    }

    @Override
    public void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    @Override
    public boolean mayCopy() {
        return visit.exporting() instanceof ExportPermission.Allowed;
    }

    @Override
    public void copied(Chart chart) {
        if (visit.exporting() instanceof ExportPermission.Allowed(Outbox outbox)) {
            var _ = Thread.ofVirtual().start(() -> outbox.of(chart.session())
                    .ifPresent(outgoing -> outbox.left(outgoing, "rems-copy").join()));
        }
    }
}
