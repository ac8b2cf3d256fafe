package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.export.facts.Codes;
import org.chairside.export.page.Isolates;
import org.chairside.export.page.PageTimes;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.NoticedBy;
import org.chairside.model.Preparation;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Supply;
import org.chairside.model.Vitals;

/** An event in one short sentence, for lists and for what a correction changed. */
record PrintedEventWords(SummaryContext brief) {
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
            case Event.EffectAsked asked -> effect(asked);
            case Event.InfusionStarted started ->
                joined(
                        brief.text(
                                "event.infusion-started", started.planned().toString(), PageTimes.span(started.over())),
                        supply(started.supply()));
            case Event.InfusionPaused(String reason) -> brief.text("event.infusion-paused", reason);
            case Event.InfusionResumed _ -> brief.text("event.infusion-resumed");
            case Event.InfusionEnded(var given) -> brief.text("event.infusion-ended", given.toString());
            case Event.InfusionRateChanged(var rate, String reason) ->
                joined(brief.text("event.rate", rate.toString()), reason);
            case Event.DoseGiven(var dose, var route, String site, Supply supply) ->
                joined(
                        joined(
                                brief.text(
                                        "event.dose",
                                        dose.toString(),
                                        brief.words().word("route", route)),
                                site),
                        supply(supply));
            case Event.DeviceGiven(int number, int of, var dose, String lot, String witness) ->
                joined(
                        brief.text(
                                "event.device", Integer.toString(number), Integer.toString(of), dose.toString(), lot),
                        witness(witness));
            case Event.DrugWasted(var dose, String reason, String witness) ->
                joined(joined(brief.text("event.wasted", dose.toString()), reason), witness(witness));
            case Event.InCare care -> new PrintedCareWords(brief).of(care);
            case Event.AtLeaving leaving -> new PrintedLeavingWords(brief).of(leaving);
            case Event.InReview review -> new PrintedReviewWords(brief).of(review);
            case Event.MedicationGiven given ->
                brief.text("event.medication", given.medicine(), given.dose(), given.route(), given.orderedBy());
            case Event.NoteWritten(String text) -> text;
            case Event.PhysicianCalled(String who, String reply) ->
                reply.isBlank() ? brief.text("event.called-only", who) : brief.text("event.called", who, reply);
            case Event.ReleaseItemChecked(String code, boolean met) ->
                criterion(code) + ": " + brief.text(met ? "release.met" : "release.not-met");
            case Event.Released(String with, String remark) -> joined(brief.text("event.released", with), remark);
            case Event.SessionCancelled(String reason) -> brief.text("event.cancelled", reason);
            case Event.Unknown unknown -> brief.text("event.unknown", unknown.kind());
        };
    }

    private String effect(Event.EffectAsked asked) {
        String found = term(asked.effect()) + " " + brief.words().word("severity", asked.severity());
        String by = asked.noticedBy() == NoticedBy.UNSTATED ? "" : brief.words().word("noticed-by", asked.noticedBy());
        return joined(joined(found, by), asked.note());
    }

    private String supply(Supply supply) {
        String drawn = supply.preparation().map(Preparation::toString).orElse("");
        String lot = supply.lot().isEmpty() ? "" : brief.text("event.lot", supply.lot());
        return joined(joined(drawn, lot), witness(supply.witness()));
    }

    private String witness(String witness) {
        return witness.isBlank() ? "" : brief.text("event.witness", witness);
    }

    private String vitals(Vitals vitals) {
        Stream<String> measured = vitals.measured().stream()
                .map(each -> brief.words().word("vital", each.vital()) + " " + SummaryContext.value(each));
        Stream<String> not = vitals.notTaken().entrySet().stream()
                .map(each -> brief.text(
                        "vital-not-taken",
                        brief.words().word("vital", each.getKey()),
                        brief.words().word("not-taken", each.getValue())));
        return Stream.concat(measured, not).collect(joining(", "));
    }

    String term(String code) {
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

    static String joined(String first, String second) {
        return Stream.of(first, second)
                .filter(part -> !part.isBlank())
                .map(Isolates::isolated)
                .collect(joining("; "));
    }
}
