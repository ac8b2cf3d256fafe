package org.chairside.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.chart.Chart;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Banner;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.Shortcut;

/**
 * The screen of one session. Wherever the keyboard is, what is typed lands in the entry line, and the focus goes back there
 * after every act. Screen thread only.
 */
public final class SessionView implements Screen {
    private final SessionModel model;
    private final Kit kit;
    private final Runnable end;
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final Banner setback;
    private final EntryView entry;
    private final Panels panels;
    private final Strip strip;
    private final SessionActs acts = new SessionActs();
    private final EffectsView effects;
    private final TrendView trend;
    private final LogView log;
    private Subscription shown = Subscription.EMPTY;

    /** @param end opens the end of this session; the session screen ends nothing by itself */
    public SessionView(SessionModel model, Runnable end) {
        this.model = model;
        this.kit = model.kit();
        this.end = end;
        banner = new PatientBanner(kit);
        setback = new Banner(kit);
        entry = new EntryView(kit, model.entry(), prompt());
        panels = SessionPanels.of(model, this::toTheLine);
        strip = new Strip(model, panels, this::toTheLine);
        effects = new EffectsView(kit, model.faces(), (term, severity) -> {
            model.setEffect(term, severity);
            afterEffect();
        });
        trend = new TrendView(kit, model);
        log = new LogView(kit, model.faces(), this::amend);
        acts();
        build();
        keys();
        showPatient();
        model.handovers().setbackProperty().subscribe(this::showSetback);
    }

    private String prompt() {
        Chart chart = model.chart();
        return kit.text("session.prompt", chart.patient().name().familyCapitals(), chart.room());
    }

    private void build() {
        FooterView footer = new FooterView(model);
        acts.below(footer, kit);
        trend.head().visibleProperty().bind(strip.busyProperty().not());
        Arrangement arrangement = new Arrangement(new Arrangement.Parts(
                new TreatmentView(kit, model.faces()).root(),
                new DueView(model.faces()).root(),
                new TilesView(kit, model.faces()).root(),
                entry.root(),
                strip.root(),
                trend.head(),
                trend.root(),
                log.root(),
                effects.root(),
                footer.root(),
                footer.acts()));
        VBox.setVgrow(arrangement.root(), Priority.ALWAYS);
        root.getStyleClass().add("session");
        root.setId("session");
        root.getChildren().addAll(banner.root(), setback.root(), arrangement.root());
    }

    private void acts() {
        acts.add(Shortcut.ENTRY_LINE, this::toTheLine);
        acts.add(Shortcut.EFFECTS, this::toTheEffects);
        acts.add(Shortcut.NEXT_PANE, this::nextPane);
        acts.add(Shortcut.SAVE, model::flush);
        panel(Shortcut.NOT_TAKEN, PanelKind.NOT_TAKEN);
        panel(Shortcut.DOSE, PanelKind.DOSE);
        panel(Shortcut.MEDICINE, PanelKind.MEDICINE);
        panel(Shortcut.SCALE, PanelKind.SCALE);
        acts.add(Shortcut.END_SESSION, end);
    }

    private void panel(Shortcut shortcut, PanelKind kind) {
        acts.add(shortcut, () -> panels.open(kind));
    }

    private void keys() {
        acts.within(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        boolean otherText = event.getTarget() instanceof TextInputControl && !entry.isFocused();
        if (Shortcut.UNDO.matches(event) && !otherText) {
            event.consume();
            model.undo();
            panels.close();
            entry.focusAtEnd();
        } else if (event.getCode() == KeyCode.ESCAPE && (panels.isOpen() || !entry.isFocused())) {
            event.consume();
            toTheLine();
        }
    }

    /** Text typed anywhere lands in the line, except where digits are choices or another field is open. */
    private void typed(KeyEvent event) {
        if (!Typing.isText(event)) {
            return;
        }
        if (panels.typed(event)) {
            event.consume();
            return;
        }
        boolean presses = event.getCharacter().equals(" ") && event.getTarget() instanceof ButtonBase;
        boolean grade = effects.wants(event);
        if (!(event.getTarget() instanceof TextInputControl) && !presses && !grade) {
            event.consume();
            panels.close();
            entry.type(event.getCharacter());
        }
    }

    private void toTheLine() {
        panels.close();
        entry.focus();
    }

    private void toTheEffects() {
        panels.close();
        effects.focus();
    }

    /** After a click the keyboard goes back to the line; someone going through the list by keys stays in it. */
    private void afterEffect() {
        if (!effects.isByKeys()) {
            toTheLine();
        }
    }

    private void amend(LogLine line) {
        if (line.stands()) {
            panels.close();
            if (model.formAmendment().turnTo(line.id())) {
                panels.open(PanelKind.AMEND_FORM);
                return;
            }
            model.amendment().open(line.id());
            if (model.amendment().isOpen()) {
                panels.open(PanelKind.AMEND);
            }
        }
    }

    private void nextPane() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        List<Pane> panes = List.of(
                new Pane(entry.root(), this::toTheLine),
                new Pane(effects.root(), this::toTheEffects),
                new Pane(trend.root(), trend::focus),
                new Pane(log.root(), log::focus));
        int at = 0;
        for (int i = 0; i < panes.size(); i++) {
            at = isWithin(owner, panes.get(i).root()) ? i + 1 : at;
        }
        panes.get(at % panes.size()).focus().run();
    }

    private static boolean isWithin(Node node, Node pane) {
        Node each = node;
        while (each != null && !each.equals(pane)) {
            each = each.getParent();
        }
        return each != null;
    }

    private void showPatient() {
        Chart chart = model.chart();
        banner.show(
                chart.patient(), kit.clock().getNow().atZone(kit.words().zone()).toLocalDate());
        chart.opened().weight().ifPresent(banner::show);
    }

    private void showSetback(Optional<Setback> what) {
        if (what.isEmpty()) {
            setback.hide();
            return;
        }
        Setback told = what.get();
        Button[] more = told.retry() ? new Button[] {retry()} : new Button[0];
        setback.show(
                Level.HIGH,
                told.happened(),
                String.join(" ", told.safe(), told.advice()).strip(),
                "",
                more);
    }

    private Button retry() {
        Button retry = new Button(kit.text("session.act", kit.text("session.retry"), Shortcut.SAVE.keys()));
        retry.setId("retry");
        retry.setOnAction(_ -> {
            model.flush();
            toTheLine();
        });
        return retry;
    }

    /**
     * Warns of a like name elsewhere.
     *
     * @param place where, as the board names it; empty for none
     */
    public void similarTo(String place) {
        banner.similarTo(place);
    }

    /** What this screen shows. */
    public SessionModel model() {
        return model;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "session.title";
    }

    @Override
    public void shown() {
        model.start();
        shown.unsubscribe();
        shown = model.chartProperty().subscribe(_ -> showPatient());
        toTheLine();
    }

    @Override
    public void hidden() {
        shown.unsubscribe();
        model.stop();
    }

    /** A part of the screen that F6 goes to. */
    private record Pane(Node root, Runnable focus) {}
}
