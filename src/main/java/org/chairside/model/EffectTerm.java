package org.chairside.model;

/**
 * One effect of the checklist.
 *
 * @param code stable, lower-case, never shown: what the journal keeps
 * @param name as shown, in the clinic's words; its beginning is what a nurse types
 */
public record EffectTerm(String code, String name, Kind kind) {
    /** What sort of effect it is. */
    public enum Kind {
        EXPECTED,
        /** May need something done. */
        WATCH,
        /** Wanted: calm, clarity. */
        POSITIVE
    }
}
