package org.chairside.ui.canvas;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.chairside.chart.Chart;
import org.chairside.plot.ChartPlot;
import org.chairside.plot.Frame;
import org.chairside.plot.PlotPoints;
import org.chairside.plot.TimeWindow;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ChartWords;

/**
 * A chart as a picture that can be pointed at: a focus line follows the pointer, or the arrow keys while it has the
 * focus. However often it is told of changes, it draws once a frame. Screen thread only.
 */
public final class ChartCanvas extends Region {
    private static final double REACH = 28;

    private final UiContext ui;
    private final Canvas canvas = new Canvas();
    private final InkProperties inkwell = new InkProperties();
    private final Em em = new Em();
    private final ObjectProperty<Optional<Chart>> chart = new SimpleObjectProperty<>(this, "chart", Optional.empty());
    private final ObjectProperty<Optional<Instant>> now = new SimpleObjectProperty<>(this, "now", Optional.empty());
    private final ObjectProperty<Optional<TimeWindow>> window =
            new SimpleObjectProperty<>(this, "window", Optional.empty());
    private final boolean besideTiles;
    private final ObjectProperty<Ghost> ghost = new SimpleObjectProperty<>(this, "ghost", Ghost.NONE);
    private final ReadOnlyObjectWrapper<Optional<Instant>> focusLine =
            new ReadOnlyObjectWrapper<>(this, "focusLine", Optional.empty());

    public ChartCanvas(UiContext ui) {
        this(ui, false);
    }

    /** @param besideTiles whether the last values stand beside it, so that the picture need not repeat them */
    public ChartCanvas(UiContext ui, boolean besideTiles) {
        this.ui = ui;
        this.besideTiles = besideTiles;
        getStyleClass().add("chart-canvas");
        getChildren().addAll(inkwell, em, canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.subscribe(_ -> requestLayout());
        now.subscribe(_ -> requestLayout());
        window.subscribe(_ -> requestLayout());
        ghost.subscribe(_ -> requestLayout());
        focusLine.subscribe(_ -> pointedElsewhere());
        inkwell.inksProperty().subscribe(_ -> requestLayout());
        em.scaleProperty().subscribe(_ -> requestLayout());
        setOnMouseMoved(event -> pointAt(event.getX()));
        setOnMouseExited(_ -> focusLine.set(Optional.empty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    /** The chart that is drawn. */
    public ObjectProperty<Optional<Chart>> chartProperty() {
        return chart;
    }

    /** The present, for a session that runs; empty shows the whole of a session that is over. */
    public ObjectProperty<Optional<Instant>> nowProperty() {
        return now;
    }

    /** The stretch of time that is drawn; empty for the one that fits the session. */
    public ObjectProperty<Optional<TimeWindow>> windowProperty() {
        return window;
    }

    /** What stands behind the curve. */
    public ObjectProperty<Ghost> ghostProperty() {
        return ghost;
    }

    /** The time of the set that is pointed at. */
    public ReadOnlyObjectProperty<Optional<Instant>> focusLineProperty() {
        return focusLine.getReadOnlyProperty();
    }

    /** Puts the focus line at a time, as a list beside the picture does; empty takes it away. */
    public void pointTo(Optional<Instant> time) {
        focusLine.set(time);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        frame().ifPresent(frame -> ChartPlot.draw(
                chart.get().orElseThrow(),
                frame,
                new CanvasPen(
                        canvas.getGraphicsContext2D(), inkwell.inksProperty().get())));
    }

    private Optional<Frame> frame() {
        if (chart.get().isEmpty() || getWidth() < 1 || getHeight() < 1) {
            return Optional.empty();
        }
        Chart drawn = chart.get().get();
        TimeWindow fitting = window.get()
                .or(() -> now.get().map(time -> TimeWindow.live(drawn, time)))
                .orElseGet(() -> TimeWindow.whole(drawn));
        Frame frame = Frame.of(getWidth(), getHeight(), fitting, ui.words().zone())
                .withScale(em.getScale())
                .withWords(ChartWords.of(ui.messages()));
        Frame placed = besideTiles ? frame.besideTiles() : frame;
        Frame timed = now.get()
                .map(time -> placed.withNow(time.truncatedTo(ChronoUnit.MINUTES)))
                .orElse(placed);
        Frame backed = ghost.get().behind(drawn, ui).map(timed::withBand).orElse(timed);
        return Optional.of(focusLine.get().map(backed::withFocus).orElse(backed));
    }

    private void pointAt(double x) {
        frame().ifPresent(frame -> focusLine.set(PlotPoints.of(chart.get().orElseThrow())
                .at(x, ChartPlot.axis(chart.get().get(), frame), REACH * em.getScale())
                .map(PlotPoints.Stop::at)));
    }

    private void step(KeyEvent event) {
        if (chart.get().isEmpty()) {
            return;
        }
        PlotPoints points = PlotPoints.of(chart.get().get());
        Optional<PlotPoints.Stop> to =
                switch (event.getCode()) {
                    case LEFT -> points.previous(focusLine.get().orElse(Instant.MAX));
                    case RIGHT -> points.next(focusLine.get().orElse(Instant.MIN));
                    case HOME -> points.next(Instant.MIN);
                    case END -> points.previous(Instant.MAX);
                    default -> Optional.empty();
                };
        to.ifPresent(stop -> {
            focusLine.set(Optional.of(stop.at()));
            event.consume();
        });
    }

    private void pointedElsewhere() {
        requestLayout();
        String spoken = focusLine
                .get()
                .flatMap(at -> chart.get().flatMap(drawn -> PlotPoints.of(drawn).at(at)))
                .map(stop -> stop.text(ui.words().zone()))
                .orElse(ui.text("chart.spoken"));
        setAccessibleText(spoken);
    }
}
