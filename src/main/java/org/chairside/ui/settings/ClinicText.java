package org.chairside.ui.settings;

import java.util.Locale;
import org.chairside.model.ClinicContact;
import org.chairside.model.RemsSite;
import org.chairside.settings.Paperwork;

/** One thing that the clinic says of itself, and where it is kept: the first five are those of the monitoring form too. */
enum ClinicText {
    NAME,
    ADDRESS,
    CITY,
    STATE,
    ZIP,
    TELEPHONE,
    REGISTRATION;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(Paperwork kept) {
        RemsSite site = kept.site();
        return switch (this) {
            case NAME -> site.name();
            case ADDRESS -> site.address();
            case CITY -> site.city();
            case STATE -> site.state();
            case ZIP -> site.zip();
            case TELEPHONE -> kept.contact().telephone();
            case REGISTRATION -> kept.contact().registration();
        };
    }

    Paperwork with(Paperwork kept, String value) {
        RemsSite old = kept.site();
        ClinicContact contact = kept.contact();
        return switch (this) {
            case NAME, ADDRESS, CITY, STATE, ZIP ->
                kept.withSite(new RemsSite(
                        this == NAME ? value : old.name(),
                        this == ADDRESS ? value : old.address(),
                        this == CITY ? value : old.city(),
                        this == STATE ? value : old.state(),
                        this == ZIP ? value : old.zip(),
                        old.telephone(),
                        old.email()));
            case TELEPHONE -> kept.withContact(contact.withTelephone(value));
            case REGISTRATION -> kept.withContact(contact.withRegistration(value));
        };
    }
}
