package org.chairside.export.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.Outgoing;
import org.chairside.export.facts.EntryVersion;
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
        List<EntryVersion> versions = EntryVersion.of(outgoing.chart());
        Map<DocumentSection, List<PlacedResource>> sections = sections(context, versions);
        List<PlacedResource> head = new ArrayList<>(new PersonResources(context).patient());
        head.addAll(new PersonResources(context).authors());
        List<PlacedResource> stay = new EncounterResource(context).resources();
        sections.get(DocumentSection.SESSION).addAll(0, stay);
        List<PlacedResource> all = new ArrayList<>();
        all.add(new Contents(context).of(sections));
        all.addAll(head);
        sections.values().forEach(all::addAll);
        return json.writeValueAsString(bundle(context, all).fields()).getBytes(StandardCharsets.UTF_8);
    }

    private static Element bundle(Context context, List<PlacedResource> all) {
        ResourceReference document =
                context.document(context.chart().lastInLog().hash());
        return Element.resource("Bundle")
                .put(
                        "identifier",
                        new Element().put("system", "urn:ietf:rfc:3986").put("value", document.url()))
                .put("type", "document")
                .put("timestamp", context.time(context.chart().lastInLog().recordedAt()))
                .put("entry", all.stream().map(PlacedResource::entry).toList());
    }

    private static Map<DocumentSection, List<PlacedResource>> sections(Context context, List<EntryVersion> versions) {
        Map<DocumentSection, List<PlacedResource>> sections = new EnumMap<>(DocumentSection.class);
        for (DocumentSection section : DocumentSection.values()) {
            sections.put(section, new ArrayList<>());
        }
        versions.forEach(version -> resources(context, version)
                .ifPresent(group -> sections.get(group.section()).addAll(group.resources())));
        sections.get(DocumentSection.EFFECTS).addAll(new Findings(context).courses());
        sections.get(DocumentSection.SIGNATURES).addAll(new Attestations(context).resources());
        sections.get(DocumentSection.CORRECTIONS).addAll(new ProvenanceResources(context).of(versions));
        return sections;
    }

    /**
     * Nothing for a withdrawal or reinstatement that found its entry: the trail says it. What has no place is said fact by
     * fact, whatever its kind: of what is about another patient there are none.
     */
    private static Optional<PlacedResource.Group> resources(Context context, EntryVersion version) {
        Statements statements = new Statements(context);
        Administrations given = new Administrations(context);
        if (version.status() == EntryVersion.Status.UNPLACED) {
            return group(DocumentSection.CARE, statements.of(version));
        }
        return switch (version.event()) {
            case Event.Correction _ -> Optional.empty();
            case Event.VitalsTaken taken ->
                Optional.of(
                        new PlacedResource.Group(DocumentSection.VITALS, new VitalSigns(context).of(version, taken)));
            case Event.VitalsNotTaken none -> group(DocumentSection.VITALS, statements.of(version, none));
            case Event.EffectAsked asked -> group(DocumentSection.EFFECTS, new Findings(context).of(version, asked));
            case Event.DoseGiven dose -> group(DocumentSection.DOSES, given.of(version, dose));
            case Event.DeviceGiven device -> group(DocumentSection.DOSES, given.of(version, device));
            case Event.InfusionStarted _ -> group(DocumentSection.DOSES, given.infusion(version));
            case Event.MedicationGiven medicine -> group(DocumentSection.CARE, given.of(version, medicine));
            case Event.ScaleScored scored -> group(DocumentSection.SCORES, statements.of(version, scored));
            case Event other -> group(section(other), statements.of(version));
        };
    }

    private static Optional<PlacedResource.Group> group(DocumentSection section, PlacedResource resource) {
        return Optional.of(new PlacedResource.Group(section, List.of(resource)));
    }

    private static DocumentSection section(Event event) {
        return switch (event) {
            case Event.SessionOpened _, Event.IdentityConfirmed _, Event.TreatmentOrdered _, Event.SessionCancelled _ ->
                DocumentSection.SESSION;
            case Event.Screened _,
                    Event.ScreeningDecided _,
                    Event.AllergiesReviewed _,
                    Event.MedicationsReviewed _,
                    Event.GoDecided _ -> DocumentSection.SCREENING;
            case Event.BaselineChosen _, Event.LateSetExplained _ -> DocumentSection.VITALS;
            case Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionRateChanged _,
                    Event.InfusionEnded _,
                    Event.DrugWasted _ -> DocumentSection.DOSES;
            case Event.EffectCarried _,
                    Event.VitalsJudged _,
                    Event.ReadyAfterJudged _,
                    Event.SeriousEventStated _,
                    Event.SeriousEventReported _,
                    Event.PatientDeparted _,
                    Event.NextVisitArranged _,
                    Event.ReleaseItemChecked _,
                    Event.ReleaseOverridden _,
                    Event.Released _,
                    Event.FollowUpLogged _,
                    Event.RemsSubmitted _ -> DocumentSection.RELEASE;
            case Event.SessionSigned _, Event.SessionCountersigned _, Event.SessionReturned _ ->
                DocumentSection.SIGNATURES;
            case Event.QuestionAsked _, Event.QuestionAnswered _, Event.CommentWritten _, Event.AddendumWritten _ ->
                DocumentSection.REVIEW;
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
                    Event.Unknown _ -> DocumentSection.CARE;
            case Event.Correction _, Event.OfPatient _, Event.OfClinic _ -> DocumentSection.CARE;
        };
    }
}
