package org.chairside.ui.kit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * The time of day as a property, in whole seconds. It asks the wall clock anew each time, so a sleeping computer or a
 * moved clock shows at the next tick. Screen thread only.
 */
public final class ScreenClock {
    /** Four looks a second, so that no second is shown for much less or more than one. */
    private static final Duration LOOK = Duration.millis(250);

    private final InstantSource source;
    private final ReadOnlyObjectWrapper<Instant> now;
    private Timeline looks;

    public ScreenClock(InstantSource source) {
        this.source = requireNonNull(source, "source");
        this.now = new ReadOnlyObjectWrapper<>(this, "now", second());
    }

    /** Starts to tick; needs a running toolkit. */
    public void start() {
        if (looks == null) {
            looks = new Timeline(new KeyFrame(LOOK, _ -> tick()));
            looks.setCycleCount(Animation.INDEFINITE);
        }
        tick();
        looks.play();
    }

    /** Looks at the clock now. */
    public void tick() {
        now.set(second());
    }

    /** The second last looked at. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Instant getNow() {
        return now.get();
    }

    private Instant second() {
        return source.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
