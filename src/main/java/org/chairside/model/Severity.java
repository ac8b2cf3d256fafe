package org.chairside.model;

/** What was found when an effect was asked about. Not asked is not one of these: then there is no event. */
public enum Severity {
    ABSENT(0),
    MILD(1),
    MODERATE(2),
    SEVERE(3);

    private final int grade;

    Severity(int grade) {
        this.grade = grade;
    }

    /** 0 for absent to 3 for severe, the digit that is typed. */
    public int grade() {
        return grade;
    }

    /**
     * @throws IllegalArgumentException unless the grade is 0 to 3
     */
    public static Severity ofGrade(int grade) {
        for (Severity each : values()) {
            if (each.grade == grade) {
                return each;
            }
        }
        throw new IllegalArgumentException("a severity is 0 to 3");
    }

    public boolean isPresent() {
        return this != ABSENT;
    }
}
