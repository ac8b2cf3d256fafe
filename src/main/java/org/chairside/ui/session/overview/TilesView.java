package org.chairside.ui.session.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.UiContext;

/** The last values, one tile each: one below the other, or side by side over the whole width. Made once and filled anew. */
public final class TilesView {
    private static final double USUAL_LETTERS = 16;

    /** The least width of a tile beside others, in ems: three digits over three with the change beside them. */
    private static final double NARROWEST = 11.9;

    private final UiContext ui;
    private final FlowPane root = new FlowPane();
    private final Em em = new Em();
    private final List<TileView> tiles = new ArrayList<>();
    private boolean row;
    private int used;

    public TilesView(UiContext ui, ReadOnlyObjectProperty<List<TileState>> shown) {
        this.ui = ui;
        root.getStyleClass().add("tiles");
        root.setId("tiles");
        root.getChildren().add(em);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setMinWidth(0);
        root.widthProperty().subscribe(this::fit);
        em.scaleProperty().subscribe(this::fit);
        shown.subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    /** Side by side, as many as there is room for, or one below the other. */
    public void asRow(boolean wanted) {
        row = wanted;
        fit();
    }

    private void fit() {
        int room = (int) (root.getWidth() / (NARROWEST * USUAL_LETTERS * em.getScale()));
        int beside = row ? Math.clamp(room, 1, Math.max(1, used)) : 1;
        double width = Math.floor(root.getWidth() / beside);
        tiles.forEach(tile -> tile.root().setPrefWidth(width));
    }

    private void show(List<TileState> states) {
        while (tiles.size() < states.size()) {
            TileView tile = new TileView(ui);
            tiles.add(tile);
            root.getChildren().add(tile.root());
        }
        for (int i = 0; i < tiles.size(); i++) {
            boolean is = i < states.size();
            tiles.get(i).root().setVisible(is);
            tiles.get(i).root().setManaged(is);
            if (is) {
                tiles.get(i).show(states.get(i));
            }
        }
        if (used != states.size()) {
            used = states.size();
            fit();
        }
    }
}
