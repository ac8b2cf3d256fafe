package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import org.chairside.model.ClinicBlock;
import org.chairside.model.ClinicContact;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/** What is printed and sent from here: on which sheet, on which form, from which site. */
public record Paperwork(PaperSize paper, RemsGeneration form, RemsSite site, ClinicContact contact) {
    public static final Paperwork DEFAULTS =
            new Paperwork(PaperSize.A4, RemsGeneration.NEWER, RemsSite.UNSAID, ClinicContact.UNSAID);

    public Paperwork {
        requireNonNull(paper, "paper");
        requireNonNull(form, "form");
        requireNonNull(site, "site");
        requireNonNull(contact, "contact");
    }

    public Paperwork withPaper(PaperSize value) {
        return new Paperwork(value, form, site, contact);
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
