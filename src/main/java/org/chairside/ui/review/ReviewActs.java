package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.chart.Line;
import org.chairside.chart.Question;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.Corrector;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** What a reader does with a session: asks, remarks, puts right, signs. What may not be done says why. Screen thread only. */
final class ReviewActs {
    private final Kit kit;
    private final Dossier dossier;
    private final ReviewModel model;
    private final TalkModel talk;
    private final SigningModel signing;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(this, "side", Side.DETAILS);
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(this, "said", Said.NOTHING);
    private boolean arriving;

    ReviewActs(Kit kit, Dossier dossier, Signatory signatory, ReviewModel model) {
        this.kit = kit;
        this.dossier = dossier;
        this.model = model;
        this.talk = new TalkModel(kit, dossier, model::load);
        this.signing = new SigningModel(kit, signatory, this::signed);
    }

    /** What stands below the sets. */
    ReadOnlyObjectProperty<Side> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /** What became of the last thing that was wanted. */
    ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    TalkModel talk() {
        return talk;
    }

    SigningModel signing() {
        return signing;
    }

    /** What the reader may do with the session as it stands today. */
    Optional<Rights> rights() {
        return model.today().map(chart -> new Rights(kit, dossier.reader(), chart));
    }

    /** Shows the audit, or what was there before. */
    void toggleAudit() {
        turnTo(side.get() == Side.AUDIT ? Side.DETAILS : Side.AUDIT);
    }

    /** Whether something else than the details is open. */
    boolean isBusy() {
        return side.get() != Side.DETAILS;
    }

    boolean isAmending() {
        return side.get() == Side.AMEND;
    }

    /** Shows the details again; what was typed is kept, but a password. */
    void putAway() {
        turnTo(Side.DETAILS);
    }

    /** Takes back what was said last. */
    void hush() {
        said.set(Said.NOTHING);
    }

    /** The session was read: what was asked for before that is done now, if it may be. */
    void arrived() {
        if (arriving) {
            arriving = false;
            rights().filter(Rights::maySign).ifPresent(_ -> sign());
        }
    }

    private void turnTo(Side wanted) {
        said.set(Said.NOTHING);
        talk.close();
        signing.close();
        side.set(wanted);
    }

    /** Lays the signature that is wanted next before the reader. As soon as the page is read, if asked before. */
    void sign() {
        if (model.today().isEmpty()) {
            arriving = true;
            return;
        }
        Deed next = rights().flatMap(Rights::wanted).orElse(Deed.COUNTERSIGN);
        allowed(next).ifPresent(chart -> {
            turnTo(Side.SIGN);
            signing.open(next, dossier.reader(), chart);
        });
    }

    private void signed(Said what) {
        turnTo(Side.DETAILS);
        said.set(what);
        model.load();
    }

    /** Asks the nurse about the entry that is looked at; who may not ask answers. */
    void question() {
        boolean asks = rights().filter(each -> !each.may(Deed.QUESTION) && each.may(Deed.ANSWER))
                .isEmpty();
        if (asks) {
            write(Deed.QUESTION);
        } else {
            answer();
        }
    }

    /** Answers the question that is looked at, else the first that is open. */
    void answer() {
        allowed(Deed.ANSWER).ifPresent(chart -> {
            List<Question> open = chart.reviewing().open();
            Question asked = open.stream().filter(this::isChosen).findFirst().orElse(open.getFirst());
            begin(Deed.ANSWER, Optional.of(asked.asked().id()), chart);
        });
    }

    private boolean isChosen(Question question) {
        return model.chosenProperty()
                .get()
                .filter(id -> id.equals(question.asked().id())
                        || Reader.about(question.asked().event())
                                .filter(id::equals)
                                .isPresent())
                .isPresent();
    }

    /** Begins a question or a comment about the entry that is looked at, an addendum, or a return. */
    void write(Deed deed) {
        allowed(deed)
                .ifPresent(chart -> begin(
                        deed,
                        model.chosenProperty().get().filter(_ -> deed == Deed.QUESTION || deed == Deed.COMMENT),
                        chart));
    }

    private void begin(Deed deed, Optional<EntryId> about, Chart chart) {
        Remarks words = new Remarks(Reader.of(kit, chart));
        turnTo(Side.TALK);
        talk.begin(deed, about, about.map(words::about).orElse(""));
    }

    /** The session of today, if the reader may do this with it; else it is said why not. */
    private Optional<Chart> allowed(Deed deed) {
        Optional<String> obstacle = model.known().isOpen()
                ? Optional.of(kit.text("review.denied.known"))
                : rights().flatMap(each -> each.against(deed));
        obstacle.ifPresent(why -> said.set(new Said(Level.MEDIUM, why)));
        return obstacle.isPresent() ? Optional.empty() : model.today();
    }

    /** The entry that is looked at, if the reader may put it right; else it is said why not. */
    Optional<EntryId> toAmend() {
        Optional<Chart> chart = allowed(Deed.AMEND);
        Optional<EntryId> entry = chart.flatMap(_ -> model.chosenProperty().get());
        boolean nothing = chart.isPresent() && entry.isEmpty();
        boolean opening = chart.isPresent()
                && entry.filter(chart.get().openedBy().id()::equals).isPresent();
        if (nothing || opening) {
            said.set(new Said(Level.MEDIUM, kit.text(nothing ? "review.amend.none" : "review.amend.opening")));
            return Optional.empty();
        }
        entry.ifPresent(_ -> turnTo(Side.AMEND));
        return entry;
    }

    /** Whether an entry counts. */
    boolean stands(EntryId entry) {
        return model.today()
                .flatMap(chart -> chart.line(entry))
                .filter(Line::stands)
                .isPresent();
    }

    /** What the strip in which an entry is put right tells. */
    Corrector.Told amending() {
        return new Corrector.Told() {
            @Override
            public void closed() {
                if (side.get() == Side.AMEND) {
                    side.set(Side.DETAILS);
                }
            }

            @Override
            public void saved() {
                said.set(new Said(Level.OK, kit.text("review.amend.saved")));
                model.load();
            }

            @Override
            public void failed(String words) {
                said.set(new Said(Level.HIGH, words));
            }
        };
    }
}
