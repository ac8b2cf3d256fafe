package org.chairside.export.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Component;
import org.chairside.model.Vital;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * The validator of HAPI for FHIR R4, with the vital-signs profiles, offline. It cannot look LOINC and SNOMED CT up, so it
 * is told of the codes of our own tables, which are held to the fact sheet by a test of their own, and of our own codes.
 */
public final class Validator {
    private static final Pattern CODING =
            Pattern.compile("\"system\":\"(urn:oid:2\\.25\\.[0-9.]+)\",\"code\":\"([^\"]+)\"");

    private final FhirContext r4 = FhirContext.forR4();
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();

    public Validator() {
        codes.put(
                Concept.LOINC,
                Stream.of(
                                Stream.of(Vital.values()).flatMap(vital -> Loinc.of(vital).stream()),
                                Stream.of(Component.SYSTOLIC, Component.DIASTOLIC)
                                        .map(Loinc::of),
                                Loinc.SCALES.values().stream(),
                                // The rest of the value set of vital signs, without which none of it is known.
                                Stream.of("85353-1", "8302-2", "9843-4", "39156-5", "8478-0", "8310-5"),
                                Stream.of(Loinc.BODY_WEIGHT, Loinc.SYMPTOM_PRESENT, Loinc.SYMPTOM_ABSENT))
                        .flatMap(each -> each)
                        .collect(Collectors.toSet()));
        codes.put(
                Concept.SNOMED,
                Stream.concat(Snomed.EFFECTS.values().stream(), Snomed.ROUTES.values().stream())
                        .collect(Collectors.toSet()));
    }

    /** What it has to say of some documents that is worse than a hint: severity, place and words. */
    public List<String> complaints(List<String> documents) {
        documents.forEach(this::learnOwnCodes);
        FhirValidator validator = validator();
        return documents.stream()
                .flatMap(json -> validator.validateWithResult(json).getMessages().stream())
                .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
                .filter(message -> !isAboutTheUnseenValueSet(message.getMessage()))
                .map(message -> message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage())
                .distinct()
                .toList();
    }

    /**
     * The value set of vital signs is made of LOINC codes and cannot be looked into offline, so its code is not found in it,
     * whichever it is. Let pass for the codes of our table only.
     */
    private static boolean isAboutTheUnseenValueSet(String message) {
        return message.startsWith("None of the codings provided are in the value set 'Vital Signs'")
                && Stream.of(Vital.values())
                        .flatMap(vital -> Loinc.of(vital).stream())
                        .anyMatch(code -> message.contains(Concept.LOINC + "#" + code));
    }

    private void learnOwnCodes(String json) {
        for (MatchResult coding : CODING.matcher(json).results().toList()) {
            codes.computeIfAbsent(coding.group(1), _ -> new TreeSet<>()).add(coding.group(2));
        }
    }

    private FhirValidator validator() {
        PrePopulatedValidationSupport known = new PrePopulatedValidationSupport(r4);
        codes.forEach((system, all) -> known.addCodeSystem(system(system, all)));
        ValidationSupportChain chain = new ValidationSupportChain(
                known,
                new DefaultProfileValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4),
                new InMemoryTerminologyServerValidationSupport(r4),
                new SnapshotGeneratingValidationSupport(r4));
        return r4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static CodeSystem system(String url, Set<String> all) {
        CodeSystem system = new CodeSystem();
        system.setUrl(url);
        system.setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
        all.forEach(code -> system.addConcept().setCode(code));
        return system;
    }
}
