package org.chairside.model;

/**
 * What the clinic says once about itself, for every form. Nothing of a patient. Each may be blank while nobody has said
 * it.
 *
 * @param telephone of the monitoring clinician, as the form wants it
 * @param email of the monitoring clinician
 */
public record RemsSite(
        String name, String address, String city, String state, String zip, String telephone, String email) {
    public static final RemsSite UNSAID = new RemsSite("", "", "", "", "", "", "");

    public RemsSite {
        name = name.strip();
        address = address.strip();
        city = city.strip();
        state = state.strip();
        zip = zip.strip();
        telephone = telephone.strip();
        email = email.strip();
    }

    /** The same with a name where none was said. */
    public RemsSite orNamed(String other) {
        return name.isBlank() ? new RemsSite(other, address, city, state, zip, telephone, email) : this;
    }
}
