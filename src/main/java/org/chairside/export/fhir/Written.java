package org.chairside.export.fhir;

import java.util.List;

/** A resource and where it stands in the document. */
record Written(Place place, Element resource) {

    /** The resource an entry became, and what hangs on it. The first is the one that is referred to. */
    record Group(Section section, List<Written> resources) {
        Group {
            resources = List.copyOf(resources);
        }
    }

    Element entry() {
        return new Element().put("fullUrl", place.url()).put("resource", resource);
    }
}
