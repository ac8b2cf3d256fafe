package org.chairside.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.AftercareModel;
import org.chairside.ui.kit.AftercareStrip;
import org.chairside.ui.kit.ChartCanvas;
import org.chairside.ui.kit.GhostToggles;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.Shortcut;

/** A session to be read: who, what it came to, what deserves a look, and then the whole of it. */
public final class ReviewView implements Screen {
    private final Kit kit;
    private final ReviewModel model;
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final ReviewHead head;
    private final KnownBand band;
    private final Label summary = new Label();
    private final Label why = new Label();
    private final VBox nothing = new VBox();
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty();
    private final ChartCanvas picture;
    private final SetsTable sets;
    private final DetailList details;
    private final AuditPane audit;
    private final TalkPane talk;
    private final SigningPane signing;
    private final SealBand broken;
    private final CourseStrip course;
    private final Pointing pointing;
    private final ReadingPanes panes;
    private final AftercareModel log;
    private final AftercareStrip aftercare;

    /** @param log where a contact or a sent form is written down */
    public ReviewView(Kit kit, ReviewModel model, AftercareModel log) {
        this.kit = kit;
        this.model = model;
        this.log = log;
        this.aftercare = new AftercareStrip(kit, log, this::takeUp);
        banner = new PatientBanner(kit);
        head = new ReviewHead(kit, model, shown);
        band = new KnownBand(kit, model.known());
        picture = new ChartCanvas(kit);
        picture.setId("review-chart");
        sets = new SetsTable(kit);
        details = new DetailList(kit);
        audit = new AuditPane(kit);
        talk = new TalkPane(kit, model.talk(), model::answer);
        signing = new SigningPane(kit, model.signing(), this::back);
        broken = new SealBand(kit);
        course = new CourseStrip(kit, other -> model.compare(Optional.of(other)));
        pointing = new Pointing(model, picture, sets, details, audit);
        panes = new ReadingPanes(parts(), sides());
        panes.em().scaleProperty().subscribe(scale -> {
            sets.scale(scale.doubleValue());
            audit.scale(scale.doubleValue());
        });
        build();
        keys();
        model.pageProperty().subscribe(this::show);
        model.placeProperty().subscribe(place -> place.ifPresent(this::goTo));
        model.sideProperty().subscribe(this::show);
    }

    private ReadingPanes.Parts parts() {
        VBox drawn = new VBox(new GhostToggles(kit, picture).root(), picture, course.root());
        drawn.getStyleClass().add("review-drawn");
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox bar =
                new VBox(new NotableBar(kit, model).root(), new SaidLine("review-said", model.saidProperty()).root());
        return new ReadingPanes.Parts(new VBox(head.root(), lead()), bar, drawn, sets.root());
    }

    private Map<Side, Region> sides() {
        Map<Side, Region> sides = new EnumMap<>(Side.class);
        sides.put(Side.DETAILS, details.root());
        sides.put(Side.AUDIT, audit.root());
        sides.put(Side.TALK, talk.root());
        sides.put(Side.SIGN, signing.root());
        return sides;
    }

    private void build() {
        VBox.setVgrow(panes.root(), Priority.ALWAYS);
        why.getStyleClass().add("t-head");
        why.setWrapText(true);
        why.setFocusTraversable(true);
        nothing.getStyleClass().add("review-nothing");
        nothing.getChildren().addAll(why, head.back("review-leave"));
        root.getStyleClass().add("review");
        root.getChildren().addAll(banner.root(), broken.root(), band.root(), nothing, panes.root(), aftercare.root());
    }

    private Node lead() {
        summary.setId("review-summary");
        summary.getStyleClass().addAll("t-lead", "review-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.setFocusTraversable(true);
        return summary;
    }

    private void keys() {
        Shortcut.EXPORT.within(root, model::export);
        Shortcut.PRINT.within(root, model::print);
        Shortcut.FORM.within(root, model::form);
        Shortcut.NEXT_PANE.within(root, this::nextPane);
        Shortcut.COURSE.within(root, model::openCourse);
        Shortcut.FOLLOW_UP.within(root, () -> log(AftercareModel.Kind.FOLLOW_UP));
        Shortcut.FORM_SENT.within(root, () -> log(AftercareModel.Kind.FORM_SENT));
        act(Shortcut.AUDIT, model::toggleAudit, _ -> true);
        act(Shortcut.AS_KNOWN, this::toggleKnown, _ -> true);
        act(Shortcut.COMPARE, () -> model.compare(Optional.empty()), _ -> true);
        act(Shortcut.SIGN, model::sign, rights -> rights.wanted()
                .filter(rights::may)
                .isPresent());
        act(Shortcut.QUESTION, model::question, rights -> rights.may(Deed.QUESTION) || rights.may(Deed.ANSWER));
        act(Shortcut.COMMENT, () -> model.write(Deed.COMMENT), rights -> rights.may(Deed.COMMENT));
        act(Shortcut.ADDENDUM, () -> model.write(Deed.ADDENDUM), rights -> rights.may(Deed.ADDENDUM));
        act(Shortcut.RETURN, () -> model.write(Deed.RETURN), rights -> rights.may(Deed.RETURN));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** With its key, and in words behind the button for more. */
    private void act(Shortcut key, Runnable act, Predicate<Rights> offered) {
        key.within(root, act);
        head.offer(key, act, offered);
    }

    private void toggleKnown() {
        model.known().toggle();
        if (model.known().isOpen()) {
            band.focus();
        } else {
            takeUp();
        }
    }

    private void log(AftercareModel.Kind kind) {
        if (shown.get()) {
            log.begin(kind, model.session(), model.who());
        }
    }

    private void goTo(ReviewModel.Place at) {
        pointing.to(at.notable().line(), at.notable().at());
        panes.toThePicture();
    }

    private void show(ReviewModel.Page page) {
        boolean reading = page instanceof ReviewModel.Page.Shown;
        shown.set(reading);
        for (Node each : new Node[] {banner.root(), panes.root()}) {
            visible(each, reading);
        }
        visible(nothing, !reading);
        switch (page) {
            case ReviewModel.Page.Loading _ -> why.setText(kit.text("review.loading"));
            case ReviewModel.Page.Nothing(String words) -> why.setText(words);
            case ReviewModel.Page.Shown(Reading read) -> show(read);
        }
    }

    private void show(Reading reading) {
        Chart chart = reading.chart();
        banner.show(chart.patient(), chart.openedAt().atZone(kit.words().zone()).toLocalDate());
        chart.opened().weight().ifPresent(banner::show);
        head.show(reading);
        summary.setText(reading.summary());
        picture.chartProperty().set(Optional.of(chart));
        picture.ghostProperty().set(picture.ghostProperty().get().withEarlier(reading.earlier()));
        sets.show(reading);
        sets.scale(panes.em().getScale());
        details.show(reading);
        audit.show(reading.audit());
        talk.show(reading.remarks());
        broken.show(reading.seals());
        course.show(reading.course());
        pointing.over(chart);
        if (root.getScene() != null && !root.isFocusWithin()) {
            takeUp();
        }
    }

    private void show(Side side) {
        panes.show(side);
        if (root.getScene() != null) {
            focus(side);
        }
    }

    private void focus(Side side) {
        switch (side) {
            case DETAILS -> sets.root().requestFocus();
            case AUDIT -> audit.focus();
            case TALK -> talk.focus();
            case SIGN -> signing.focus();
            case AMEND -> {}
        }
    }

    /** The keyboard goes back to what is read. */
    private void takeUp() {
        focus(model.sideProperty().get());
    }

    /** Gives the keyboard to the next part of the page. */
    private void nextPane() {
        List<Node> all = stops();
        int at = 0;
        while (at < all.size() && !all.get(at).isFocused()) {
            at++;
        }
        all.get(at >= all.size() - 1 ? 0 : at + 1).requestFocus();
    }

    private List<Node> stops() {
        return switch (model.sideProperty().get()) {
            case DETAILS -> List.of(sets.root(), details.root(), picture);
            case AUDIT -> List.of(audit.table(), picture);
            case TALK -> List.of(talk.list(), sets.root(), picture);
            case SIGN, AMEND -> List.of(sets.root(), picture);
        };
    }

    private void pressed(KeyEvent event) {
        if (aftercare.root().isFocusWithin()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isControlDown()
                || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back();
        } else if (!isTyping()) {
            letter(event);
        }
    }

    private void letter(KeyEvent event) {
        switch (event.getCode()) {
            case N -> {
                event.consume();
                model.next();
            }
            case P -> {
                event.consume();
                model.previous();
            }
            default -> {}
        }
    }

    private void back() {
        boolean inside = model.known().isOpen() || model.sideProperty().get() != Side.DETAILS;
        model.back();
        if (inside) {
            takeUp();
        }
    }

    private boolean isTyping() {
        return root.getScene() != null && root.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "review.title";
    }

    @Override
    public void shown() {
        model.load();
    }
}
