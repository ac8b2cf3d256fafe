package org.chairside.ui.session.notices;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** The calls without a reply, each with the button that records it. */
public final class CallsView {
    private final UiContext ui;
    private final Runnable openCall;
    private final VBox root = new VBox();

    public CallsView(UiContext ui, CallsModel calls, Runnable openCall) {
        this.ui = ui;
        this.openCall = openCall;
        root.setId("calls");
        root.getStyleClass().add("calls");
        root.setMinHeight(Region.USE_PREF_SIZE);
        calls.openProperty().subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    private void show(List<CallState> open) {
        root.getChildren().setAll(open.stream().map(this::row).toList());
        root.setVisible(!open.isEmpty());
        root.setManaged(!open.isEmpty());
    }

    private Node row(CallState call) {
        Region sign = Glyph.CLOCK.node();
        Level.LOW.on(sign);
        Label words = new Label(call.words());
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox said = new HBox(sign, words);
        said.getStyleClass().add("call");
        Button reply = new Button(ui.text("session.act", ui.text("session.call.reply"), Shortcut.CALL.keys()));
        reply.getStyleClass().addAll("quiet", "call-reply");
        reply.setAccessibleText(call.words() + " " + ui.text("session.call.reply"));
        reply.setOnAction(_ -> openCall.run());
        VBox row = new VBox(said, reply);
        row.setAccessibleText(call.words());
        return row;
    }
}
