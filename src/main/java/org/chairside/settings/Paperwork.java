package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/** What is printed and sent from here: on which sheet, on which form, from which site. */
public record Paperwork(PaperSize paper, RemsGeneration form, RemsSite site) {
    public static final Paperwork DEFAULTS = new Paperwork(PaperSize.A4, RemsGeneration.NEWER, RemsSite.UNSAID);

    public Paperwork {
        requireNonNull(paper, "paper");
        requireNonNull(form, "form");
        requireNonNull(site, "site");
    }

    public Paperwork withPaper(PaperSize value) {
        return new Paperwork(value, form, site);
    }

    public Paperwork withForm(RemsGeneration value) {
        return new Paperwork(paper, value, site);
    }

    public Paperwork withSite(RemsSite value) {
        return new Paperwork(paper, form, value);
    }
}
