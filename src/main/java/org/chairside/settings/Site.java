package org.chairside.settings;

import static java.util.Objects.requireNonNull;

/**
 * What the clinic says once about itself for the forms it sends. Each may be blank. Nothing of a patient.
 *
 * @param telephone of whoever watches the patient
 * @param email the same
 */
public record Site(String name, String address, String city, String state, String zip, String telephone, String email) {
    /** Nothing was said yet. */
    public static final Site UNSAID = new Site("", "", "", "", "", "", "");

    public Site {
        name = kept(name);
        address = kept(address);
        city = kept(city);
        state = kept(state);
        zip = kept(zip);
        telephone = kept(telephone);
        email = kept(email);
    }

    private static String kept(String text) {
        return requireNonNull(text, "text").strip();
    }
}
