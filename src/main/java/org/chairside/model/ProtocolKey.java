package org.chairside.model;

import static java.util.Objects.requireNonNull;

/** Which protocol, and which version of it: {@code iv-infusion 3}. */
public record ProtocolKey(String code, int version) {
    /**
     * @throws IllegalArgumentException unless the code is lower-case letters, digits and dashes, and the version at
     *     least 1
     */
    public ProtocolKey {
        requireNonNull(code, "code");
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || version < 1) {
            throw new IllegalArgumentException("a protocol key is a lower-case code and a version from 1");
        }
    }

    /** As printed on the banner and in a footer: {@code iv-infusion v3}. */
    @Override
    public String toString() {
        return code + " v" + version;
    }
}
