package org.chairside.ui.release;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chairside.chart.Chart;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.Readiness;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.SessionId;
import org.chairside.model.Severity;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.GapWords;

/** The end of one session: what stands against it, what a person says, and the ways out. Screen thread only. */
public final class ReleaseModel {
    private final UiContext ui;
    private final ReleaseDesk desk;
    private final Navigation navigation;
    private final ReleaseAnswers answers;
    private final UncheckedRest rest;
    private final AnswerProblems said;
    private final ReleaseOverride overriding;
    private final ReleaseEntries entries;
    private final ReleaseSubmission leaving;
    private final ReleaseObstacleWords obstacles;
    private final GapWords gaps;
    private final ClockWords clocks;
    private final ReleaseUnsaved unsaved;
    private final EndReasons reasons = new EndReasons();
    private final ReadOnlyObjectWrapper<Standings> now = new ReadOnlyObjectWrapper<>(this, "now");
    private final ReadOnlyObjectWrapper<ReleaseQuestion> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", ReleaseQuestion.NOTHING);
    private final ReadOnlyObjectWrapper<Map<ReleaseField, String>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", Map.of());
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");

    public ReleaseModel(UiContext ui, ReleaseDesk desk, Physicians physicians, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.desk = requireNonNull(desk, "desk");
        this.navigation = requireNonNull(navigation, "navigation");
        this.answers = new ReleaseAnswers(ui, desk::chart);
        this.rest = new UncheckedRest(ui, answers);
        this.said = new AnswerProblems(ui, answers);
        this.entries = new ReleaseEntries(ui, desk, answers);
        this.overriding = new ReleaseOverride(ui, physicians, desk.author());
        this.leaving = new ReleaseSubmission(ui, desk, this::ended);
        this.obstacles = new ReleaseObstacleWords(ui);
        this.gaps = new GapWords(ui.messages(), ui.words());
        this.clocks = new ClockWords(ui);
        this.unsaved = new ReleaseUnsaved(ui, this);
        refresh();
    }

    /** Looks at the chart and the clock again. */
    public void refresh() {
        lookAgain();
        rest.takeBack().or(rest::now).ifPresent(remark::set);
        Chart chart = desk.chart();
        Instant time = ui.clock().getNow();
        Readiness readiness = Readiness.of(chart, time);
        UnmetCriteria unmet = UnmetCriteria.of(chart, readiness, answers);
        now.set(new Standings(
                obstacles.standings(unmet.obstacles(), chart, answers),
                unmet.effects(),
                gaps.say(unmet.gaps()),
                clocks.clocks(chart, readiness),
                clocks.since(chart, time),
                entries.isDosed()));
    }

    /** Comes back to the page: what was found too long ago is taken back, and that is said. */
    public void look() {
        rest.forget();
        remark.set(answers.forgetStale() ? ui.text("release.stale") : "");
        refresh();
    }

    /**
     * Somebody says that every criterion not ticked yet is met; what the chart contradicts stays unticked, what takes a tick of
     * its own too, and that is said.
     */
    void tickRest() {
        remark.set(rest.check());
        refresh();
    }

    /** An effect as it stands, in words. */
    public String words(EffectCourse effect) {
        return obstacles.effect(effect);
    }

    /** Somebody asked again: it is gone now. Written at once. */
    public void gone(EffectCourse effect) {
        Event absent = new Event.EffectAsked(effect.term().code(), Severity.ABSENT, "");
        ui.tasks()
                .when(
                        desk.submit(desk.submission(List.of(new ReleaseDesk.Said(desk.author(), absent)))),
                        _ -> refresh(),
                        _ -> leaving.say(ui.text("release.trouble.other")));
    }

    /** Ends the session; what is not filled in is named at its field, what is not met needs a physician, and what the record lacks is asked about once. */
    public void end() {
        refresh();
        missing(said.all());
        if (!problems.get().isEmpty()) {
            return;
        }
        UnmetCriteria unmet = UnmetCriteria.of(desk.chart(), ui.clock().getNow(), answers);
        ReleaseQuestion wanted = new ReleaseQuestion(
                unmet.obstacles().stream()
                        .map(each -> obstacles.say(each, desk.chart(), answers))
                        .toList(),
                unmet.obstacles().stream()
                        .filter(each -> obstacles.advice(each).isEmpty())
                        .map(each -> obstacles.say(each, desk.chart(), answers))
                        .toList(),
                unmet.effects(),
                gaps.say(unmet.gaps()),
                unmet.nature());
        boolean seen = wanted.isNothing() || wanted.isLike(asked.get());
        asked.set(wanted);
        if (!seen) {
            // What was left unchecked is named by the question.
            rest.forget();
            remark.set("");
            return;
        }
        finish(unsaved.lostByEnding(unmet.wantsPhysician()), "release.unsaved.end", () -> out(unmet));
    }

    private void out(UnmetCriteria unmet) {
        if (unmet.wantsPhysician()) {
            overriding.ask(unmet, physician -> hand(decided(physician, unmet)));
        } else {
            hand(List.of());
        }
    }

    /** What was missing when somebody pressed End, and is there by now, is not called missing any longer. */
    private void lookAgain() {
        if (!problems.get().isEmpty()) {
            Map<ReleaseField, String> rest = said.all();
            rest.keySet().retainAll(problems.get().keySet());
            missing(rest);
        }
    }

    private void missing(Map<ReleaseField, String> found) {
        problems.set(found);
        leaving.say(String.join("\n", found.values()));
    }

    private List<ReleaseDesk.Said> decided(Author physician, UnmetCriteria unmet) {
        return ReleaseEntries.by(
                physician,
                overriding.events(
                        unmet,
                        unmet.obstacles().stream()
                                .map(each -> obstacles.say(each, desk.chart(), answers))
                                .toList()));
    }

    private void hand(List<ReleaseDesk.Said> decided) {
        leaving.hand(
                Stream.of(entries.found(reasons), decided).flatMap(List::stream).toList(), entries.released());
    }

    /**
     * Calls off a session in which nothing was given; the reason is needed. What was filled in is recorded with it. After a
     * dose it only says that the session ends with the discharge.
     */
    public void cancel() {
        if (entries.isDosed()) {
            leaving.say(ui.text("release.discontinue.dosed"));
            return;
        }
        if (reasons.discontinuedProperty().get().isBlank()) {
            leaving.say(ui.text("release.reason.missing"));
            return;
        }
        missing(said.unclear());
        if (problems.get().isEmpty()) {
            finish(
                    unsaved.lostByCallingOff(),
                    "release.unsaved.cancel",
                    () -> leaving.hand(entries.foundWithEscort(reasons), entries.cancelled(reasons)));
        }
    }

    private void finish(List<String> lost, String go, Runnable act) {
        navigation.finish(new Destination.Release(desk.chart().session()), lost, go, act);
    }

    private void ended() {
        SessionId session = desk.chart().session();
        navigation.replace(new Destination.Release(session), new Destination.Signing(session));
    }

    /** Back to the session, which goes on. What was said here stays for a while. */
    public void leave() {
        overriding.forget();
        leaving.forget();
        asked.set(ReleaseQuestion.NOTHING);
        problems.set(Map.of());
        navigation.back();
    }

    /** What was said on the page and is in no record yet. */
    List<String> unsaved() {
        return unsaved.all();
    }

    public Chart chart() {
        return desk.chart();
    }

    LocalDate today() {
        return ui.clock().getNow().atZone(ui.words().zone()).toLocalDate();
    }

    /** Name and birth date, to be read to the patient before the door opens (CLINICAL 7, hazard 1). */
    public String readBack() {
        return ui.text(
                "release.read-back",
                chart().patient().name().formal(),
                ui.words().birth(chart().patient().born()));
    }

    public ReleaseAnswers answers() {
        return answers;
    }

    public ReleaseOverride overriding() {
        return overriding;
    }

    public EndReasons reasons() {
        return reasons;
    }

    /** The questions that are not answered yet, those that may stay open included. */
    Set<ReleaseField> unanswered() {
        return said.unanswered();
    }

    public ReadOnlyObjectProperty<Standings> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** What was asked about when End was pressed. */
    public ReadOnlyObjectProperty<ReleaseQuestion> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What was missing when End was pressed, at its field. */
    public ReadOnlyObjectProperty<Map<ReleaseField, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** That something was taken back because it was said too long ago; empty for nothing. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** What went wrong or is missing; empty for nothing. */
    public ReadOnlyStringProperty troubleProperty() {
        return leaving.troubleProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return leaving.busyProperty();
    }
}
