package org.chairside.export.back;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chairside.model.Checkpoint;
import org.chairside.model.Departure;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Hash;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.PatientId;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.Severity;
import org.chairside.model.Signature;

/** An event made again from its kind and its facts, by somebody who knows the dictionary and nothing else. */
final class EventBack {
    private final Facts facts;

    private EventBack(Facts facts) {
        this.facts = facts;
    }

    /** The event of a kind. */
    static Event of(String kind, PatientId patient, Facts facts) {
        if (facts.all().stream().map(Said::name).toList().equals(List.of("version", "body"))) {
            return new Event.Unknown(kind, facts.count("version"), facts.text("body"));
        }
        EventBack back = new EventBack(facts);
        return back.care(kind)
                .or(() -> back.leaving(kind))
                .or(() -> back.review(kind))
                .or(() -> new DoseBack(facts).of(kind))
                .orElseGet(() -> kind.equals("session-opened") ? OpeningBack.of(patient, facts) : back.during(kind));
    }

    private Event during(String kind) {
        return switch (kind) {
            case "identity-confirmed" -> new Event.IdentityConfirmed(facts.text("initials"), facts.count("birth-year"));
            case "screened" -> screened();
            case "baseline-chosen" -> new Event.BaselineChosen(facts.entry("baseline"));
            case "vitals-taken" -> VitalsBack.of(facts);
            case "vitals-not-taken" -> new Event.VitalsNotTaken(notTaken(), facts.text("note"));
            case "effect-asked" -> effect();
            case "note-written" -> new Event.NoteWritten(facts.text("note"));
            case "physician-called" -> new Event.PhysicianCalled(facts.text("who"), facts.text("reply"));
            case "release-item-checked" ->
                new Event.ReleaseItemChecked(
                        facts.first().name(), facts.first().value().equals("met"));
            case "released" -> new Event.Released(facts.text("with-whom"), facts.text("remark"));
            case "session-cancelled" -> new Event.SessionCancelled(facts.text("cause"));
            default -> throw new AssertionError("nobody knows how to read " + kind);
        };
    }

    private NotTaken notTaken() {
        return notTaken(facts.text("not-taken"));
    }

    static NotTaken notTaken(String code) {
        return Arrays.stream(NotTaken.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Event effect() {
        Facts rest = facts.rest(1);
        return new Event.EffectAsked(
                facts.first().name(),
                Severity.ofGrade(Integer.parseInt(facts.first().value())),
                rest.find("noticed-by")
                        .map(code -> Facts.constant(NoticedBy.class, code))
                        .orElse(NoticedBy.UNSTATED),
                rest.text("note"));
    }

    private Event screened() {
        List<String> escort = List.of("escort-name", "escort-phone", "escort-relation");
        Facts items = facts.without(escort);
        List<ScreeningAnswer> answers = items.all().stream()
                .filter(said -> !said.name().endsWith("-remark"))
                .map(said -> new ScreeningAnswer(
                        said.name(), Facts.constant(Answer.class, said.value()), items.text(said.name() + "-remark")))
                .toList();
        return new Event.Screened(
                answers, new Escort(facts.text(escort.get(0)), facts.text(escort.get(1)), facts.text(escort.get(2))));
    }

    private Optional<Event> care(String kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case "screening-decided" ->
                        new Event.ScreeningDecided(
                                facts.first().name(),
                                facts.first().value().equals("may-go"),
                                facts.text("decided-by"),
                                facts.text("cause"));
                    case "treatment-ordered" ->
                        new Event.TreatmentOrdered(
                                facts.texts("indication").stream()
                                        .map(code -> Facts.constant(Indication.class, code))
                                        .toList(),
                                facts.text("indication-in-words"),
                                facts.text("ordered-by"));
                    case "go-decided" ->
                        new Event.GoDecided(
                                facts.choice(Go.class, "go"), facts.text("decided-by"), facts.text("cause"));
                    case "allergies-reviewed" ->
                        new Event.AllergiesReviewed(facts.choice(ReviewOutcome.class, "allergies-reviewed"));
                    case "medications-reviewed" ->
                        new Event.MedicationsReviewed(
                                facts.choice(ReviewOutcome.class, "medications-reviewed"), facts.text("medications"));
                    case "late-set-explained" ->
                        new Event.LateSetExplained(
                                facts.entry("set"), facts.choice(LateReason.class, "late-because"), facts.text("note"));
                    case "scale-scored" -> scored();
                    case "notice-acknowledged" ->
                        new Event.NoticeAcknowledged(
                                facts.text("limit"), facts.entry("raised-by"), facts.text("cause"));
                    case "physician-replied" -> new Event.PhysicianReplied(facts.entry("call"), facts.text("reply"));
                    case "response-seen" ->
                        new Event.ResponseSeen(facts.entry("medicine-entry"), facts.text("response"));
                    default -> null;
                });
    }

    private Event scored() {
        Facts rest = facts.rest(1);
        return new Event.ScaleScored(
                facts.first().name(),
                rest.text("scale-version"),
                rest.all().stream()
                        .filter(said -> said.name().matches("item-\\d+"))
                        .map(said -> Integer.valueOf(said.value()))
                        .toList(),
                Integer.parseInt(facts.first().value()),
                rest.text("meaning"),
                rest.text("rater"));
    }

    private Optional<Event> leaving(String kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case "effect-carried" ->
                        new Event.EffectCarried(facts.text("ongoing-at-release"), facts.text("cause"));
                    case "vitals-judged" ->
                        new Event.VitalsJudged(
                                Facts.constant(
                                        Checkpoint.class, facts.first().name().replace("vitals-acceptable-", "")),
                                facts.first().value().equals("yes"));
                    case "ready-after-judged" -> new Event.ReadyAfterJudged(facts.span("ready-after"));
                    case "serious-event-stated" ->
                        new Event.SeriousEventStated(facts.yes("serious-event"), facts.text("account"));
                    case "serious-event-reported" ->
                        new Event.SeriousEventReported(
                                facts.choice(SeriousKind.class, "serious-kind"),
                                facts.choice(SeriousOutcome.class, "serious-outcome"),
                                facts.text("account"));
                    case "patient-departed" ->
                        new Event.PatientDeparted(
                                facts.choice(Departure.class, "departure"),
                                facts.text("service"),
                                facts.text("destination"),
                                facts.text("account"));
                    case "next-visit-arranged" -> new Event.NextVisitArranged(facts.text("next-visit"));
                    case "release-overridden" -> new Event.ReleaseOverridden(facts.texts("unmet"), facts.text("cause"));
                    case "follow-up-logged" ->
                        new Event.FollowUpLogged(
                                facts.yes("reached"),
                                facts.find("fatigue").map(grade -> Severity.ofGrade(Integer.parseInt(grade))),
                                facts.text("account"));
                    case "rems-submitted" -> new Event.RemsSubmitted(facts.text("how"));
                    default -> null;
                });
    }

    private Optional<Event> review(String kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case "session-signed" -> new Event.SessionSigned(signature());
                    case "session-countersigned" -> new Event.SessionCountersigned(signature());
                    case "session-returned" -> new Event.SessionReturned(facts.text("cause"));
                    case "question-asked" -> new Event.QuestionAsked(facts.maybeEntry("about"), facts.text("question"));
                    case "question-answered" ->
                        new Event.QuestionAnswered(facts.entry("question-entry"), facts.text("answer"));
                    case "comment-written" ->
                        new Event.CommentWritten(facts.maybeEntry("about"), facts.text("comment"));
                    case "addendum-written" -> new Event.AddendumWritten(facts.text("addendum"));
                    default -> null;
                });
    }

    private Signature signature() {
        return new Signature(
                facts.text("signed-as"),
                facts.count("signed-entries"),
                new Hash(facts.text("signed-digest")),
                Long.parseLong(facts.text("signed-head-seq")),
                new Hash(facts.text("signed-head")),
                facts.text("public-key"),
                facts.text("signature"));
    }

    static EntryId entry(String id) {
        return new EntryId(UUID.fromString(id));
    }
}
