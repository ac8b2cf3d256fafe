package org.chairside.ui.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.log.BaselineModel;

/**
 * What the palette offers: every act of the screen and every key that is alive everywhere, from the one table of keys, and
 * what has no key of its own because there may be several of it.
 */
final class Commands {
    /** Tabs have no place in a list of words. */
    private static final Set<Shortcut> LEFT_OUT =
            EnumSet.of(Shortcut.ROOM_1, Shortcut.ROOM_2, Shortcut.ROOM_3, Shortcut.ROOM_4, Shortcut.PALETTE);

    private final SessionModel model;
    private final UiContext ui;
    private final Node screen;

    /** @param screen where a key is pressed when its command is chosen */
    Commands(SessionModel model, Node screen) {
        this.model = model;
        this.ui = model.ui();
        this.screen = screen;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        Stream.of(Shortcut.values())
                .filter(shortcut -> shortcut.place() == Shortcut.Place.SESSION)
                .forEach(shortcut -> add(all, shortcut));
        model.lateSetQuestion().openProperty().get().stream()
                .map(why -> new Command(
                        ui.text("session.palette.why", model.lateSetQuestion().words(why)),
                        "",
                        () -> model.lateSetQuestion().askAbout(why.set().line().id())))
                .forEach(all::add);
        baselines(model.chart()).forEach(all::add);
        Stream.of(Shortcut.values())
                .filter(shortcut -> shortcut.place() == Shortcut.Place.ANYWHERE)
                .forEach(shortcut -> add(all, shortcut));
        return all;
    }

    private void add(List<Command> all, Shortcut shortcut) {
        if (!LEFT_OUT.contains(shortcut) && !shortcut.isTwin()) {
            all.add(new Command(ui.text(shortcut.meaningKey()), shortcut.keys(), () -> shortcut.press(screen)));
        }
    }

    private Stream<Command> baselines(Chart chart) {
        return BaselineModel.choices(chart).stream().map(this::baseline);
    }

    private Command baseline(TakenSet set) {
        return new Command(model.baselines().words(set), "", () -> model.baselines()
                .choose(set.line().id()));
    }
}
