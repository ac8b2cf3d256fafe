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
    public List<RemsField> fields(RemsContext context) {
        RemsSite site = context.site();
        return List.of(
                context.ofSite("site-name", site.name()),
                context.ofSite("site-address", site.address()),
                context.ofSite("site-city", site.city()),
                context.ofSite("site-state", site.state()),
                context.ofSite("site-zip", site.zip()));
    }
}
