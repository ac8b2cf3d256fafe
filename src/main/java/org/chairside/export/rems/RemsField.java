package org.chairside.export.rems;

/**
 * One question of the form with its answer.
 *
 * @param code stable, lower-case: {@code bp-before-systolic}
 * @param label in our own words
 * @param source who answers it
 */
public record RemsField(String code, String label, Source source, RemsAnswer answer) {
    /** Where answers of this kind come from. */
    public enum Source {
        CHART,
        /** What the clinic said once about its site. */
        SITE
    }

    public boolean isMissing() {
        return answer instanceof RemsAnswer.Missing;
    }
}
