package org.chairside.ui.rems;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.export.rems.RemsField;
import org.chairside.export.rems.RemsSheet;
import org.chairside.ui.Screen;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.aftercare.AftercareStrip;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The facts of the monitoring form in its order: Enter copies one and goes on to the next. */
public final class RemsView implements Screen {
    private static final double LARGE = 1.4;
    private final UiContext ui;
    private final RemsModel model;
    private final AftercareModel log;
    private final VBox page = new VBox();
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final RemsHead head;
    private final Label note = new Label();
    private final RemsLines lines;
    private final SiteForm site;
    private final AftercareStrip aftercare;

    /** @param log where a sent form is written down */
    public RemsView(UiContext ui, RemsModel model, AftercareModel log) {
        this.ui = ui;
        this.model = model;
        this.log = log;
        banner = new PatientBanner(ui);
        lines = new RemsLines(ui, model::copy, this::askOf);
        site = new SiteForm(ui, model, lines::takeUp);
        aftercare = new AftercareStrip(ui, log, lines::takeUp);
        head = new RemsHead(ui, model, () -> site.open("site-name"), this::sent);
        VBox.setVgrow(lines.root(), Priority.ALWAYS);
        root.getStyleClass().add("rems");
        Em em = new Em();
        page.getChildren().addAll(head.root(), lines.root(), site.root(), aftercare.root(), foot(em));
        page.getStyleClass().add("rems-page");
        ScrollPane scroll = Focus.scrolling(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // Whose page it is never scrolls away.
        root.getChildren().addAll(em, banner.root(), scroll);
        keys();
        // The list and what can be done with it make room; in large letters there is none to spare.
        site.root().visibleProperty().subscribe(open -> {
            visible(head.root(), !open);
            visible(lines.root(), !open && isShown());
        });
        model.pageProperty().subscribe(this::show);
        model.noteProperty().subscribe(said -> {
            note.setText(said.words());
            note.setFocusTraversable(!said.words().isEmpty());
            said.level().on(note);
        });
    }

    /** In large letters what is said last is worth more room than how the keys work; they are in help too. */
    private Node foot(Em em) {
        note.setId("rems-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.accessibleTextProperty().bind(note.textProperty());
        Label help = new Label(ui.text("rems.keys"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        em.scaleProperty().subscribe(_ -> {
            visible(help, em.getScale() < LARGE);
            visible(head.heading(), em.getScale() < LARGE);
        });
        VBox foot = new VBox(note, help);
        foot.getStyleClass().add("rems-foot");
        return foot;
    }

    private void keys() {
        Shortcut.FORM_SENT.within(root, this::sent);
        Shortcut.EXPORT.within(root, model::export);
        Shortcut.PRINT.within(root, model::print);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void sent() {
        if (isShown()) {
            log.begin(AftercareModel.Kind.FORM_SENT, model.session(), model.who());
        }
    }

    private boolean isShown() {
        return model.pageProperty().get() instanceof RemsModel.Page.Shown;
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(RemsModel.Page page) {
        boolean shown = page instanceof RemsModel.Page.Shown;
        visible(banner.root(), shown);
        visible(lines.root(), shown && !site.root().isVisible());
        switch (page) {
            case RemsModel.Page.Loading _ -> head.say(ui.text("review.loading"));
            case RemsModel.Page.Nothing(String words) -> head.say(words);
            case RemsModel.Page.Shown(Chart chart, RemsSheet sheet) -> fill(chart, sheet);
        }
    }

    private void fill(Chart chart, RemsSheet sheet) {
        boolean within = root.isFocusWithin() && !head.isChoosing();
        banner.show(chart.patient(), chart.openedAt().atZone(ui.words().zone()).toLocalDate());
        head.say(model.missingWords());
        lines.show(sheet);
        if (within || root.getScene() == null || root.getScene().getFocusOwner() == null) {
            lines.takeUp();
        }
    }

    /** What the site lacks can be said at once. */
    private void askOf(RemsField field) {
        site.open(field.code());
    }

    private void pressed(KeyEvent event) {
        if (site.root().isFocusWithin() || aftercare.root().isFocusWithin()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
        } else {
            lines.pressed(event);
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return Stream.concat(site.unsaved().stream(), aftercare.unsaved().stream())
                .toList();
    }

    @Override
    public String titleKey() {
        return "rems.title";
    }

    @Override
    public void shown() {
        model.load();
    }
}
