package org.chairside.ui.session.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.UiContext;

/** The last values, one tile each. Tiles are made once and filled anew. */
public final class TilesView {
    private final UiContext ui;
    private final FlowPane root = new FlowPane();
    private final List<TileView> tiles = new ArrayList<>();

    public TilesView(UiContext ui, ReadOnlyObjectProperty<List<TileState>> shown) {
        this.ui = ui;
        root.getStyleClass().add("tiles");
        root.setId("tiles");
        shown.subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    private void show(List<TileState> states) {
        while (tiles.size() < states.size()) {
            TileView tile = new TileView(ui);
            tiles.add(tile);
            root.getChildren().add(tile.root());
        }
        for (int i = 0; i < tiles.size(); i++) {
            boolean used = i < states.size();
            tiles.get(i).root().setVisible(used);
            tiles.get(i).root().setManaged(used);
            if (used) {
                tiles.get(i).show(states.get(i));
            }
        }
    }
}
