package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.ReviewQuestion;
import org.chairside.model.EntryId;
import org.chairside.ui.amend.AmendStrip;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.NotatedChart;
import org.chairside.ui.review.state.Remarks;

/** What a reader does with a session: asks, remarks, puts right, signs. What may not be done says why. Screen thread only. */
final class ReviewActs {
    private final UiContext ui;
    private final ReviewDesk desk;
    private final ReviewModel model;
    private final TalkModel talk;
    private final SigningModel signing;
    private final ReadOnlyObjectWrapper<SidePane> side = new ReadOnlyObjectWrapper<>(this, "side", SidePane.DETAILS);
    private final ReadOnlyObjectWrapper<ReviewMessage> said =
            new ReadOnlyObjectWrapper<>(this, "said", ReviewMessage.NOTHING);
    private boolean signWhenLoaded;

    ReviewActs(UiContext ui, ReviewDesk desk, SigningDesk signingDesk, ReviewModel model) {
        this.ui = ui;
        this.desk = desk;
        this.model = model;
        this.talk = new TalkModel(ui, desk, model::load);
        this.signing = new SigningModel(ui, signingDesk, this::answered);
    }

    /** What stands below the sets. */
    ReadOnlyObjectProperty<SidePane> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /** What became of the last thing that was wanted. */
    ReadOnlyObjectProperty<ReviewMessage> saidProperty() {
        return said.getReadOnlyProperty();
    }

    TalkModel talk() {
        return talk;
    }

    SigningModel signing() {
        return signing;
    }

    /** What the reader may do with the session as it stands today. */
    Optional<ReviewRights> rights() {
        return model.today().map(chart -> new ReviewRights(ui, desk.reader(), chart));
    }

    /** Shows the audit, or the details again. */
    void toggleAudit() {
        turnTo(side.get() == SidePane.AUDIT ? SidePane.DETAILS : SidePane.AUDIT);
    }

    /** Whether something else than the details is open. */
    boolean isBusy() {
        return side.get() != SidePane.DETAILS;
    }

    boolean isAmending() {
        return side.get() == SidePane.AMEND;
    }

    /** Shows the details again; what was typed is kept, but a password. */
    void putAway() {
        turnTo(SidePane.DETAILS);
    }

    /** Takes back what was said last. */
    void hush() {
        said.set(ReviewMessage.NOTHING);
    }

    /** The session was read: what was asked for before that is done now, if it may be. */
    void loaded() {
        if (signWhenLoaded) {
            signWhenLoaded = false;
            rights().filter(ReviewRights::maySign).ifPresent(_ -> askToSign());
        }
    }

    private void turnTo(SidePane wanted) {
        said.set(ReviewMessage.NOTHING);
        talk.close();
        signing.close();
        side.set(wanted);
    }

    /** Lays the signature that is wanted next before the reader. As soon as the page is read, if asked before. */
    void askToSign() {
        if (model.today().isEmpty()) {
            signWhenLoaded = true;
            return;
        }
        ReviewAction next = rights().flatMap(ReviewRights::wanted).orElse(ReviewAction.COUNTERSIGN);
        allowed(next).ifPresent(chart -> {
            turnTo(SidePane.SIGN);
            signing.open(next, desk.reader(), chart);
        });
    }

    private void answered(ReviewMessage what) {
        turnTo(SidePane.DETAILS);
        said.set(what);
        model.load();
    }

    void signOnceRead() {
        signWhenLoaded = true;
    }

    /** Asks the nurse about the entry that is looked at; who may not ask answers. */
    void question() {
        boolean asks = rights().filter(each -> !each.may(ReviewAction.QUESTION) && each.may(ReviewAction.ANSWER))
                .isEmpty();
        if (asks) {
            compose(ReviewAction.QUESTION);
        } else {
            answer();
        }
    }

    /** Answers the question that is looked at, else the first that is open. */
    void answer() {
        allowed(ReviewAction.ANSWER).ifPresent(chart -> {
            List<ReviewQuestion> open = chart.reviewing().open();
            ReviewQuestion asked =
                    open.stream().filter(this::isChosen).findFirst().orElse(open.getFirst());
            begin(ReviewAction.ANSWER, Optional.of(asked.asked().id()), chart);
        });
    }

    private boolean isChosen(ReviewQuestion question) {
        return model.chosenProperty()
                .get()
                .filter(id -> id.equals(question.asked().id())
                        || NotatedChart.about(question.asked().event())
                                .filter(id::equals)
                                .isPresent())
                .isPresent();
    }

    /** Begins a question or a comment about the entry that is looked at, an addendum, or a return. */
    void compose(ReviewAction action) {
        allowed(action)
                .ifPresent(chart -> begin(
                        action,
                        model.chosenProperty()
                                .get()
                                .filter(_ -> action == ReviewAction.QUESTION || action == ReviewAction.COMMENT),
                        chart));
    }

    private void begin(ReviewAction action, Optional<EntryId> about, Chart chart) {
        Remarks words = new Remarks(NotatedChart.of(ui, chart));
        turnTo(SidePane.TALK);
        talk.begin(action, about, about.map(words::about).orElse(""));
    }

    /** The session of today, if the reader may do this with it; else it is said why not. */
    private Optional<Chart> allowed(ReviewAction action) {
        Optional<String> obstacle = model.known().isOpen()
                ? Optional.of(ui.text("review.denied.known"))
                : rights().flatMap(each -> each.against(action));
        obstacle.ifPresent(why -> said.set(new ReviewMessage(Level.MEDIUM, why)));
        return obstacle.isPresent() ? Optional.empty() : model.today();
    }

    /** Opens amending for the entry that is looked at, if the reader may put it right, and names it; else it is said why not. */
    Optional<EntryId> beginAmending() {
        Optional<Chart> chart = allowed(isOpeningChosen() ? ReviewAction.CORRECT_PATIENT : ReviewAction.AMEND);
        Optional<EntryId> entry = chart.flatMap(_ -> model.chosenProperty().get());
        if (chart.isPresent() && entry.isEmpty()) {
            said.set(new ReviewMessage(Level.MEDIUM, ui.text("review.amend.none")));
            return Optional.empty();
        }
        entry.ifPresent(_ -> turnTo(SidePane.AMEND));
        return entry;
    }

    private boolean isOpeningChosen() {
        return model.today()
                .map(chart -> chart.openingEntry().id())
                .filter(opening ->
                        model.chosenProperty().get().filter(opening::equals).isPresent())
                .isPresent();
    }

    /** Whether an entry counts. */
    boolean stands(EntryId entry) {
        return model.today()
                .flatMap(chart -> chart.chartEntry(entry))
                .filter(ChartEntry::stands)
                .isPresent();
    }

    /** What the strip in which an entry is put right tells. */
    AmendStrip.Told amending() {
        return new AmendStrip.Told() {
            @Override
            public void closed() {
                if (side.get() == SidePane.AMEND) {
                    side.set(SidePane.DETAILS);
                }
            }

            @Override
            public void saved() {
                said.set(new ReviewMessage(Level.OK, ui.text("review.amend.saved")));
                model.load();
            }

            @Override
            public void held() {
                said.set(new ReviewMessage(Level.MEDIUM, ui.text("review.held")));
                model.load();
            }

            @Override
            public void failed(String words) {
                said.set(new ReviewMessage(Level.HIGH, words));
            }
        };
    }
}
