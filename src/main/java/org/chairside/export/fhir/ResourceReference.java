package org.chairside.export.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Where a resource is found in its document: {@code urn:uuid:...}. What has an id of our own keeps it; what is made from
 * it has one derived from it, the same each time.
 */
record ResourceReference(UUID id) {
    /** The place of something that is made from this one, by the name of the part. */
    ResourceReference part(String name) {
        return new ResourceReference(UUID.nameUUIDFromBytes((id + "/" + name).getBytes(UTF_8)));
    }

    String url() {
        return "urn:uuid:" + id;
    }

    Element reference() {
        return new Element().put("reference", url());
    }

    /** A reference with a name a person can read. */
    Element reference(String display) {
        return reference().put("display", display);
    }
}
