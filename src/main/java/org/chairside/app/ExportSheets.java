package org.chairside.app;

import java.util.Optional;
import javafx.util.Subscription;
import org.chairside.ui.Shell;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.export.ExportSheet;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;

/** The sheet that asks before sessions leave, over whatever page is shown, and word of how it ended. Screen thread only. */
final class ExportSheets {
    private final UiContext ui;
    private final Shell shell;
    private final ExportModel export;
    private Subscription following = Subscription.EMPTY;

    ExportSheets(UiContext ui, Shell shell, ExportModel export) {
        this.ui = ui;
        this.shell = shell;
        this.export = export;
    }

    void begin(Navigation navigation) {
        export.leadBy(Optional.of(navigation));
        following = Subscription.combine(
                export.orderProperty().subscribe(this::asked),
                export.stateProperty().subscribe(this::told));
    }

    void end() {
        following.unsubscribe();
        export.leadBy(Optional.empty());
    }

    private void asked(Optional<ExportModel.Order> order) {
        if (order.isPresent() && !shell.sheet().isOpen()) {
            ExportSheet sheet = new ExportSheet(ui, export, this::dismiss);
            shell.sheet().open(ui.text("export.title"), sheet.root(), () -> {
                sheet.leave();
                export.close();
            });
            sheet.first().requestFocus();
        }
    }

    private void dismiss() {
        shell.sheet().close();
        export.close();
    }

    /** Whoever went on working hears how it ended. */
    private void told(ExportModel.State state) {
        if (state instanceof ExportModel.State.Ended ended
                && export.orderProperty().get().isEmpty()) {
            shell.toasts().say(ended.words());
        }
    }
}
