package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.Detail;

/** Effects, doses, notes, corrections and the rest, one below the other. */
final class DetailList {
    private final ListView<Detail> list = new ListView<>();

    DetailList(UiContext ui) {
        list.setId("review-details");
        list.getStyleClass().add("review-details");
        list.setAccessibleText(ui.text("review.details"));
        list.setCellFactory(_ -> new DetailCell());
    }

    ListView<Detail> root() {
        return list;
    }

    void show(List<Detail> details) {
        list.getItems().setAll(details);
    }

    /** Chooses the first line about an entry, unless one is chosen already; or none. */
    void choose(EntryId line) {
        Detail now = list.getSelectionModel().getSelectedItem();
        if (now != null && now.line().filter(line::equals).isPresent()) {
            return;
        }
        Optional<Detail> found = list.getItems().stream()
                .filter(each -> each.line().filter(line::equals).isPresent())
                .findFirst();
        found.ifPresentOrElse(
                each -> {
                    list.getSelectionModel().select(each);
                    list.scrollTo(Math.max(0, list.getItems().indexOf(each) - 1));
                },
                list.getSelectionModel()::clearSelection);
    }
}
