package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/**
 * What is printed and sent from here: on which sheet, on which form, from which site.
 *
 * @param paper as somebody chose it; see {@link SettingsStore#paper()}
 */
public record Paperwork(Optional<PaperSize> paper, RemsGeneration form, RemsSite site) {
    public static final Paperwork DEFAULTS = new Paperwork(Optional.empty(), RemsGeneration.NEWER, RemsSite.UNSAID);

    public Paperwork {
        requireNonNull(paper, "paper");
        requireNonNull(form, "form");
        requireNonNull(site, "site");
    }

    public Paperwork withPaper(PaperSize value) {
        return new Paperwork(Optional.of(value), form, site);
    }

    public Paperwork withForm(RemsGeneration value) {
        return new Paperwork(paper, value, site);
    }

    public Paperwork withSite(RemsSite value) {
        return new Paperwork(paper, form, value);
    }
}
