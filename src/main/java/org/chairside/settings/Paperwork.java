package org.chairside.settings;

import static java.util.Objects.requireNonNull;

/** What is printed and sent from here: on which sheet, on which form, from which site. */
public record Paperwork(PaperSize paper, FormVersion form, Site site) {
    public static final Paperwork DEFAULTS = new Paperwork(PaperSize.A4, FormVersion.NEWER, Site.UNSAID);

    public Paperwork {
        requireNonNull(paper, "paper");
        requireNonNull(form, "form");
        requireNonNull(site, "site");
    }

    public Paperwork withPaper(PaperSize value) {
        return new Paperwork(value, form, site);
    }

    public Paperwork withForm(FormVersion value) {
        return new Paperwork(paper, value, site);
    }

    public Paperwork withSite(Site value) {
        return new Paperwork(paper, form, value);
    }
}
