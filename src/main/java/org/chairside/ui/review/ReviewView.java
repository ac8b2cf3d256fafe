package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.aftercare.AftercareStrip;
import org.chairside.ui.kit.DamageBand;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.ReviewState;
import org.chairside.ui.submit.SessionContext;

/** A session to be read: who, what it came to, what deserves a look, and then the whole of it. */
public final class ReviewView implements Screen {
    private final UiContext ui;
    private final ReviewModel model;
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final ReviewHead head;
    private final KnownBand band;
    private final SignatureBand broken;
    private final DamageBand damage;
    private final Label summary = new Label();
    private final Label why = new Label();
    private final VBox nothing = new VBox();
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty();
    private final AmendPlace amending;
    private final ReviewLayout spread;
    private final AftercareModel log;
    private final AftercareStrip aftercare;
    private boolean taken;

    /**
     * @param log where a contact or a sent form is written down
     * @param opener takes the session up so that an entry can be put right
     */
    public ReviewView(UiContext ui, ReviewModel model, AftercareModel log, SessionContext.Opener opener) {
        this.ui = ui;
        this.model = model;
        this.log = log;
        this.aftercare = new AftercareStrip(ui, log, this::takeUp);
        banner = new PatientBanner(ui);
        head = new ReviewHead(ui, model, shown);
        band = new KnownBand(ui, model.known());
        broken = new SignatureBand(ui);
        damage = new DamageBand(ui, "review-damage");
        amending = new AmendPlace(model, opener);
        spread = new ReviewLayout(ui, model, new VBox(head.root(), lead()), amending, this::back);
        build();
        keys();
        model.pageProperty().subscribe(this::show);
    }

    private void build() {
        VBox.setVgrow(spread.root(), Priority.ALWAYS);
        why.getStyleClass().add("t-head");
        why.setWrapText(true);
        why.setFocusTraversable(true);
        nothing.getStyleClass().add("review-nothing");
        nothing.getChildren().addAll(why, head.back("review-leave"));
        root.getStyleClass().add("review");
        root.getChildren()
                .addAll(
                        banner.root(),
                        damage.root(),
                        broken.root(),
                        band.root(),
                        nothing,
                        spread.root(),
                        aftercare.root());
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
        ReviewActs acts = model.acts();
        Shortcut.EXPORT.within(root, model::askToExport);
        Shortcut.PRINT.within(root, model::print);
        Shortcut.FORM.within(root, model::form);
        Shortcut.NEXT_PANE.within(root, spread::next);
        Shortcut.FOLLOW_UP.within(root, () -> log(AftercareModel.Kind.FOLLOW_UP));
        Shortcut.FORM_SENT.within(root, () -> log(AftercareModel.Kind.FORM_SENT));
        act(Shortcut.AUDIT, acts::toggleAudit, _ -> true);
        act(Shortcut.AS_KNOWN, this::toggleKnown, _ -> true);
        act(Shortcut.COURSE, model::openCourse, _ -> true);
        act(Shortcut.COMPARE, () -> model.compare(Optional.empty()), _ -> true);
        act(Shortcut.SIGN, acts::askToSign, ReviewRights::maySign);
        act(
                Shortcut.QUESTION,
                acts::question,
                rights -> rights.may(ReviewAction.QUESTION) || rights.may(ReviewAction.ANSWER));
        act(Shortcut.COMMENT, () -> acts.compose(ReviewAction.COMMENT), rights -> rights.may(ReviewAction.COMMENT));
        act(Shortcut.ADDENDUM, () -> acts.compose(ReviewAction.ADDENDUM), rights -> rights.may(ReviewAction.ADDENDUM));
        act(Shortcut.RETURN, () -> acts.compose(ReviewAction.RETURN), rights -> rights.may(ReviewAction.RETURN));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** With its key, and in words behind the button for more. */
    private void act(Shortcut key, Runnable act, Predicate<ReviewRights> offered) {
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

    private void show(ReviewModel.Page page) {
        boolean reading = page instanceof ReviewModel.Page.Shown;
        shown.set(reading);
        for (Node each : new Node[] {banner.root(), spread.root()}) {
            visible(each, reading);
        }
        visible(nothing, !reading);
        switch (page) {
            case ReviewModel.Page.Loading _ -> why.setText(ui.text("review.loading"));
            case ReviewModel.Page.Nothing(String words) -> why.setText(words);
            case ReviewModel.Page.Shown(ReviewState read) -> show(read);
        }
    }

    private void show(ReviewState reviewState) {
        Chart chart = reviewState.chart();
        banner.show(chart.patient(), chart.openedAt().atZone(ui.words().zone()).toLocalDate());
        chart.opened().weight().ifPresent(banner::show);
        head.show(reviewState);
        summary.setText(reviewState.overview().summary());
        damage.show(chart.unreadable());
        broken.show(reviewState.progress().signatures());
        spread.show(reviewState);
        if (root.getScene() != null && !(taken && root.isFocusWithin())) {
            taken = true;
            takeUp();
        }
    }

    /** The keyboard goes back to what is read. */
    private void takeUp() {
        spread.focus();
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
        } else if (!isTyping() && !model.acts().isAmending()) {
            letter(event);
        }
    }

    /** One key each, wherever no letters are typed. */
    private void letter(KeyEvent event) {
        Runnable act =
                switch (event.getCode()) {
                    case N -> model::next;
                    case P -> model::previous;
                    case A -> amending::amend;
                    case DELETE -> amending::withdraw;
                    default -> null;
                };
        if (act != null) {
            event.consume();
            act.run();
        }
    }

    private void back() {
        boolean inside = model.known().isOpen() || model.acts().isBusy();
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
    public List<String> unsaved() {
        String who = model.who();
        Stream<String> here = Stream.concat(model.acts().talk().unsaved().stream(), amending.unsaved().stream());
        return Stream.concat(here.map(words -> ui.text("desktop.unsaved.of", who, words)), aftercare.unsaved().stream())
                .toList();
    }

    /** Lays the signature that is wanted next before the reader, as soon as the page is read. */
    public void sign() {
        model.signOnceRead();
    }

    @Override
    public String titleKey() {
        return "review.title";
    }

    @Override
    public void hidden() {
        amending.hidden();
    }

    @Override
    public void shown() {
        amending.shown();
        if (shown.get()) {
            takeUp(); // Back from a page that was opened over this one.
        }
        model.load();
    }
}
