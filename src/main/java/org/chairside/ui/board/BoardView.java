package org.chairside.ui.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.model.SessionId;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The board drawn: a head, a row for each open session, and the free rooms below. */
public final class BoardView implements Screen {
    private final UiContext ui;
    private final BoardModel model;
    private final VBox root = new VBox();
    private final Label summary = new Label();
    private final VBox cards = new VBox();
    private final VBox invitation = new VBox();
    private final Label full = new Label();
    private final FlowPane free = new FlowPane();
    private final Map<SessionId, BusyCard> known = new HashMap<>();
    private Subscription ticking = Subscription.EMPTY;

    public BoardView(UiContext ui, BoardModel model) {
        this.ui = ui;
        this.model = model;
        Label lead = new Label(ui.text("board.empty.lead"));
        lead.getStyleClass().add("t-title");
        Label hint = new Label(ui.text("board.empty.hint"));
        hint.getStyleClass().add("muted");
        invitation.getChildren().addAll(lead, hint);
        invitation.getStyleClass().add("board-empty");
        full.setText(ui.text("board.full"));
        full.getStyleClass().add("muted");
        full.setWrapText(true);
        cards.getStyleClass().add("board-cards");
        free.getStyleClass().add("board-free");
        VBox page = new VBox(invitation, cards, free, full);
        page.getStyleClass().add("board-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(head(), scroll);
        root.getStyleClass().add("board");
        Shortcut.NEXT_DUE.within(root, model::openNextDue);
        Shortcut.SEARCH.within(root, model::records);
        Shortcut.FIND.within(root, model::records);
        model.nowProperty().subscribe(this::show);
    }

    private Node head() {
        Label title = new Label(ui.text("board.title"));
        title.getStyleClass().add("t-title");
        summary.getStyleClass().add("muted");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        ToggleButton mask = new ToggleButton(ui.text("board.mask"));
        mask.setId("board-mask");
        mask.getStyleClass().add("quiet");
        mask.selectedProperty().bindBidirectional(model.maskedProperty());
        Button records = new Button(ui.text("board.records"));
        records.setId("board-records");
        records.getStyleClass().add("quiet");
        records.setOnAction(_ -> model.records());
        model.waitingProperty().subscribe(_ -> records.setText(model.recordsWords()));
        Button protocols = new Button(ui.text("board.protocols"));
        protocols.setId("board-protocols");
        protocols.getStyleClass().add("quiet");
        protocols.setOnAction(_ -> model.protocols());
        HBox head = new HBox(title, summary, mask, protocols, records);
        head.getStyleClass().add("board-head");
        for (Region each : List.<Region>of(title, mask, protocols, records)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        return head;
    }

    private void show(BoardModel.Now now) {
        summary.setText(model.summary());
        invitation.setVisible(now.busy().isEmpty());
        invitation.setManaged(now.busy().isEmpty());
        showBusy(now.busy());
        showFree(now);
    }

    private void showBusy(List<RoomState.Busy> busy) {
        known.keySet().retainAll(busy.stream().map(RoomState.Busy::session).toList());
        for (RoomState.Busy place : busy) {
            known.computeIfAbsent(place.session(), _ -> new BusyCard(ui)).show(place, () -> model.open(place));
        }
        List<Node> nodes =
                busy.stream().map(place -> known.get(place.session()).root()).toList();
        if (!cards.getChildren().equals(nodes)) {
            Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
            cards.getChildren().setAll(nodes);
            if (focused != null && nodes.contains(focused)) {
                focused.requestFocus();
            }
        }
    }

    private void showFree(BoardModel.Now now) {
        full.setVisible(!now.canStart());
        full.setManaged(!now.canStart());
        free.setVisible(now.canStart());
        free.setManaged(now.canStart());
        List<String> rooms = now.free().stream().map(RoomState.Free::room).toList();
        List<Object> shown = free.getChildren().stream().map(Node::getUserData).toList();
        if (!shown.equals(rooms)) {
            free.getChildren().setAll(now.free().stream().map(this::freeRoom).toList());
        }
    }

    private Node freeRoom(RoomState.Free place) {
        Label room = new Label(place.room());
        room.getStyleClass().add("t-board");
        Label invite = new Label(ui.text("board.start"));
        invite.getStyleClass().add("board-start");
        invite.setGraphic(Glyph.PLUS.node());
        Card card = new Card();
        card.getStyleClass().add("board-free-card");
        card.getChildren().addAll(room, invite);
        card.setUserData(place.room());
        card.setAccessibleText(ui.text("board.start.spoken", place.room()));
        card.onAct(() -> model.start(place));
        return card;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return List.of();
    }

    @Override
    public String titleKey() {
        return "board.title";
    }

    @Override
    public Optional<String> whereToType() {
        return Optional.of(ui.text("board.untaken", Shortcut.ROOM_1.keys(), Shortcut.ROOM_4.keys()));
    }

    @Override
    public void shown() {
        ticking = ui.clock().nowProperty().subscribe(_ -> model.refresh());
        root.applyCss(); // a scroll pane has its content only once it is styled
        if (!Focus.first(cards)) {
            Focus.first(free);
        }
    }

    @Override
    public void hidden() {
        ticking.unsubscribe();
    }
}
