package org.chairside.app;

import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.chairside.model.SessionId;
import org.chairside.ui.Screen;
import org.chairside.ui.Shell;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.export.ExportSheet;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.print.PrintDocument;
import org.chairside.ui.print.PrintModel;
import org.chairside.ui.rems.RemsModel;

/** The ways out of the program: the sheet that asks before an export, and the pages beside it. Screen thread only. */
final class ExportNavigation implements ExportModel.Ways {
    private final UiContext kit;
    private final Shell shell;
    private final Screens pages;
    private final Turning turning;
    private final ExportModel export;
    private Subscription following = Subscription.EMPTY;

    /** How the pages are turned. */
    interface Turning {
        void to(Screen page);

        /** The way back to the page that is shown now. */
        Runnable back();
    }

    ExportNavigation(UiContext kit, Shell shell, Screens pages, Turning turning) {
        this.kit = kit;
        this.shell = shell;
        this.pages = pages;
        this.turning = turning;
        this.export = pages.export();
    }

    void begin() {
        export.leadTo(this);
        following = Subscription.combine(
                export.orderProperty().subscribe(this::asked),
                export.stateProperty().subscribe(this::told));
    }

    void end() {
        following.unsubscribe();
        export.leadTo(new ExportModel.Ways.None());
    }

    private void asked(Optional<ExportModel.Order> order) {
        if (order.isPresent() && !shell.sheet().isOpen()) {
            ExportSheet sheet = new ExportSheet(kit, export, this::dismiss);
            shell.sheet().open(kit.text("export.title"), sheet.root(), () -> {
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

    @Override
    public void print(SessionId session) {
        print(session, PrintDocument.SUMMARY);
    }

    /** Looks at a session on paper, beginning with one of its documents. */
    void print(SessionId session, PrintDocument first) {
        Runnable back = turning.back();
        turning.to(pages.print(session, first, new PrintModel.Exits() {
            @Override
            public void back() {
                back.run();
            }

            @Override
            public void export(SessionId of) {
                export.export(List.of(of));
            }
        }));
    }

    @Override
    public void form(SessionId session) {
        Runnable back = turning.back();
        turning.to(pages.rems(session, new RemsModel.Exits() {
            @Override
            public void back() {
                back.run();
            }

            @Override
            public void export(SessionId of) {
                export.export(List.of(of));
            }

            @Override
            public void print(SessionId of) {
                ExportNavigation.this.print(of, PrintDocument.FORM);
            }
        }));
    }
}
