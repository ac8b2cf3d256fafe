package org.chairside.model;

/**
 * Who takes the patient home. All may be empty while not yet known.
 *
 * @param relation to the patient, in words
 */
public record Escort(String name, String phone, String relation) {
    public static final Escort UNKNOWN = new Escort("", "", "");

    /** An escort whose relation was not asked. */
    public Escort(String name, String phone) {
        this(name, phone, "");
    }

    public boolean isKnown() {
        return !name.isBlank();
    }
}
