package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsModelTest {
    private final Shelf shelf = Shelf.of(List.of());

    @Test
    void aColumnIsShownHiddenAndMovedAndThatIsRemembered() {
        ColumnsModel model = new ColumnsModel(shelf);
        assertThat(shown(model)).isEqualTo(ColumnsModel.USUAL);
        model.show("staff", true);
        model.show("late", false);
        model.move("staff", -1);
        assertThat(shown(model)).doesNotContain("late").endsWith("staff", "amended");
        assertThat(shown(new ColumnsModel(shelf))).isEqualTo(shown(model));
    }

    @Test
    void theUsualColumnsComeBackAtOnce() {
        shelf.columns = List.of("patient", "date");
        ColumnsModel model = new ColumnsModel(shelf);
        assertThat(shown(model)).containsExactly("patient", "date");
        model.reset();
        assertThat(shown(model)).isEqualTo(ColumnsModel.USUAL);
        assertThat(shelf.columns).isEmpty();
    }

    @Test
    void theLastColumnStaysAndNoneLeavesTheTable() {
        shelf.columns = List.of("patient");
        ColumnsModel model = new ColumnsModel(shelf);
        model.show("patient", false);
        model.move("patient", -1);
        model.move("patient", 1);
        assertThat(shown(model)).containsExactly("patient");
    }

    @Test
    void whatAnotherVersionOrAnotherHandWroteIsLeftOut() {
        shelf.columns = List.of("patient", "blood-group", "patient", "date");
        assertThat(shown(new ColumnsModel(shelf))).containsExactly("patient", "date");
        shelf.columns = List.of("nonsense");
        assertThat(shown(new ColumnsModel(shelf))).isEqualTo(ColumnsModel.USUAL);
    }

    private static List<String> shown(ColumnsModel model) {
        return model.shownProperty().get();
    }
}
