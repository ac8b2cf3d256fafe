package org.chairside.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.chairside.desk.SignedInDesk;
import org.chairside.files.OwnerOnly;
import org.chairside.model.Hash;
import org.chairside.model.PaperSize;
import org.chairside.settings.Settings;
import org.chairside.ui.settings.About;
import org.chairside.ui.settings.SettingsDesk;

/**
 * What the page of the settings works with.
 *
 * @param inUse names of rooms that cannot change now
 */
record DeskSettings(SignedInDesk signedInDesk, Desktop.Place place, Supplier<Set<String>> inUse)
        implements SettingsDesk {
    @Override
    public Settings now() {
        return place.store().now();
    }

    @Override
    public PaperSize paper() {
        return place.store().paper();
    }

    @Override
    public void set(UnaryOperator<Settings> change) {
        place.store().set(change);
    }

    @Override
    public Path file() {
        return place.store().path().toAbsolutePath();
    }

    @Override
    public void keep() {
        place.store().write();
    }

    @Override
    public Set<String> roomsInUse() {
        return inUse.get();
    }

    @Override
    public void choose(Optional<Path> last, Consumer<Path> chosen) {
        place.chooser().choose(last, chosen);
    }

    @Override
    public boolean takesFiles(Path folder) {
        return OwnerOnly.isUsable(folder);
    }

    @Override
    public About about() {
        Build build = Build.ofThis();
        String runtime = "Java " + System.getProperty("java.version") + ", JavaFX "
                + System.getProperty("javafx.runtime.version", "?") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version");
        Path folder = place.folder().toAbsolutePath();
        return new About(
                build.version(),
                build.built(),
                runtime,
                folder,
                file(),
                Path.of(System.getProperty(
                                "chairside.logs", folder.resolve("logs").toString()))
                        .toAbsolutePath(),
                head());
    }

    /** The page says the rest too where the disk does not answer. */
    private Optional<Hash> head() {
        return signedInDesk.desk().archive().head();
    }

    @Override
    public void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
}
