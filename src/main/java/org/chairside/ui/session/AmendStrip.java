package org.chairside.ui.session;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.chart.ChartEntry;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.Corrector;

/** One entry put right as on the session's own screen, for another screen to show. Screen thread only. */
public final class AmendStrip implements Corrector {
    private final SessionModel model;
    private final Panels panels;
    private final StackPane root = new StackPane();

    public AmendStrip(SessionModel model, Told told) {
        this.model = model;
        this.panels = SessionPanels.amending(model, () -> done(told));
        root.getStyleClass().add("amend-strip");
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (panels.typed(event)) {
                event.consume();
            }
        });
        panels.openProperty().subscribe(open -> root.getChildren()
                .setAll(open.map(Panel::root).stream().toList()));
        model.handovers().savedProperty().subscribe(mark -> mark.ifPresent(_ -> told.saved()));
        model.handovers().setbackProperty().subscribe(setback -> setback.ifPresent(what -> told.failed(words(what))));
    }

    private void done(Told told) {
        panels.close();
        told.closed();
    }

    private static String words(SubmitFailure setback) {
        return Stream.of(setback.happened(), setback.safe(), setback.retry() ? "" : setback.advice())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void amend(EntryId entry) {
        boolean stands = model.chart().line(entry).filter(ChartEntry::stands).isPresent();
        if (stands && model.formAmendment().turnTo(entry)) {
            panels.open(PanelKind.AMEND_FORM);
            return;
        }
        if (stands) {
            model.amendment().open(entry);
        } else {
            model.amendment().reinstate(entry);
        }
        open();
    }

    @Override
    public void withdraw(EntryId entry) {
        model.amendment().open(entry);
        model.amendment().withdraw();
        open();
    }

    private void open() {
        if (model.amendment().isOpen()) {
            panels.open(PanelKind.AMEND);
        }
    }

    @Override
    public void focus() {
        panels.openProperty().get().ifPresent(Panel::open);
    }

    @Override
    public void close() {
        panels.close();
    }
}
