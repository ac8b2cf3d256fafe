package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.SessionSummary;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;

/**
 * The list in its window, tried by hand.
 *
 * @param went where it led, in order
 */
record RecordsTrial(Shelf shelf, RecordsModel model, ScreenTrial screen, List<String> went) {
    static RecordsTrial of(List<SessionSummary> sessions) {
        UiContext ui = Ward.atMinute(24).ui();
        Shelf shelf = Shelf.of(sessions);
        List<String> went = new ArrayList<>();
        ExportModel export = new ExportModel(ui, new TestArchive(), (_, _) -> {});
        RecordsModel model = new RecordsModel(ui, shelf, export, new Went(went));
        return new RecordsTrial(
                shelf,
                model,
                ScreenTrial.of(ui, () -> new RecordsView(ui, model, new AftercareModel(ui, new Ledger(), () -> {}))),
                went);
    }

    Hand hand() {
        return screen.hand();
    }

    List<SessionSummary> rows() {
        return model.foundProperty().get().rows().stream()
                .map(RecordRow::summary)
                .toList();
    }
}
