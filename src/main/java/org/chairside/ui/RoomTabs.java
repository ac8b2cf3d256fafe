package org.chairside.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.chairside.chart.Chart;
import org.chairside.chart.Due;
import org.chairside.model.PersonName;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.DueWords;
import org.chairside.ui.kit.UiContext;

/**
 * A tab for each open session, with room, surname and the tail of the record number. Each has an edge of its own, in
 * colour and in pattern, so that two are never taken for one another (CLINICAL 7, hazard 2). Screen thread only.
 */
public final class RoomTabs {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final int EDGES = 4;

    private final UiContext ui;
    private final Consumer<SessionId> open;
    private final Button board;
    private final Map<SessionId, RoomTab> tabs = new LinkedHashMap<>();

    /**
     * @param open shows a session
     * @param home shows the board
     */
    public RoomTabs(UiContext ui, Consumer<SessionId> open, Runnable home) {
        this.ui = ui;
        this.open = open;
        this.board = new Button(ui.text("tabs.board"));
        board.getStyleClass().add("room-tab");
        board.setMinWidth(Region.USE_PREF_SIZE);
        board.setId("tab-board");
        board.setTooltip(new Tooltip(ui.text("tabs.board.tip")));
        board.setOnAction(_ -> home.run());
    }

    /**
     * The tabs for these sessions, in their order; the board's comes first.
     *
     * @param masked whether they show initials in place of name and record number
     */
    public List<Node> of(List<Chart> charts, Optional<SessionId> shown, boolean masked, Instant now) {
        tabs.keySet().retainAll(charts.stream().map(Chart::session).toList());
        List<Node> all = new ArrayList<>(List.of(board));
        board.pseudoClassStateChanged(SHOWN, shown.isEmpty());
        for (Chart chart : charts) {
            RoomTab tab = tabs.computeIfAbsent(chart.session(), _ -> session(chart));
            tab.pseudoClassStateChanged(SHOWN, shown.equals(Optional.of(chart.session())));
            name(tab, chart, masked);
            say(tab, chart, masked, Due.of(chart, now));
            all.add(tab);
        }
        return all;
    }

    private RoomTab session(Chart chart) {
        RoomTab tab = new RoomTab(chart.room());
        tab.setId("tab-" + chart.session().brief());
        tab.pseudoClassStateChanged(PseudoClass.getPseudoClass("edge-" + freeEdge()), true);
        tab.setOnAction(_ -> open.accept(chart.session()));
        return tab;
    }

    private static void name(RoomTab tab, Chart chart, boolean masked) {
        PersonName name = chart.patient().name();
        if (masked) {
            tab.naming(name.initials(), "");
        } else {
            tab.naming(name.familyCapitals(), chart.patient().recordTail());
        }
    }

    private int freeEdge() {
        for (int edge = 1; edge < EDGES; edge++) {
            PseudoClass taken = PseudoClass.getPseudoClass("edge-" + edge);
            if (tabs.values().stream()
                    .noneMatch(tab -> tab.getPseudoClassStates().contains(taken))) {
                return edge;
            }
        }
        return EDGES;
    }

    private void say(RoomTab tab, Chart chart, boolean masked, Due next) {
        Region sign = DueWords.glyph(next).node();
        DueWords.level(next).on(tab);
        tab.setGraphic(sign);
        tab.setAccessibleText(ui.text(
                "tabs.session.spoken",
                tab.whole(),
                masked
                        ? chart.patient().name().initials()
                        : chart.patient().name().formal(),
                new DueWords(ui.messages(), ui.words().at(chart.zone())).say(next)));
    }
}
