package org.chairside.export.rems;

import java.util.List;
import org.chairside.model.RemsSite;

/** Where: what the clinic said once about itself. */
final class SiteBlock implements Block {
    @Override
    public String code() {
        return "site";
    }

    @Override
    public List<RemsField> fields(RemsContext reading) {
        RemsSite site = reading.site();
        return List.of(
                reading.ofSite("site-name", site.name()),
                reading.ofSite("site-address", site.address()),
                reading.ofSite("site-city", site.city()),
                reading.ofSite("site-state", site.state()),
                reading.ofSite("site-zip", site.zip()));
    }
}
