package org.chairside.app.adapters;

import java.util.List;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.model.Role;
import org.chairside.settings.SettingsStore;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.records.RecordsDesk;

/** The list of sessions fed by the desk's catalogue; its columns are kept in the settings. */
public record DeskRecords(SignedInDesk signedInDesk, Tasks tasks, SettingsStore store) implements RecordsDesk {
    private Catalogue catalogue() {
        return signedInDesk.desk().archive().catalogue();
    }

    @Override
    public void begin() {
        catalogue().begin();
    }

    @Override
    public Catalogue.State state() {
        return catalogue().state();
    }

    @Override
    public void onChange(Runnable told) {
        var _ = catalogue().onChange(_ -> told.run());
    }

    @Override
    public Role reader() {
        return signedInDesk.author().role();
    }

    @Override
    public List<String> columns() {
        return store.now().columns();
    }

    @Override
    public void remember(List<String> columns) {
        tasks.run(
                () -> {
                    store.change(settings -> settings.withColumns(columns));
                    return true;
                },
                _ -> {});
    }
}
