package org.chairside.cli;

import org.chairside.export.Format;
import org.chairside.model.ClinicBlock;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsSite;
import org.chairside.settings.Paperwork;

/** What the settings of a folder say for its papers: which clinic, which site, which monitoring form. */
final class Monitoring {
    private Monitoring() {}

    /** What stands at the head of papers. */
    static ClinicBlock head(Chairside chairside) {
        Paperwork kept = chairside.settings().now().paperwork();
        return kept.head(SignInOptions.keyring(chairside).clinic());
    }

    /** As the settings of the folder have it; the clinic's name where they name no site. */
    static Format.Rems form(Chairside chairside, PaperSize paper) {
        Paperwork kept = chairside.settings().now().paperwork();
        RemsSite site = kept.site();
        return new Format.Rems(
                site.name().isBlank()
                        ? site.orNamed(SignInOptions.keyring(chairside).clinic())
                        : site,
                kept.form(),
                paper);
    }
}
