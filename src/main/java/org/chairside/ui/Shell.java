package org.chairside.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Banner;
import org.chairside.ui.kit.BugCode;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Sheet;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.Toasts;
import org.chairside.ui.kit.TooLongHint;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;
import org.chairside.ui.kit.keys.SecondClicks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window around every screen: the bar above, the page, the line below, and over them the toasts and the rare sheet.
 * It knows screens only as {@link Screen}. Screen thread only.
 */
public final class Shell {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    private final UiContext ui;
    private final PageFocus focus = new PageFocus();
    private final BorderPane page = new BorderPane();
    private final StackPane layers = new StackPane();
    private final TopBar top;
    private final StatusLine status;
    private final Banner banner;
    private final Toasts toasts;
    private final Sheet sheet;
    private final Scene scene;
    private final UntakenTyping untaken = new UntakenTyping(this::sayUntaken);
    private final WindowLook look;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen");

    /** Builds the window's scene, 1366 by 768; {@link Theme#loadFonts()} comes before. */
    public Shell(UiContext ui) {
        this.ui = ui;
        top = new TopBar(ui, this::help);
        status = new StatusLine(ui);
        banner = new Banner(ui);
        toasts = new Toasts(ui);
        StackPane below = new StackPane(page, toasts.root());
        sheet = new Sheet(below);
        page.setTop(new VBox(top.root(), banner.root()));
        page.setBottom(status.root());
        page.getStyleClass().add("shell");
        StackPane.setAlignment(toasts.root(), Pos.BOTTOM_RIGHT);
        layers.getChildren().addAll(below, sheet.root());
        scene = new Scene(layers, 1366, 768);
        look = new WindowLook(ui, scene, this::status);
        scene.addEventFilter(KeyEvent.ANY, _ -> equip(scene.getFocusOwner()));
        scene.focusOwnerProperty().subscribe(Shell::trace);
        untaken.over(scene);
        // By its number and not itself: nothing here may hold the page of somebody who signed out.
        new LateClicks(() -> List.of(System.identityHashCode(screen.get()), sheet.isOpen())).over(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::sayNotHere);
        SecondClicks.guard(layers);
        Shortcut.HELP.within(layers, this::help);
        look.within(layers);
        new TooLongHint(ui, this::status).over(layers);
        layers.addEventHandler(RemarkEvent.TYPE, this::remarked);
    }

    /**
     * A control takes keys only once it has its skin, which comes with the next frame; on a busy machine whoever types at
     * once is quicker, and what they type would be lost.
     */
    private static void equip(Node owner) {
        if (owner instanceof Control control && control.getSkin() == null) {
            control.applyCss();
        }
    }

    /** Where the keys go, by the name that the program gives a field; nothing of what is in it. */
    private static void trace(Node owner) {
        if (owner instanceof TextInputControl field && field.getId() != null) {
            LOG.info("field {}", field.getId());
        }
    }

    public Scene scene() {
        return scene;
    }

    /** Puts a screen in the window in place of the one before, tells both, and names it in the program's log. */
    public void show(Screen next) {
        Screen before = screen.get();
        if (next.equals(before)) {
            return;
        }
        if (before != null) {
            focus.leave(before);
            before.hidden();
        }
        toasts.clear();
        page.setCenter(next.root());
        page.setBottom(null);
        next.statusPlace()
                .ifPresentOrElse(foot -> foot.getChildren().setAll(status.root()), () -> page.setBottom(status.root()));
        screen.set(next);
        status.enter(ui.text(next.titleKey()), next.statusPlace().isPresent());
        // Some controls take their content in only now, and what is not in cannot take the focus.
        layers.applyCss();
        layers.layout();
        next.shown();
        focus.comeBack(next);
        if (untaken.takeLast()) {
            tell(ui.text("shell.untaken.before"));
        }
        LOG.info("screen {}", next.titleKey());
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** What stands left in the bar above: the tabs of the open sessions. */
    public void tabs(List<? extends Node> tabs) {
        top.tabs(tabs);
    }

    /** Who is signed in, as name and role; empty for nobody. */
    public void user(String words) {
        user(words, UserActs.NONE);
    }

    /** The same, with what is offered where the name is pressed. */
    public void user(String words, UserActs acts) {
        top.user(words, acts);
    }

    /**
     * Lets go of everything that belongs to whoever sat here: sheet, banner, toast, tabs and name. The page stays until
     * another is shown.
     */
    public void vacate() {
        if (sheet.isOpen()) {
            sheet.close();
        }
        banner.hide();
        toasts.clear();
        tabs(List.of());
        user("");
    }

    /** How the log is, in a word or two. */
    public void database(Level level, String words) {
        top.database(level, words);
    }

    /**
     * The same, as a button.
     *
     * @param again says once more what there is to say about it
     */
    public void database(Level level, String words, Runnable again) {
        top.database(level, words, again);
    }

    /** Marks every screen from now on, with stripes: for sample data, so that it is never taken for a patient's. */
    public void mark(String words) {
        Label mark = new Label(words);
        mark.getStyleClass().add("sample-mark");
        mark.setMaxWidth(Double.MAX_VALUE);
        ((VBox) page.getTop()).getChildren().addFirst(mark);
    }

    /** The line below: where a screen reader finds what last happened. */
    public void status(String words) {
        status.say(words);
    }

    /** The same of what the program is busy with; in the middle of the window too where no page is shown yet. */
    public void busy(String words) {
        status(words);
        if (screen.get() == null) {
            Label busy = new Label(words);
            busy.getStyleClass().add("muted");
            page.setCenter(busy);
        }
    }

    /** Says it below and for a few seconds over the page. */
    public void tell(String words) {
        status(words);
        toasts.say(words);
    }

    private void remarked(RemarkEvent remark) {
        if (remark.words().isEmpty()) {
            status("");
        } else {
            tell(remark.words());
        }
    }

    private void sayUntaken() {
        Screen shown = screen.get();
        tell((sheet.isOpen() || shown == null ? Optional.<String>empty() : shown.whereToType())
                .orElseGet(() -> ui.text("shell.untaken")));
    }

    /** A key of the program that nothing on this page took says where it is alive. */
    private void sayNotHere(KeyEvent event) {
        Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.matches(event))
                .findFirst()
                .ifPresent(shortcut -> tell(ui.text(
                        sheet.isOpen()
                                ? "shell.key.sheet"
                                : "shell.key.not-here."
                                        + shortcut.place().name().toLowerCase(Locale.ROOT),
                        shortcut.keys(),
                        ui.text(shortcut.meaningKey()))));
    }

    public Toasts toasts() {
        return toasts;
    }

    /** For failures that concern the whole window. */
    public Banner banner() {
        return banner;
    }

    /** For the three questions that may cover everything (UX 1, point 12). */
    public Sheet sheet() {
        return sheet;
    }

    public ObjectProperty<Theme> themeProperty() {
        return look.themeProperty();
    }

    public ObjectProperty<FontScale> fontScaleProperty() {
        return look.fontScaleProperty();
    }

    /** Tells of a fault of the program, with a code and without covering anything, so that charting goes on. */
    public void bug(Throwable thrown) {
        String code = BugCode.of(thrown).text();
        Button copy = new Button(ui.text("shell.bug.copy"));
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, code)));
        banner.show(
                Level.MEDIUM,
                ui.text("shell.bug.what"),
                ui.text("shell.bug.keep"),
                ui.text("shell.bug.tell", code),
                copy);
    }

    /** Shows every key and what the program is for. */
    public void help() {
        if (!sheet.isOpen()) {
            sheet.open(ui.text("shell.help.title"), new HelpView(ui, sheet::close).root(), () -> {});
        }
    }
}
