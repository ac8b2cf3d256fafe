package org.chairside.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chairside.settings.Settings;
import org.chairside.settings.Workplace;
import org.chairside.ui.kit.UiContext;

/** The names of the rooms as they are typed. A name that will not do is refused, and what was there stays. */
final class RoomNames {
    private final UiContext ui;
    private final SettingsDesk desk;
    private final Consumer<UnaryOperator<Settings>> change;
    private List<String> names = List.of();
    private Set<String> inUse = Set.of();

    RoomNames(UiContext ui, SettingsDesk desk, Consumer<UnaryOperator<Settings>> change) {
        this.ui = ui;
        this.desk = desk;
        this.change = change;
        load();
    }

    /** Asks anew which rooms there are and which are in use. */
    void load() {
        List<String> kept = desk.now().workplace().rooms();
        List<String> all = new ArrayList<>(kept.isEmpty() ? usual() : kept);
        while (all.size() < Workplace.MOST_ROOMS) {
            all.add("");
        }
        names = List.copyOf(all);
        inUse = Set.copyOf(desk.roomsInUse());
    }

    /** As many as there may be; blank where there is no room. */
    List<String> all() {
        return names;
    }

    private List<String> usual() {
        return List.of(
                ui.text("settings.room", 1),
                ui.text("settings.room", 2),
                ui.text("settings.room", 3),
                ui.text("settings.room", 4));
    }

    boolean isInUse(int at) {
        return inUse.contains(names.get(at));
    }

    /** Gives a room another name; blank takes the room away. What speaks against it, in words; empty for nothing. */
    String rename(int at, String typed) {
        String name = typed.strip();
        if (name.equals(names.get(at))) {
            return "";
        }
        List<String> next = new ArrayList<>(names);
        next.set(at, name);
        if (isInUse(at)) {
            return ui.text("settings.room.in-use");
        }
        if (isTwice(next, name)) {
            return ui.text("settings.room.same", names.get(at).isEmpty() ? 0 : 1, names.get(at));
        }
        if (next.stream().allMatch(String::isEmpty)) {
            return ui.text("settings.room.last", names.get(at));
        }
        names = List.copyOf(next);
        change.accept(now -> now.withRooms(next));
        return "";
    }

    private static boolean isTwice(List<String> names, String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && names.stream()
                                .filter(each -> each.toLowerCase(Locale.ROOT).equals(folded))
                                .count()
                        > 1;
    }
}
