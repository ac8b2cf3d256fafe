package org.chairside.model;

/** Who takes the patient home. Both may be empty while not yet known. */
public record Escort(String name, String phone) {
    public static final Escort UNKNOWN = new Escort("", "");

    public boolean isKnown() {
        return !name.isBlank();
    }
}
