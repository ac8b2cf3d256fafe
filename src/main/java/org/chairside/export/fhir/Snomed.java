package org.chairside.export.fhir;

import java.util.Map;
import java.util.Optional;
import org.chairside.model.Route;

/**
 * The SNOMED CT codes somebody confirmed, by our own codes (CLINICAL 5.3, marks V, L and C). What is not here has no code:
 * dissociation above all, for the disorder of that name is not a drug's effect.
 */
final class Snomed {
    static final Map<String, String> EFFECTS = Map.ofEntries(
            Map.entry("nausea", "422587007"),
            Map.entry("vomiting", "422400008"),
            Map.entry("dizziness", "404640003"),
            Map.entry("fatigue", "84229001"),
            Map.entry("dyspnoea", "267036007"),
            Map.entry("seizure", "91175000"),
            Map.entry("syncope", "271594007"),
            Map.entry("anxiety", "48694002"),
            Map.entry("agitation", "24199005"),
            Map.entry("confusion", "286933003"),
            Map.entry("palpitations", "80313002"),
            Map.entry("suicidal-thoughts", "6471006"),
            Map.entry("blurred-vision", "111516008"),
            Map.entry("headache", "25064002"),
            Map.entry("hallucinations", "7011001"));

    static final Map<Route, String> ROUTES = Map.of(
            Route.INTRAVENOUS, "47625008",
            Route.INTRAMUSCULAR, "78421000",
            Route.SUBCUTANEOUS, "34206005",
            Route.INTRANASAL, "46713006",
            Route.ORAL, "26643006",
            Route.SUBLINGUAL, "37839007");

    private Snomed() {}

    static Optional<String> effect(String code) {
        return Optional.ofNullable(EFFECTS.get(code));
    }

    static Optional<String> route(Route route) {
        return Optional.ofNullable(ROUTES.get(route));
    }
}
