package org.chairside.ui.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.VitalsOrder;
import org.chairside.model.text.CleanText;
import org.chairside.settings.Density;
import org.chairside.settings.LanguageChoice;
import org.chairside.settings.Settings;
import org.chairside.settings.ThemeChoice;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;

/** The settings of this workstation: each change takes effect at once and is kept. Screen thread only. */
public final class SettingsModel {
    private final UiContext ui;
    private final SettingsDesk desk;
    private final Look look;
    private final Navigation navigation;
    private final RoomNames rooms;
    private final ReadOnlyObjectWrapper<Note> note;
    private final ReadOnlyObjectWrapper<Optional<About>> about =
            new ReadOnlyObjectWrapper<>(this, "about", Optional.empty());

    /**
     * How the window looks now, and the way to change it.
     *
     * @param density how close lines stand
     * @param ofSystem the look that the system has for its own windows
     */
    public record Look(
            ObjectProperty<Theme> theme,
            ObjectProperty<FontScale> size,
            ObjectProperty<Density> density,
            Supplier<Theme> ofSystem) {}

    /** What became of the last change. */
    record Note(Level level, String words) {}

    public SettingsModel(UiContext ui, SettingsDesk desk, Look look, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.desk = requireNonNull(desk, "desk");
        this.look = requireNonNull(look, "look");
        this.navigation = requireNonNull(navigation, "navigation");
        this.rooms = new RoomNames(ui, desk, this::change);
        this.note = new ReadOnlyObjectWrapper<>(
                this, "note", new Note(Level.NONE, ui.text("settings.at-once", desk.file())));
    }

    Look look() {
        return look;
    }

    RoomNames rooms() {
        return rooms;
    }

    ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Empty until it is known. */
    ReadOnlyObjectProperty<Optional<About>> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /** Asks anew for what may have changed elsewhere. */
    void load() {
        rooms.load();
        ui.tasks().run(desk::about, found -> about.set(Optional.of(found)));
    }

    /** The look as it was chosen; a key may have changed it since. */
    ThemeChoice theme() {
        boolean follows = desk.now().appearance().theme() == ThemeChoice.SYSTEM;
        Theme shown = look.theme().get();
        if (follows && shown == look.ofSystem().get()) {
            return ThemeChoice.SYSTEM;
        }
        return shown == Theme.LIGHT ? ThemeChoice.LIGHT : ThemeChoice.DIM;
    }

    void theme(ThemeChoice chosen) {
        // First what is kept: whoever hears of the new look asks what was chosen.
        change(now -> now.withTheme(chosen));
        look.theme()
                .set(
                        switch (chosen) {
                            case LIGHT -> Theme.LIGHT;
                            case DIM, AUTO -> Theme.DIM;
                            case SYSTEM -> look.ofSystem().get();
                        });
    }

    void size(FontScale scale) {
        look.size().set(scale);
        change(now -> now.withFontPercent(scale.percent()));
    }

    void density(Density chosen) {
        look.density().set(chosen);
        change(now -> now.withDensity(chosen));
    }

    LanguageChoice language() {
        return desk.now().appearance().language();
    }

    void language(LanguageChoice chosen) {
        change(now -> now.withLanguage(chosen));
    }

    VitalsOrder order() {
        return desk.now().workplace().order();
    }

    /** Whether it can be chosen now: what is half typed in a session must not come to mean something else. */
    boolean isOrderFree() {
        return desk.roomsInUse().isEmpty();
    }

    void order(VitalsOrder chosen) {
        if (isOrderFree()) {
            change(now -> now.withOrder(chosen));
        } else {
            refuse(ui.text("settings.order.in-use"));
        }
    }

    /** What the clinic says of itself; empty where it has not. */
    String clinic(ClinicText text) {
        return text.of(desk.now().paperwork());
    }

    void clinic(ClinicText text, String typed) {
        String value = CleanText.line(typed);
        change(now -> now.withPaperwork(text.with(now.paperwork(), value)));
    }

    PaperSize paper() {
        return desk.paper();
    }

    void paper(PaperSize chosen) {
        change(now -> now.withPaperwork(now.paperwork().withPaper(chosen)));
    }

    /** Where files of a format go; empty where nobody has said. */
    Optional<Path> folder(ExportFormat format) {
        return Optional.ofNullable(desk.now().exports().folders().get(format)).map(Path::of);
    }

    /**
     * Asks for another folder.
     *
     * @param shown what follows once there is one, or none that will do
     */
    void chooseFolder(ExportFormat format, Runnable shown) {
        desk.choose(folder(format), chosen -> ui.tasks().run(() -> desk.takesFiles(chosen), takes -> {
            if (takes) {
                change(now -> now.withFolder(format, chosen.toString()));
            } else {
                refuse(ui.text("settings.folder.refused", chosen));
            }
            shown.run();
        }));
    }

    void forgetFolder(ExportFormat format) {
        change(now -> now.withoutFolder(format));
    }

    private void refuse(String words) {
        note.set(new Note(Level.HIGH, words));
    }

    private void change(UnaryOperator<Settings> change) {
        desk.set(change);
        ui.tasks()
                .run(
                        () -> {
                            desk.keep();
                            return true;
                        },
                        _ -> note.set(new Note(Level.OK, ui.text("settings.kept", desk.file()))),
                        _ -> refuse(ui.text("settings.not-kept", desk.file())));
    }

    /** Puts what support asks for on the clipboard. */
    void copyAbout() {
        about.get().ifPresent(known -> {
            desk.copy(new AboutWords(ui).text(known));
            note.set(new Note(Level.OK, ui.text("about.copied")));
        });
    }

    void back() {
        navigation.back();
    }
}
