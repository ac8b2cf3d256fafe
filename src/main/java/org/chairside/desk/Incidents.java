package org.chairside.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chairside.desk.clock.ClockWatch;
import org.chairside.desk.clock.WatchedClock;
import org.chairside.model.ClinicEvent;

/**
 * What should be heard of at an open desk: what was found at its opening, and from then on that the clock was moved, which
 * becomes an entry. Looks at the clock every ten seconds on a thread of its own. Safe for any thread.
 */
public final class Incidents implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(10);

    private final DeskAccess access;
    private final Desk desk;
    private final List<Incident> soFar;
    private final ScheduledThreadPoolExecutor ticks = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("clock-watch").daemon().factory());
    private final Optional<ClockWatch> watch;
    private Consumer<? super Incident> listener = _ -> {};

    private Incidents(DeskAccess access, Desk desk, List<Incident> found, Optional<ClockWatch> watch) {
        this.access = access;
        this.desk = desk;
        this.soFar = new ArrayList<>(found);
        this.watch = watch;
    }

    /** Those of a desk that was just opened; its clock is watched if it can be. */
    static Incidents begin(DeskAccess access, Desk desk, List<Incident> found) {
        Optional<ClockWatch> watch =
                access.clock() instanceof WatchedClock clock ? Optional.of(new ClockWatch(clock)) : Optional.empty();
        Incidents incidents = new Incidents(access, desk, found, watch);
        if (incidents.watch.isPresent()) {
            var _ = incidents.ticks.scheduleWithFixedDelay(
                    incidents::look, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        }
        return incidents;
    }

    /** None, now and later: of a desk that only reads. */
    static Incidents unwatched(DeskAccess access, Desk desk) {
        return new Incidents(access, desk, List.of(), Optional.empty());
    }

    /** Tells of all there were, then of each as it comes, on a thread of the desk. One listener at a time. */
    public synchronized void tell(Consumer<? super Incident> who) {
        listener = who;
        soFar.forEach(who);
    }

    /** Looks at the clock now, as every ten seconds. */
    void look() {
        watch.flatMap(ClockWatch::look).ifPresent(this::moved);
    }

    private void moved(Duration by) {
        Instant noticed = access.clock().instant();
        var _ = desk.clinic()
                .record(access.author(), access.clinic(), new ClinicEvent.ClockMoved(by))
                .thenAccept(receipt -> add(new Incident.ClockMoved(by, noticed, receipt instanceof Receipt.Saved)));
    }

    private synchronized void add(Incident incident) {
        soFar.add(incident);
        listener.accept(incident);
    }

    /** Looks no more, and forgets who listened. */
    @Override
    public void close() {
        ticks.shutdownNow();
        synchronized (this) {
            listener = _ -> {};
        }
    }
}
