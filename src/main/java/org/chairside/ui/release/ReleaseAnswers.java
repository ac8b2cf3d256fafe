package org.chairside.ui.release;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.chart.Chart;
import org.chairside.chart.ContradictedCriteria;
import org.chairside.chart.Readiness;
import org.chairside.model.Checkpoint;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** What a person says before the patient leaves. Nothing is answered by the program. */
public final class ReleaseAnswers {
    private final UiContext ui;
    private final Supplier<Chart> chart;
    private final Ticks ticks;
    private final ObjectProperty<Optional<Boolean>> beforeDose = answer("beforeDose");
    private final ObjectProperty<Optional<Boolean>> beforeLeaving = answer("beforeLeaving");
    private final ObjectProperty<Optional<Boolean>> serious = answer("serious");
    private final StringProperty account = new SimpleStringProperty(this, "account", "");
    private final StringProperty readyAfter = new SimpleStringProperty(this, "readyAfter", "");
    private final StringProperty nextVisit = new SimpleStringProperty(this, "nextVisit", "");
    private final StringProperty withWhom = new SimpleStringProperty(this, "withWhom", "");
    private Optional<Instant> judgedAt = Optional.empty();
    private final String escort;

    ReleaseAnswers(UiContext ui, Supplier<Chart> chart) {
        this.ui = ui;
        this.chart = chart;
        ticks = new Ticks(
                chart.get().protocol().release().criteria(), () -> ui.clock().getNow());
        beforeLeaving.subscribe(said -> judgedAt = said.map(_ -> ui.clock().getNow()));
        escort = chart.get()
                .screened()
                .map(Event.Screened::escort)
                .filter(Escort::isKnown)
                .map(Escort::name)
                .orElse("");
        withWhom.set(escort);
    }

    private ObjectProperty<Optional<Boolean>> answer(String name) {
        return new SimpleObjectProperty<>(this, name, Optional.empty());
    }

    /** Whether somebody has to say yet whether the vitals before the dose were acceptable. */
    public boolean wantsBeforeDose() {
        return chart.get().facts().all(Event.VitalsJudged.class).stream()
                .noneMatch(each -> each.at() == Checkpoint.BEFORE_DOSE);
    }

    /** Whether nobody has said yet whether the vitals now are acceptable; once somebody has, it may be said again. */
    boolean wantsBeforeLeaving() {
        return chart.get().facts().all(Event.VitalsJudged.class).stream()
                .noneMatch(each -> each.at() == Checkpoint.BEFORE_LEAVING);
    }

    /** Whether the monitoring form is to be sent, which asks after how long the patient would have been ready. */
    public boolean wantsReadyAfter() {
        return chart.get().protocol().aftercare().remsDays().isPresent()
                && chart.get().facts().last(Event.ReadyAfterJudged.class).isEmpty();
    }

    public boolean wantsSerious() {
        return !chart.get().facts().tellsOfSeriousEvents();
    }

    public boolean wantsNextVisit() {
        return chart.get().facts().last(Event.NextVisitArranged.class).isEmpty();
    }

    /**
     * Takes back what was found longer ago than the last vitals may be old: somebody left the page, and the patient may be
     * otherwise by now. Says whether there was any.
     */
    boolean forgetStale() {
        Duration fresh = chart.get().protocol().release().fresh();
        if (!fresh.isPositive()) {
            return false;
        }
        Instant oldest = ui.clock().getNow().minus(fresh);
        boolean any = ticks.forgetBefore(oldest);
        if (judgedAt.filter(oldest::isAfter).isPresent()) {
            beforeLeaving.set(Optional.empty());
            any = true;
        }
        return any;
    }

    /** Whether somebody else was typed than whom the start page named. */
    boolean isWithWhomTyped() {
        String typed = CleanText.line(withWhom.get());
        return !typed.isEmpty() && !typed.equals(escort);
    }

    /** The minutes, if they can be read. */
    Optional<Duration> minutes() {
        String typed = CleanText.line(readyAfter.get());
        return typed.matches("[1-9]\\d{0,3}")
                ? Optional.of(Duration.ofMinutes(Integer.parseInt(typed)))
                : Optional.empty();
    }

    /** When the patient comes again: so many days from now where only a number was typed. */
    public String nextVisit() {
        return new TypedVisit(CleanText.line(nextVisit.get())).said(ui);
    }

    /** What is to be written, in the order of the page. */
    List<Event> events() {
        List<Event> events = new ArrayList<>(ticks.events());
        beforeDose.get().ifPresent(is -> events.add(new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, is)));
        beforeLeaving.get().ifPresent(is -> events.add(new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, is)));
        minutes().ifPresent(after -> events.add(new Event.ReadyAfterJudged(after)));
        serious.get().ifPresent(is -> events.add(new Event.SeriousEventStated(is, CleanText.line(account.get()))));
        if (!nextVisit.get().isBlank()) {
            events.add(new Event.NextVisitArranged(nextVisit()));
        }
        return events;
    }

    /**
     * Somebody says that every criterion not ticked yet was checked and is met. One that the chart contradicts stays unticked, and
     * one that is asked singly too; those are returned.
     */
    public List<Tick> tickRest() {
        return ticks.tickRest(contradicted());
    }

    /**
     * Takes back each tick that the chart speaks against; what the chart knows is never ticked by hand against it.
     *
     * @return those that were taken back
     */
    List<Tick> takeBackContradicted() {
        return ticks.takeBack(contradicted());
    }

    private Set<String> contradicted() {
        return ContradictedCriteria.codes(
                Readiness.of(chart.get(), ui.clock().getNow()).obstacles());
    }

    /** Ticks or unticks the criterion with this number, counted from 1; nothing if there is none. */
    public void toggle(int number) {
        ticks.toggle(number);
    }

    /** The criteria of the protocol, in its order. */
    public List<Tick> ticks() {
        return ticks.all();
    }

    /** Whether the vitals before the dose were in an acceptable range. */
    public ObjectProperty<Optional<Boolean>> beforeDoseProperty() {
        return beforeDose;
    }

    /** Whether they are now. */
    public ObjectProperty<Optional<Boolean>> beforeLeavingProperty() {
        return beforeLeaving;
    }

    /** Whether anything serious happened. */
    public ObjectProperty<Optional<Boolean>> seriousProperty() {
        return serious;
    }

    /** What it was. */
    public StringProperty accountProperty() {
        return account;
    }

    /** Minutes from the first dose. */
    public StringProperty readyAfterProperty() {
        return readyAfter;
    }

    /** A number of days, or words. */
    public StringProperty nextVisitProperty() {
        return nextVisit;
    }

    /** Who takes the patient home; at first whom the start page named. */
    public StringProperty withWhomProperty() {
        return withWhom;
    }
}
