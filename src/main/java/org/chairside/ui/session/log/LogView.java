package org.chairside.ui.session.log;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/** What was recorded, the newest last. A click or Enter on a line opens it to be amended. */
public final class LogView {
    private final VBox root = new VBox();
    private final LogSplitter head;
    private final ListView<LogLine> list;
    private final UiContext ui;
    private final Consumer<LogLine> open;
    private final Consumer<LogLine> act;

    /**
     * @param open puts a line right
     * @param act does what the line offers besides
     */
    public LogView(UiContext ui, ObservableList<LogLine> lines, Consumer<LogLine> open, Consumer<LogLine> act) {
        this.ui = ui;
        this.open = open;
        this.act = act;
        list = new ListView<>(lines);
        list.setId("log");
        list.getStyleClass().add("log");
        list.setCellFactory(_ -> cell());
        list.setAccessibleText(ui.text("session.log.list"));
        list.setAccessibleHelp(ui.text("session.log.help"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setPlaceholder(new Label(ui.text("session.log.empty")));
        head = new LogSplitter(ui, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getStyleClass().add("log-pane");
        root.setMinSize(0, 0);
        root.getChildren().addAll(head.root(), list);
        // The list is the model's, and the model goes when the view goes: nothing outlives the other here.
        lines.addListener((ListChangeListener<LogLine>) _ -> toEnd());
        list.skinProperty().subscribe(_ -> toEnd());
    }

    public Region root() {
        return root;
    }

    /** Puts something at the end of its head. */
    public void beside(Region more) {
        head.beside(more);
    }

    /** How many rows it shows while nobody has said otherwise. */
    public void rows(int usual) {
        head.usual(usual);
    }

    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectLast();
        }
    }

    /** Does what the chosen line offers; without the keyboard in the log nothing is chosen. */
    public void actOnChosen() {
        LogLine line = list.getSelectionModel().getSelectedItem();
        if (line == null || !list.isFocused()) {
            RemarkEvent.say(root, ui.text("session.log.choose"));
        } else if (line.actions().act() == LogAct.NONE) {
            RemarkEvent.say(root, ui.text("session.log.no-act"));
        } else {
            act.accept(line);
        }
    }

    private LogCell cell() {
        LogCell cell = new LogCell(ui, act);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (!cell.isEmpty()) {
                event.consume();
                open.accept(cell.getItem());
            }
        });
        return cell;
    }

    private void pressed(KeyEvent event) {
        LogLine line = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && line != null) {
            event.consume();
            open.accept(line);
        }
    }

    /**
     * Shows the newest row. Scrolling to it misses it now and then (JDK-8328167); setting the position of the flow does
     * not, but only once the rows have been laid out: so now, and again after the layout to come.
     */
    private void toEnd() {
        list.scrollTo(list.getItems().size() - 1);
        positionAtEnd();
        Scene scene = list.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    positionAtEnd();
                }
            });
        }
    }

    private void positionAtEnd() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            list.layout();
            flow.setPosition(1.0);
        }
    }
}
