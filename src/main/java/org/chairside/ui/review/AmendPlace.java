package org.chairside.ui.review;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.Corrector;

/** Where the entry that is looked at is put right: a strip is borrowed for each. */
final class AmendPlace {
    private final ReviewModel model;
    private final Corrector.Lender lender;
    private final StackPane root = new StackPane();
    private Optional<Corrector> strip = Optional.empty();

    AmendPlace(ReviewModel model, Corrector.Lender lender) {
        this.model = model;
        this.lender = lender;
        root.setId("review-amend");
        root.getStyleClass().add("review-amend");
        model.acts().sideProperty().subscribe(side -> {
            if (side != SidePane.AMEND) {
                giveBack();
            }
        });
    }

    Region root() {
        return root;
    }

    /** Opens the entry that is looked at; one that was withdrawn is asked about to count again. */
    void amend() {
        borrow(Corrector::amend);
    }

    /** Takes the entry that is looked at back altogether; one that was withdrawn is asked about to count again. */
    void withdraw() {
        borrow((corrector, entry) -> {
            if (model.acts().stands(entry)) {
                corrector.withdraw(entry);
            } else {
                corrector.amend(entry);
            }
        });
    }

    private void borrow(BiConsumer<Corrector, EntryId> open) {
        model.acts()
                .toAmend()
                .ifPresent(entry -> lender.lend(model.acts().amending(), borrowed -> {
                    if (model.acts().sideProperty().get() == SidePane.AMEND) {
                        strip = Optional.of(borrowed);
                        root.getChildren().setAll(borrowed.root());
                        open.accept(borrowed, entry);
                    }
                }));
    }

    private void giveBack() {
        Optional<Corrector> before = strip;
        strip = Optional.empty();
        root.getChildren().clear();
        before.ifPresent(Corrector::close);
    }

    void focus() {
        strip.ifPresent(Corrector::focus);
    }
}
