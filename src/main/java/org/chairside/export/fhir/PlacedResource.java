package org.chairside.export.fhir;

import java.util.List;

/** A resource and where it stands in the document. */
record PlacedResource(ResourceReference place, Element resource) {

    /** The resource an entry became, and what hangs on it. The first is the one that is referred to. */
    record Group(DocumentSection section, List<PlacedResource> resources) {
        Group {
            resources = List.copyOf(resources);
        }
    }

    Element entry() {
        return new Element().put("fullUrl", place.url()).put("resource", resource);
    }
}
