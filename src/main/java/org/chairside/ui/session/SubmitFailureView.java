package org.chairside.ui.session;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.chairside.ui.kit.Banner;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.submit.SubmitFailure;

/** What was not saved, what is safe, and the button that tries again. It covers nothing. */
final class SubmitFailureView {
    private final UiContext ui;
    private final Banner banner;
    private final Runnable again;

    SubmitFailureView(SessionModel model, Runnable again) {
        this.ui = model.ui();
        this.banner = new Banner(ui);
        this.again = again;
        model.submissions().failureProperty().subscribe(this::show);
    }

    Node root() {
        return banner.root();
    }

    private void show(Optional<SubmitFailure> what) {
        if (what.isEmpty()) {
            banner.hide();
            return;
        }
        SubmitFailure told = what.get();
        Button[] more = told.retry() ? new Button[] {retry()} : new Button[0];
        banner.show(
                Level.HIGH,
                told.happened(),
                String.join(" ", told.safe(), told.advice()).strip(),
                "",
                more);
    }

    private Button retry() {
        Button retry = new Button(ui.text("session.act", ui.text("session.retry"), Shortcut.SAVE.keys()));
        retry.setId("retry");
        retry.setOnAction(_ -> again.run());
        return retry;
    }
}
