package org.chairside.export.many;

import java.time.InstantSource;

/**
 * What a list of files says of its own making.
 *
 * @param program name and version: {@code Chairside 1.2.0}
 */
public record ManifestStamp(String program, InstantSource clock) {}
