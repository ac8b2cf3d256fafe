package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.model.EntryId;
import org.chairside.ui.amend.AmendStrip;
import org.chairside.ui.kit.UnsavedWords;
import org.chairside.ui.submit.SessionContext;

/** The place in which the entry that is looked at is put right; each in a strip of its own. */
final class AmendPlace implements UnsavedWords {
    private final ReviewModel model;
    private final SessionContext.Opener opener;
    private final StackPane root = new StackPane();
    private Optional<AmendStrip> strip = Optional.empty();

    AmendPlace(ReviewModel model, SessionContext.Opener opener) {
        this.model = model;
        this.opener = opener;
        root.setId("review-amend");
        root.getStyleClass().add("review-amend");
        model.acts().sideProperty().subscribe(side -> {
            if (side != SidePane.AMEND) {
                leave();
            }
        });
    }

    Region root() {
        return root;
    }

    /** Opens the entry that is looked at; one that was withdrawn is asked about to count again. */
    void amend() {
        open(AmendStrip::amend);
    }

    /** Takes the entry that is looked at back altogether; one that was withdrawn is asked about to count again. */
    void withdraw() {
        open((place, entry) -> {
            if (model.acts().stands(entry)) {
                place.withdraw(entry);
            } else {
                place.amend(entry);
            }
        });
    }

    private void open(BiConsumer<AmendStrip, EntryId> open) {
        model.acts()
                .beginAmending()
                .ifPresent(entry -> opener.open(context -> {
                    if (model.acts().sideProperty().get() == SidePane.AMEND) {
                        AmendStrip made = new AmendStrip(context, model.acts().amending());
                        strip = Optional.of(made);
                        root.getChildren().setAll(made.root());
                        open.accept(made, entry);
                    }
                }));
    }

    private void leave() {
        Optional<AmendStrip> before = strip;
        strip = Optional.empty();
        root.getChildren().clear();
        before.ifPresent(AmendStrip::close);
    }

    @Override
    public List<String> unsaved() {
        return strip.map(AmendStrip::unsaved).orElse(List.of());
    }

    void hidden() {
        strip.ifPresent(AmendStrip::hidden);
    }

    void shown() {
        strip.ifPresent(AmendStrip::shown);
    }

    void focus() {
        strip.ifPresent(AmendStrip::focus);
    }
}
