package org.chairside.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.ui.canvas.ChartCanvas;
import org.chairside.ui.canvas.GhostToggles;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.ReviewState;

/** What lies open before the reader: picture, sets, and below the sets what was asked for. */
final class ReviewLayout {
    /** With fewer ems of height the picture has all of them. */
    private static final double ENOUGH = 24;

    private final ReviewModel model;
    private final ChartCanvas picture;
    private final SetsTable sets;
    private final DetailList details;
    private final AuditPane audit;
    private final TalkPane talk;
    private final SigningPane signing;
    private final AmendPlace amending;
    private final CourseStrip course;
    private final ChartPointer pointing;
    private final ReviewPanes panes;

    /**
     * @param lead what stands above, and scrolls away where the text is large
     * @param leave one step back
     */
    ReviewLayout(UiContext ui, ReviewModel model, Node lead, AmendPlace amending, Runnable leave) {
        this.model = model;
        this.amending = amending;
        picture = new ChartCanvas(ui, true);
        picture.setId("review-chart");
        sets = new SetsTable(ui);
        details = new DetailList(ui);
        audit = new AuditPane(ui);
        talk = new TalkPane(ui, model.acts().talk(), model.acts()::answer);
        signing = new SigningPane(ui, model.acts().signing(), leave);
        course = new CourseStrip(ui, other -> model.compare(Optional.of(other)));
        pointing = new ChartPointer(model, picture, sets, details, audit);
        VBox drawn = new VBox(new GhostToggles(ui, picture).root(), picture, course.root());
        drawn.getStyleClass().add("review-drawn");
        VBox.setVgrow(picture, Priority.ALWAYS);
        panes = new ReviewPanes(new ReviewPanes.Parts(lead, bar(ui), drawn, sets.root()), sides());
        drawn.heightProperty().subscribe(height -> makeRoom(height.doubleValue()));
        panes.em().scaleProperty().subscribe(_ -> scale());
        model.round()
                .stepsProperty()
                .subscribe((_, _) -> model.round().placeProperty().get().ifPresent(this::goTo));
        model.acts().sideProperty().subscribe(this::show);
    }

    /** What stands between lead and picture, and never scrolls away: the notables, and what was just said. */
    private Node bar(UiContext ui) {
        ReviewMessageLine said =
                new ReviewMessageLine("review-said", model.acts().saidProperty());
        return new VBox(new NotableBar(ui, model).root(), said.root());
    }

    /** The picture goes before the sessions below it. */
    private void makeRoom(double height) {
        course.room(height >= ENOUGH * 16 * panes.em().getScale());
    }

    private Map<SidePane, Region> sides() {
        Map<SidePane, Region> sides = new EnumMap<>(SidePane.class);
        sides.put(SidePane.DETAILS, details.root());
        sides.put(SidePane.AUDIT, audit.root());
        sides.put(SidePane.TALK, talk.root());
        sides.put(SidePane.SIGN, signing.root());
        sides.put(SidePane.AMEND, amending.root());
        return sides;
    }

    Region root() {
        return panes.root();
    }

    private void scale() {
        sets.scale(panes.em().getScale());
        audit.scale(panes.em().getScale());
    }

    void show(ReviewState reviewState) {
        Chart chart = reviewState.chart();
        picture.chartProperty().set(Optional.of(chart));
        picture.ghostProperty()
                .set(picture.ghostProperty()
                        .get()
                        .withEarlier(reviewState.earlier().systolic()));
        sets.show(reviewState.sets());
        details.show(reviewState.details());
        audit.show(reviewState.audit());
        talk.show(reviewState.progress().remarks());
        course.show(reviewState.earlier().course());
        scale();
        pointing.over(chart);
    }

    private void goTo(ExceptionTour.Place at) {
        pointing.to(at.notable().line(), at.notable().at());
        panes.toThePicture();
    }

    private void show(SidePane side) {
        panes.show(side);
        if (panes.root().getScene() != null) {
            focus();
        }
    }

    /** Gives the keyboard to what was asked for last. */
    void focus() {
        switch (side()) {
            case DETAILS -> sets.root().requestFocus();
            case AUDIT -> audit.focus();
            case TALK -> talk.focus();
            case SIGN -> signing.focus();
            case AMEND -> amending.focus();
        }
    }

    private SidePane side() {
        return model.acts().sideProperty().get();
    }

    /** Gives the keyboard to the next part of the page. */
    void next() {
        List<Node> all = stops();
        int at = 0;
        while (at < all.size() && !all.get(at).isFocused()) {
            at++;
        }
        all.get(at >= all.size() - 1 ? 0 : at + 1).requestFocus();
    }

    private List<Node> stops() {
        return switch (side()) {
            case DETAILS -> List.of(sets.root(), details.root(), picture);
            case AUDIT -> List.of(audit.table(), picture);
            case TALK -> List.of(talk.list(), sets.root(), picture);
            case SIGN -> List.of(signing.field(), picture);
            case AMEND -> List.of(sets.root(), picture);
        };
    }
}
