package org.chairside.export.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.Outgoing;
import org.chairside.export.facts.Version;
import org.chairside.model.Event;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart as a FHIR R4 bundle of type document. Every entry of the log has a resource in it, corrected and unplaced ones
 * too. Safe for any thread.
 */
public final class SessionDocument {
    private final JsonMapper json = JsonMapper.builder().build();

    /** The document as UTF-8 JSON, the same bytes for the same chart and edition. */
    public byte[] of(Outgoing outgoing) {
        Context context = Context.of(outgoing);
        List<Version> versions = Version.of(outgoing.chart());
        Map<Section, List<Written>> sections = sections(context, versions);
        List<Written> head = new ArrayList<>(new People(context).patient());
        head.addAll(new People(context).authors());
        List<Written> stay = new Stay(context).resources();
        sections.get(Section.SESSION).addAll(0, stay);
        List<Written> all = new ArrayList<>();
        all.add(new Contents(context).of(sections));
        all.addAll(head);
        sections.values().forEach(all::addAll);
        return json.writeValueAsString(bundle(context, all).fields()).getBytes(StandardCharsets.UTF_8);
    }

    private static Element bundle(Context context, List<Written> all) {
        Place document = context.document(context.chart().last().hash());
        return Element.resource("Bundle")
                .put(
                        "identifier",
                        new Element().put("system", "urn:ietf:rfc:3986").put("value", document.url()))
                .put("type", "document")
                .put("timestamp", context.time(context.chart().last().recordedAt()))
                .put("entry", all.stream().map(Written::entry).toList());
    }

    private static Map<Section, List<Written>> sections(Context context, List<Version> versions) {
        Map<Section, List<Written>> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, new ArrayList<>());
        }
        versions.forEach(version -> resources(context, version)
                .ifPresent(group -> sections.get(group.section()).addAll(group.resources())));
        sections.get(Section.EFFECTS).addAll(new Findings(context).courses());
        sections.get(Section.SIGNATURES).addAll(new Attestations(context).resources());
        sections.get(Section.CORRECTIONS).addAll(new Trail(context).of(versions));
        return sections;
    }

    /**
     * Nothing for a withdrawal or reinstatement that found its entry: the trail says it. What has no place is said fact by
     * fact, whatever its kind: of what is about another patient there are none.
     */
    private static Optional<Written.Group> resources(Context context, Version version) {
        Statements statements = new Statements(context);
        Administrations given = new Administrations(context);
        if (version.status() == Version.Status.UNPLACED) {
            return group(Section.CARE, statements.of(version));
        }
        return switch (version.event()) {
            case Event.Correction _ -> Optional.empty();
            case Event.VitalsTaken taken ->
                Optional.of(new Written.Group(Section.VITALS, new VitalSigns(context).of(version, taken)));
            case Event.VitalsNotTaken none -> group(Section.VITALS, statements.of(version, none));
            case Event.EffectAsked asked -> group(Section.EFFECTS, new Findings(context).of(version, asked));
            case Event.DoseGiven dose -> group(Section.DOSES, given.of(version, dose));
            case Event.DeviceGiven device -> group(Section.DOSES, given.of(version, device));
            case Event.InfusionStarted _ -> group(Section.DOSES, given.infusion(version));
            case Event.MedicationGiven medicine -> group(Section.CARE, given.of(version, medicine));
            case Event.ScaleScored scored -> group(Section.SCORES, statements.of(version, scored));
            case Event other -> group(section(other), statements.of(version));
        };
    }

    private static Optional<Written.Group> group(Section section, Written resource) {
        return Optional.of(new Written.Group(section, List.of(resource)));
    }

    private static Section section(Event event) {
        return switch (event) {
            case Event.SessionOpened _, Event.IdentityConfirmed _, Event.TreatmentOrdered _, Event.SessionCancelled _ ->
                Section.SESSION;
            case Event.Screened _, Event.ScreeningDecided _, Event.GoDecided _ -> Section.SCREENING;
            case Event.BaselineChosen _, Event.LateSetExplained _ -> Section.VITALS;
            case Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionRateChanged _,
                    Event.InfusionEnded _,
                    Event.DrugWasted _ -> Section.DOSES;
            case Event.EffectCarried _,
                    Event.VitalsJudged _,
                    Event.ReadyAfterJudged _,
                    Event.SeriousEventStated _,
                    Event.NextVisitArranged _,
                    Event.ReleaseItemChecked _,
                    Event.ReleaseOverridden _,
                    Event.Released _,
                    Event.FollowUpLogged _,
                    Event.RemsSubmitted _ -> Section.RELEASE;
            case Event.SessionSigned _, Event.SessionCountersigned _, Event.SessionReturned _ -> Section.SIGNATURES;
            case Event.QuestionAsked _, Event.QuestionAnswered _, Event.CommentWritten _, Event.AddendumWritten _ ->
                Section.REVIEW;
            case Event.VitalsTaken _,
                    Event.VitalsNotTaken _,
                    Event.EffectAsked _,
                    Event.InfusionStarted _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.MedicationGiven _,
                    Event.ResponseSeen _,
                    Event.ScaleScored _,
                    Event.NoteWritten _,
                    Event.NoticeAcknowledged _,
                    Event.PhysicianCalled _,
                    Event.PhysicianReplied _,
                    Event.Unknown _ -> Section.CARE;
            case Event.Correction _, Event.OfPatient _, Event.OfClinic _ -> Section.CARE;
        };
    }
}
