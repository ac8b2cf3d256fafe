package org.chairside.model;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.chairside.model.text.CleanText;

/** What a clinic says of itself at the head of what it prints. What is blank is not printed. */
public record ClinicBlock(String name, String address, ClinicContact contact) {
    public static final ClinicBlock NONE = new ClinicBlock("", "", ClinicContact.UNSAID);

    /** The block of a site, in one line each; of the clinic's own name where the site has none. */
    public static ClinicBlock of(RemsSite site, ClinicContact contact, String clinic) {
        String place = joined(" ", site.state(), site.zip());
        return new ClinicBlock(
                CleanText.line(site.orNamed(clinic).name()), joined(", ", site.address(), site.city(), place), contact);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .map(CleanText::line)
                .filter(part -> !part.isEmpty())
                .collect(joining(between));
    }

    public boolean isBlank() {
        return equals(NONE);
    }
}
