package org.chairside.cli;

import org.chairside.export.Format;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsSite;
import org.chairside.settings.Paperwork;

/** The monitoring form as the clinic fills it in: of which site, in which of its generations. */
final class Monitoring {
    private Monitoring() {}

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
