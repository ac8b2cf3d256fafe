package org.chairside.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Vitals;

/** An event in one short sentence, for lists and for what a correction changed. */
record EventWords(Brief brief) {
    String of(Event event) {
        return switch (event) {
            case Event.InSession session -> inSession(session);
            case Event.EntryAmended amended -> of(amended.replacement());
            case Event.EntryWithdrawn _ -> brief.text("event.withdrawn");
            case Event.EntryReinstated _ -> brief.text("event.reinstated");
            case Event.OfPatient other -> Codes.kind(other);
            case Event.OfClinic other -> Codes.kind(other);
        };
    }

    private String inSession(Event.InSession event) {
        return switch (event) {
            case Event.SessionOpened opened -> brief.text("event.opened", opened.room());
            case Event.IdentityConfirmed(String initials, int year) ->
                brief.text("event.identity", initials, Integer.toString(year));
            case Event.Screened _ -> brief.text("event.screened");
            case Event.BaselineChosen _ -> brief.text("event.baseline");
            case Event.VitalsTaken taken -> joined(vitals(taken.vitals()), taken.note());
            case Event.VitalsNotTaken(var reason, String note) ->
                joined(brief.text("not-taken", brief.words().word("not-taken", reason)), note);
            case Event.EffectAsked(String effect, var severity, String note) ->
                joined(term(effect) + " " + brief.words().word("severity", severity), note);
            case Event.InfusionStarted started ->
                brief.text("event.infusion-started", started.planned().toString(), When.span(started.over()));
            case Event.InfusionPaused(String reason) -> brief.text("event.infusion-paused", reason);
            case Event.InfusionResumed _ -> brief.text("event.infusion-resumed");
            case Event.InfusionEnded(var given) -> brief.text("event.infusion-ended", given.toString());
            case Event.DoseGiven(var dose, var route, String site) ->
                joined(brief.text("event.dose", dose.toString(), brief.words().word("route", route)), site);
            case Event.DeviceGiven(int number, int of, var dose, String lot) ->
                brief.text("event.device", Integer.toString(number), Integer.toString(of), dose.toString(), lot);
            case Event.MedicationGiven given ->
                brief.text("event.medication", given.medicine(), given.dose(), given.route(), given.orderedBy());
            case Event.NoteWritten(String text) -> text;
            case Event.PhysicianCalled(String who, String reply) -> brief.text("event.called", who, reply);
            case Event.ReleaseItemChecked(String code, boolean met) ->
                criterion(code) + ": " + brief.text(met ? "release.met" : "release.not-met");
            case Event.Released(String with, String remark) -> joined(brief.text("event.released", with), remark);
            case Event.SessionCancelled(String reason) -> brief.text("event.cancelled", reason);
            case Event.Unknown unknown -> brief.text("event.unknown", unknown.kind());
        };
    }

    private String vitals(Vitals vitals) {
        Stream<String> measured = vitals.measured().stream()
                .map(each -> brief.words().word("vital", each.vital()) + " " + Brief.value(each));
        Stream<String> not = vitals.notTaken().entrySet().stream()
                .map(each -> brief.text(
                        "vital-not-taken",
                        brief.words().word("vital", each.getKey()),
                        brief.words().word("not-taken", each.getValue())));
        return Stream.concat(measured, not).collect(joining(", "));
    }

    private String term(String code) {
        return brief.chart().protocol().effect(code).map(EffectTerm::name).orElse(code);
    }

    /** What was written in words; the values of a set stand in the table of vitals. */
    String noteOf(Event event) {
        return event instanceof Event.VitalsTaken taken ? brief.text("with-vitals", taken.note()) : of(event);
    }

    String criterion(String code) {
        Optional<ReleaseRule.Criterion> known = brief.chart().protocol().release().criteria().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
        return known.map(ReleaseRule.Criterion::text).orElse(code);
    }

    private static String joined(String first, String second) {
        return List.of(first, second).stream().filter(part -> !part.isBlank()).collect(joining("; "));
    }
}
