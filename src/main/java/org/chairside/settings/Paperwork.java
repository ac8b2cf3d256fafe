package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chairside.model.ClinicBlock;
import org.chairside.model.ClinicContact;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/**
 * What is printed and sent from here: on which sheet, on which form, from which site.
 *
 * @param paper as somebody chose it; see {@link SettingsStore#paper()}
 */
public record Paperwork(Optional<PaperSize> paper, RemsGeneration form, RemsSite site, ClinicContact contact) {
    public static final Paperwork DEFAULTS =
            new Paperwork(Optional.empty(), RemsGeneration.NEWER, RemsSite.UNSAID, ClinicContact.UNSAID);

    public Paperwork {
        requireNonNull(paper, "paper");
        requireNonNull(form, "form");
        requireNonNull(site, "site");
        requireNonNull(contact, "contact");
    }

    public Paperwork withPaper(PaperSize value) {
        return new Paperwork(Optional.of(value), form, site, contact);
    }

    public Paperwork withForm(RemsGeneration value) {
        return new Paperwork(paper, value, site, contact);
    }

    public Paperwork withSite(RemsSite value) {
        return new Paperwork(paper, form, value, contact);
    }

    public Paperwork withContact(ClinicContact value) {
        return new Paperwork(paper, form, site, value);
    }

    /** What stands at the head of papers, with the clinic's own name where the site has none. */
    public ClinicBlock head(String clinic) {
        return ClinicBlock.of(site, contact, clinic);
    }
}
