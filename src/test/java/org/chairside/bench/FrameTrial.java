package org.chairside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.chairside.desk.Desk;
import org.chairside.desk.Desks;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.Journal;
import org.chairside.journal.SingleWriter;
import org.chairside.model.VitalsOrder;
import org.chairside.testing.Sessions;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.ScreenClock;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.SessionModel;
import org.chairside.ui.session.SessionView;
import org.chairside.ui.submit.SessionContext;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/** The real session screen in a window without a display, over a real log, under keys fired at its line. */
final class FrameTrial {
    private static final Duration STALL = Duration.ofMillis(100);
    private static final int SLOW_COMMIT_MILLIS = 500;
    private static final int WARM_UP = 25;
    private static final int SETS = 40;
    private static final int SETS_WHILE_SLOW = 10;

    private final Table table;
    private final SlowWriter writer;
    private final Screen screen;

    private FrameTrial(Table table, SlowWriter writer, Screen screen) {
        this.table = table;
        this.writer = writer;
        this.screen = screen;
    }

    static void into(Table table, Path folder) throws Exception {
        Journal journal = Clinic.journal(Files.createDirectories(folder.resolve("frames")));
        SlowWriter writer = new SlowWriter(new SingleWriter(journal));
        try (Desk desk = Desks.trusting(journal, writer, Clinic.CLOCK, Clinic.ids())) {
            LiveSession session = Clinic.session(desk, 1);
            FrameTrial trial = new FrameTrial(table, writer, Keyboard.inFx(() -> shown(desk, session)));
            trial.keysAndRows();
            trial.stall();
        }
    }

    private static Screen shown(Desk desk, LiveSession session) {
        Theme.loadFonts();
        Messages messages = Messages.english();
        Tasks tasks = Tasks.live(thrown -> {
            throw new IllegalStateException(thrown);
        });
        UiContext ui = new UiContext(
                messages, new Notation(messages, Sessions.NEW_YORK), tasks, new ScreenClock(Clinic.CLOCK));
        SessionModel model =
                new SessionModel(SessionContext.at(desk, session, Sessions.NURSE, ui, VitalsOrder.PROTOCOL));
        model.start();
        SessionView view = new SessionView(model, () -> {});
        Scene scene = new Scene(new StackPane(view.root()), 1366, 768);
        Theme.DIM.dress(scene, new FontScale(90));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.shown();
        return new Screen(scene, model);
    }

    private void keysAndRows() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            screen.typed(i);
            screen.entered(writer);
        }
        Frames keys = new Frames();
        Frames rows = new Frames();
        for (int i = 0; i < SETS; i++) {
            screen.typed(i).forEach(keys::add);
            rows.add(screen.entered(writer));
        }
        table.bar("key to its echo laid out", keys.toString(), "one frame", keys.most() <= 1);
        table.bar(
                "commit to the row laid out in the log",
                rows.toString(),
                "one frame beyond the commit",
                rows.most() <= 1);
        table.aside(
                "- new rows in the list, yet below what of it is seen", screen.unseen() + " of " + (WARM_UP + SETS));
    }

    private void stall() throws Exception {
        Times quick = screen.gaps(SETS_WHILE_SLOW);
        writer.delay(SLOW_COMMIT_MILLIS);
        Times slow = screen.gaps(SETS_WHILE_SLOW);
        writer.delay(0);
        table.bar(
                "longest gap between frames while each commit takes 500 ms",
                Times.millis(slow.most()) + " (median gap " + Times.millis(slow.median()) + ")",
                "under 100 ms",
                slow.most().compareTo(STALL) < 0);
        table.aside("- the same typing while commits are quick", Times.millis(quick.most()));
    }
}
