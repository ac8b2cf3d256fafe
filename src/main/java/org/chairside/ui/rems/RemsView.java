package org.chairside.ui.rems;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.export.rems.RemsField;
import org.chairside.export.rems.RemsSection;
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
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final UiContext ui;
    private final RemsModel model;
    private final AftercareModel log;
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final Label heading = new Label();
    private final Label missing = new Label();
    private final VBox remarks = new VBox();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label note = new Label();
    private final GenerationChoice generation;
    private final SiteForm site;
    private final AftercareStrip aftercare;
    private final List<RemsRow> rows = new ArrayList<>();
    private String last = "";

    /** @param log where a sent form is written down */
    public RemsView(UiContext ui, RemsModel model, AftercareModel log) {
        this.ui = ui;
        this.model = model;
        this.log = log;
        banner = new PatientBanner(ui);
        generation = new GenerationChoice(ui, model);
        site = new SiteForm(ui, model, this::takeUp);
        aftercare = new AftercareStrip(ui, log, this::takeUp);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Focus.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        lines.getStyleClass().add("rems-lines");
        remarks.getStyleClass().add("rems-remarks");
        root.getStyleClass().add("rems");
        Em em = new Em();
        root.getChildren().addAll(em, banner.root(), head(), scroll, site.root(), aftercare.root(), foot(em));
        keys();
        // The list makes room for it; in large letters there is none to spare.
        site.root().visibleProperty().subscribe(open -> visible(scroll, !open && isShown()));
        model.pageProperty().subscribe(this::show);
        model.noteProperty().subscribe(said -> {
            note.setText(said.words());
            note.setFocusTraversable(!said.words().isEmpty());
            said.level().on(note);
        });
    }

    private Node head() {
        Button back = button("rems-back", ui.text("review.back"), model::back);
        back.getStyleClass().add("quiet");
        heading.setText(ui.text("rems.title"));
        heading.getStyleClass().add("t-head");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        missing.setId("rems-missing");
        missing.setFocusTraversable(true);
        missing.setMinWidth(Region.USE_PREF_SIZE);
        Button all = button("rems-copy-all", ui.text("rems.copy.all"), model::copyAll);
        Button about = button("rems-site", ui.text("rems.site"), () -> site.open("site-name"));
        Button sent = button(
                "rems-sent", ui.text("records.log", ui.text("rems.sent"), Shortcut.FORM_SENT.keys()), this::sent);
        Button export = button("rems-export", ui.text("rems.export"), model::export);
        export.setTooltip(new Tooltip(Shortcut.EXPORT.keys()));
        Button print = button("rems-print", ui.text("rems.print"), model::print);
        print.setTooltip(new Tooltip(Shortcut.PRINT.keys()));
        FlowPane head = new FlowPane(back, heading, missing, generation.root(), all, about, export, print, sent);
        head.getStyleClass().add("rems-head");
        return head;
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
            visible(heading, em.getScale() < LARGE);
        });
        VBox foot = new VBox(note, help);
        foot.getStyleClass().add("rems-foot");
        return foot;
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
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
        visible(scroll, shown && !site.root().isVisible());
        switch (page) {
            case RemsModel.Page.Loading _ -> missing.setText(ui.text("review.loading"));
            case RemsModel.Page.Nothing(String words) -> missing.setText(words);
            case RemsModel.Page.Shown(Chart chart, RemsSheet sheet) -> fill(chart, sheet);
        }
    }

    private void fill(Chart chart, RemsSheet sheet) {
        boolean within = root.isFocusWithin() && !generation.root().isFocusWithin();
        banner.show(chart.patient(), chart.openedAt().atZone(ui.words().zone()).toLocalDate());
        missing.setText(model.missingWords());
        remarks.getChildren().setAll(sheet.remarks().stream().map(this::remark).toList());
        rows.clear();
        lines.getChildren().setAll(remarks);
        sheet.sections().forEach(this::add);
        if (within || root.getScene() == null || root.getScene().getFocusOwner() == null) {
            takeUp();
        }
    }

    private Node remark(String words) {
        Label remark = new Label(words);
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        return remark;
    }

    private void add(RemsSection section) {
        Label title = new Label(ui.text("rems.block", section.number(), section.title()));
        title.getStyleClass().add("rems-block");
        lines.getChildren().add(title);
        for (RemsField field : section.fields()) {
            RemsRow row = new RemsRow(ui, field, () -> model.copy(field));
            row.root().focusedProperty().subscribe(focused -> last = focused ? field.code() : last);
            rows.add(row);
            lines.getChildren().add(row.root());
        }
    }

    /** The keyboard goes to the row it was last at, else to the first. */
    private void takeUp() {
        rows.stream()
                .filter(row -> row.field().code().equals(last))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> row.root().requestFocus());
    }

    private int at() {
        int at = rows.size() - 1;
        while (at >= 0 && !rows.get(at).root().isFocused()) {
            at--;
        }
        return at;
    }

    private void pressed(KeyEvent event) {
        if (site.root().isFocusWithin() || aftercare.root().isFocusWithin()) {
            return;
        }
        int at = at();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
        } else if (at >= 0 && (event.getCode() == KeyCode.ENTER || COPY.match(event))) {
            event.consume();
            take(at);
        } else if (at >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            move(event, at);
        }
    }

    private void move(KeyEvent event, int at) {
        switch (event.getCode()) {
            case DOWN -> go(event, Math.min(at + 1, rows.size() - 1));
            case UP -> go(event, Math.max(at - 1, 0));
            case HOME -> go(event, 0);
            case END -> go(event, rows.size() - 1);
            case N -> go(event, nextMissing(at));
            default -> {}
        }
    }

    private void go(KeyEvent event, int to) {
        event.consume();
        rows.get(to).root().requestFocus();
    }

    /** After the last one comes the first. */
    private int nextMissing(int at) {
        for (int step = 1; step <= rows.size(); step++) {
            int index = (at + step) % rows.size();
            if (rows.get(index).field().isMissing()) {
                return index;
            }
        }
        return at;
    }

    /** Copies the row and goes on to the next that asks for something; what the site lacks can be said at once. */
    private void take(int at) {
        RemsField field = rows.get(at).field();
        model.copy(field);
        if (field.isMissing() && field.source() == RemsField.Source.SITE) {
            site.open(field.code());
            return;
        }
        rows.subList(at + 1, rows.size()).stream()
                .filter(RemsRow::isAsked)
                .findFirst()
                .ifPresent(next -> next.root().requestFocus());
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
