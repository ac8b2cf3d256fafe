package org.chairside.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.model.PaperSize;
import org.chairside.settings.Density;
import org.chairside.settings.LanguageChoice;
import org.chairside.settings.ThemeChoice;
import org.chairside.ui.Screen;
import org.chairside.ui.ScrollKeys;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The settings drawn, one part below the other, and about the program at the end. */
public final class SettingsView implements Screen {
    private final UiContext ui;
    private final SettingsModel model;
    private final VBox root = new VBox();
    private final VBox page = new VBox();
    private final Label note = new Label();
    private final OneOf<Integer> size;
    private final OneOf<ThemeChoice> theme;
    private final OneOf<Density> density;
    private final RoomFields rooms;
    private final OrderChoice order;
    private final ClinicFields clinic;
    private final AboutPart about;
    private Subscription watching = Subscription.EMPTY;

    public SettingsView(UiContext ui, SettingsModel model) {
        this.ui = ui;
        this.model = model;
        size = new OneOf<>(
                ui, "settings-size", ui.text("settings.size"), sizes(), percent -> model.size(new FontScale(percent)));
        theme = new OneOf<>(ui, "settings-theme", ui.text("settings.theme"), themes(), model::theme);
        density = new OneOf<>(ui, "settings-density", ui.text("settings.density"), densities(), model::density);
        rooms = new RoomFields(ui, model.rooms());
        order = new OrderChoice(ui, model);
        clinic = new ClinicFields(ui, model);
        about = new AboutPart(ui, model);
        OneOf<PaperSize> paper = new OneOf<>(ui, "settings-paper", ui.text("settings.paper"), papers(), model::paper);
        paper.show(model.paper());
        OneOf<LanguageChoice> language =
                new OneOf<>(ui, "settings-language", ui.text("settings.language"), languages(), model::language);
        language.show(model.language());
        part(
                "settings.display",
                size.root(),
                theme.root(),
                words("settings.display.keys", Shortcut.LARGER.keys(), Shortcut.SMALLER.keys(), Shortcut.DIM.keys()),
                density.root(),
                language.root(),
                words("settings.language.next-start"));
        part("settings.rooms", words("settings.rooms.about"), rooms.root());
        part("settings.vitals", order.root());
        part("settings.files", paper.root(), words("settings.folders.about"), new FolderRows(ui, model).root());
        part("settings.clinic", words("settings.clinic.about"), clinic.root());
        part("about.title", about.root());
        // Else the longest line would ask for its full width.
        page.setMinWidth(0);
        page.getStyleClass().add("settings-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Focus.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("settings");
        root.getChildren().addAll(head(), note, scroll);
        note.setId("settings-note");
        note.getStyleClass().add("settings-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        new ScrollKeys(scroll).pagesWithin(root);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node head() {
        Button back = new Button(ui.text("review.back"));
        back.setId("settings-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.back());
        Label title = new Label(ui.text("settings.title"));
        title.getStyleClass().add("t-title");
        HBox head = new HBox(back, title);
        head.getStyleClass().add("settings-head");
        return head;
    }

    private void part(String key, Node... inside) {
        Label heading = new Label(ui.text(key));
        heading.getStyleClass().add("t-head");
        VBox part = new VBox(heading);
        part.getChildren().addAll(inside);
        part.getStyleClass().add("settings-part");
        page.getChildren().add(part);
    }

    private Label words(String key, Object... values) {
        Label label = new Label(ui.text(key, values));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Map<Integer, String> sizes() {
        Map<Integer, String> all = new LinkedHashMap<>();
        for (FontScale each : FontScale.all()) {
            all.put(each.percent(), ui.text("settings.size.of", each.percent()));
        }
        return all;
    }

    private Map<ThemeChoice, String> themes() {
        Map<ThemeChoice, String> all = new LinkedHashMap<>();
        for (ThemeChoice each : List.of(ThemeChoice.DIM, ThemeChoice.LIGHT, ThemeChoice.SYSTEM)) {
            all.put(each, ui.text("settings.theme." + each.name().toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private Map<Density, String> densities() {
        Map<Density, String> all = new LinkedHashMap<>();
        for (Density each : Density.values()) {
            all.put(each, ui.text("settings.density." + each.name().toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private Map<LanguageChoice, String> languages() {
        Map<LanguageChoice, String> all = new LinkedHashMap<>();
        for (LanguageChoice each : LanguageChoice.values()) {
            all.put(each, ui.text("settings.language." + each.name().toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private Map<PaperSize, String> papers() {
        Map<PaperSize, String> all = new LinkedHashMap<>();
        for (PaperSize each : PaperSize.values()) {
            all.put(each, ui.text("export.paper." + each.name().toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private void show(SettingsModel.Note said) {
        note.setText(said.words());
        note.setGraphic(said.level() == Level.HIGH ? Glyph.WARNING.node() : null);
        said.level().on(note);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return Stream.concat(rooms.unsaved().stream(), clinic.unsaved().stream())
                .toList();
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }

    @Override
    public void shown() {
        model.load();
        rooms.show();
        order.show();
        clinic.show();
        watching = Subscription.combine(
                model.look().theme().subscribe(_ -> theme.show(model.theme())),
                model.look().size().subscribe(now -> size.show(now.percent())),
                model.look().density().subscribe(density::show),
                model.noteProperty().subscribe(this::show),
                model.aboutProperty().subscribe(about::show));
        size.of(model.look().size().get().percent()).requestFocus();
    }

    @Override
    public void hidden() {
        rooms.take();
        clinic.take();
        watching.unsubscribe();
    }
}
