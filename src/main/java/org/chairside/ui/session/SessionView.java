package org.chairside.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.chart.Chart;
import org.chairside.chart.course.GhostBand;
import org.chairside.model.EntryId;
import org.chairside.ui.Screen;
import org.chairside.ui.entry.EntryLineView;
import org.chairside.ui.form.PanelKind;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.DamageBand;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;
import org.chairside.ui.session.effects.EffectsPanel;
import org.chairside.ui.session.effects.EffectsView;
import org.chairside.ui.session.log.LogLine;
import org.chairside.ui.session.log.LogView;
import org.chairside.ui.session.notices.NoticesView;
import org.chairside.ui.session.overview.TrendView;

/**
 * The screen of one session. What is typed lands in the entry line, but for what {@link SessionKeys} leaves to fields, panels,
 * questions and effects; after an act the focus goes back there, but for one that opens something to work in, and for effects
 * gone through by keys. Screen thread only.
 */
public final class SessionView implements Screen {
    private final SessionModel model;
    private final UiContext ui;
    private final Runnable end;
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final DamageBand damage;
    private final EntryLineView entry;
    private final Panels panels;
    private final Strip strip;
    private final EffectsView effects;
    private final TrendView trend;
    private final LogView log;
    private final Panes panes = new Panes();
    private final SessionActs acts = new SessionActs();
    private FooterView footer;
    private Arrangement arrangement;
    private Subscription shown = Subscription.EMPTY;

    /** @param end opens the end of this session; the session screen ends nothing by itself */
    public SessionView(SessionModel model, Runnable end) {
        this.model = model;
        this.ui = model.ui();
        this.end = end;
        banner = new PatientBanner(ui);
        damage = new DamageBand(ui, "session-damage");
        entry = new EntryLineView(ui, model.entry(), prompt());
        panels = SessionPanels.of(model, this::toTheLine);
        panels.add(PanelKind.PALETTE, new PalettePanel(ui, new Commands(model, root)::all, this::toTheLine));
        strip = new Strip(model, entry.echo(), this::toTheLine);
        SessionStates state = model.states();
        effects = new EffectsView(ui, state.effectsProperty(), state.openEffectsProperty(), (term, severity, by) -> {
            model.setEffect(term, severity, by);
            afterEffect();
        });
        panels.add(PanelKind.EFFECTS, new EffectsPanel(effects));
        panels.openProperty().subscribe(_ -> strip.giveWay(panels.choices().isPresent()));
        trend = new TrendView(ui, model.columns(), model.chartProperty(), model.nowProperty());
        log = new LogView(ui, state.log(), this::amend, this::act);
        acts();
        build();
        acts.within(root);
        new SessionKeys(model, entry, effects, panels, strip.why()).within(root);
        showPatient();
    }

    @Override
    public List<String> unsaved() {
        return new UnsavedLines(model, panels).unsaved();
    }

    /** The half-typed line, which is kept while the session runs and cannot be recorded after it. */
    public List<String> inTheLine() {
        return new UnsavedLines(model, panels).inTheLine();
    }

    private String prompt() {
        Chart chart = model.chart();
        return ui.text("session.prompt", chart.patient().name().familyCapitals(), chart.room());
    }

    private void build() {
        footer = new FooterView(model);
        acts.below(footer, ui);
        NoticesView notices = new NoticesView(ui, model.notices(), () -> open(PanelKind.NOTICES));
        Drawer drawer = new Drawer(ui, panels, this::toTheLine);
        arrangement = new Arrangement(new Arrangement.Parts(
                Arrangement.StatusArea.of(model, () -> open(PanelKind.CALL)),
                new Arrangement.EntryArea(entry, strip, notices.root(), drawer),
                trend,
                log,
                effects,
                footer));
        arrangement.onChange(() -> {
            if (panels.isOpen(PanelKind.EFFECTS)) {
                toTheLine();
            }
        });
        VBox.setVgrow(arrangement.root(), Priority.ALWAYS);
        root.getStyleClass().add("session");
        root.setId("session");
        root.setMinSize(0, 0);
        root.getChildren()
                .addAll(
                        banner.root(),
                        damage.root(),
                        new SubmitFailureView(model, this::retry).root(),
                        arrangement.root());
        panes.add(entry.root(), this::toTheLine);
        panes.add(log.root(), () -> beside(log::focus));
        panes.add(effects.root(), this::toTheEffects);
        panes.add(trend.root(), () -> beside(trend::focus));
    }

    private void acts() {
        acts.add(Shortcut.ENTRY_LINE, this::leaveForTheLine);
        acts.add(Shortcut.EFFECTS, this::toTheEffects);
        acts.add(Shortcut.ALLERGIES, banner::showWhole);
        acts.add(Shortcut.PATIENT, () -> amend(model.chart().openingEntry().id()));
        acts.add(Shortcut.NEXT_PANE, this::nextPane);
        acts.add(Shortcut.SAVE, this::saveNow);
        acts.add(Shortcut.BASELINE, log::actOnChosen);
        acts.addPanels(this::open);
        acts.add(Shortcut.END_SESSION, end);
    }

    /** Opens a panel, unless words that are typed in another would be lost by it. */
    private void open(PanelKind kind) {
        if (panels.unsaved().isEmpty()) {
            panels.open(kind);
        } else if (!panels.takeUp() || !panels.isOpen(kind)) {
            RemarkEvent.say(root, ui.text("session.panel.unsaved", String.join("; ", panels.unsaved())));
        }
    }

    private void leaveForTheLine() {
        if (entry.isFocused()) {
            RemarkEvent.say(root, ui.text("session.line.here"));
        }
        panels.giveWay();
        entry.focus();
    }

    private void toTheLine() {
        panels.close();
        entry.focus();
    }

    private void toTheEffects() {
        if (arrangement.showsEffects()) {
            panels.giveWay();
            effects.focus();
        } else {
            open(PanelKind.EFFECTS);
        }
    }

    /** Goes to what the effects lie over where they have no column. */
    private void beside(Runnable focus) {
        if (panels.isOpen(PanelKind.EFFECTS)) {
            panels.close();
        }
        focus.run();
    }

    private void nextPane() {
        panes.next(root.getScene() == null ? null : root.getScene().getFocusOwner());
    }

    private void saveNow() {
        List<String> typed =
                Stream.concat(unsaved().stream(), inTheLine().stream()).toList();
        new SavedRemark(model, typed).words().ifPresent(words -> RemarkEvent.say(root, words));
        model.retryUnsaved();
    }

    private void retry() {
        model.retryUnsaved();
        toTheLine();
    }

    /** After a click the keyboard goes back to the line; someone going through the list by keys stays in it. */
    private void afterEffect() {
        if (!effects.isByKeys()) {
            entry.focus();
        }
    }

    @Override
    public Optional<Pane> statusPlace() {
        return Optional.of(footer.status());
    }

    /** Who the patient is has a key of its own: a form for it is never opened by whoever goes through the log. */
    private void amend(LogLine line) {
        if (line.id().equals(model.chart().openingEntry().id())) {
            RemarkEvent.say(root, ui.text("session.log.opening", Shortcut.PATIENT.keys()));
        } else {
            amend(line.id());
        }
    }

    private void amend(EntryId entry) {
        if (panels.giveWay()) {
            model.amendments().amend(entry).ifPresent(panels::open);
        } else {
            open(PanelKind.AMEND);
        }
    }

    private void act(LogLine line) {
        leaveForTheLine();
        switch (line.actions().act()) {
            case NONE -> {}
            case EXPLAIN -> model.lateSetQuestion().askAbout(line.id());
            case USE_AS_BASELINE -> model.baselines().choose(line.id());
        }
    }

    /** Where the pressures of this patient's earlier sessions lay, to stand behind the curve. */
    public void earlier(Optional<GhostBand> band) {
        trend.earlier(band);
    }

    private void showPatient() {
        Chart chart = model.chart();
        banner.show(
                chart.patient(), ui.clock().getNow().atZone(ui.words().zone()).toLocalDate());
        chart.opened().weight().ifPresent(banner::show);
        damage.show(chart.unreadable());
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
        panels.shown();
        if (!panels.takeBack()) {
            entry.focus();
        }
    }

    @Override
    public void hidden() {
        shown.unsubscribe();
        if (panels.unsaved().isEmpty()) {
            panels.close();
        }
        panels.hidden();
        model.stop();
    }
}
