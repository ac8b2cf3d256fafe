package org.chairside.cli;

import org.chairside.export.Format;
import org.chairside.export.page.Paper;
import org.chairside.export.rems.RemsGeneration;
import org.chairside.export.rems.RemsSite;
import org.chairside.settings.Paperwork;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.Site;

/** The monitoring form as the clinic fills it in: of which site, in which of its generations. */
final class Monitoring {
    private Monitoring() {}

    /** As the settings of the folder have it; the clinic's name where they name no site. */
    static Format.Rems form(Chairside chairside, Paper paper) {
        Paperwork kept = SettingsFile.in(chairside.folder()).read().paperwork();
        Site site = kept.site();
        String name = site.name().isBlank() ? SignInOptions.keyring(chairside).clinic() : site.name();
        RemsGeneration generation =
                switch (kept.form()) {
                    case OLDER -> RemsGeneration.OLDER;
                    case NEWER -> RemsGeneration.NEWER;
                };
        return new Format.Rems(
                new RemsSite(
                        name, site.address(), site.city(), site.state(), site.zip(), site.telephone(), site.email()),
                generation,
                paper);
    }
}
