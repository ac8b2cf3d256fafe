package org.chairside.model;

import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/**
 * How a clinic can be reached and under which number it is registered. Either may be blank while nobody has said it.
 *
 * @param registration as the authority that registers it writes it, with its own name: {@code CQC 1-234567890}
 */
public record ClinicContact(String telephone, String registration) {
    public static final ClinicContact UNSAID = new ClinicContact("", "");

    /** Cleans both, and leaves out what is longer than it may be, as a file that somebody edited can hold. */
    public ClinicContact {
        telephone = kept(telephone, TextUse.PHONE);
        registration = kept(registration, TextUse.REGISTRATION);
    }

    private static String kept(String text, TextUse use) {
        String clean = CleanText.line(text);
        return use.excess(clean).isPresent() ? "" : clean;
    }

    public ClinicContact withTelephone(String value) {
        return new ClinicContact(value, registration);
    }

    public ClinicContact withRegistration(String value) {
        return new ClinicContact(telephone, value);
    }
}
