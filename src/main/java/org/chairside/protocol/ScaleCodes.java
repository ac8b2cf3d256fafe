package org.chairside.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rating scales that a protocol may ask for: those the program can score, by code, and any other by its name. A name
 * has a capital letter or a space, so that a code with a slip in it is never taken for one.
 */
final class ScaleCodes {
    /** What the program can score (CLINICAL 4.1). */
    static final List<String> KNOWN =
            List.of("moaas", "rass", "aldrete", "nrs-pain", "nrs-distress", "news2", "phq-9", "gad-7");

    private ScaleCodes() {}

    static List<String> read(TomlSection file) {
        List<String> scales = new ArrayList<>();
        for (Object each : file.listIfAny("scales")) {
            if (each instanceof String scale) {
                check(file, scale);
                scales.add(scale);
            } else {
                file.fault("scales", "must be a list of texts");
            }
        }
        return ProtocolReader.distinct(file, "scales", scales, scale -> scale);
    }

    private static void check(TomlSection file, String scale) {
        if (KNOWN.contains(scale)) {
            return;
        }
        KNOWN.stream()
                .filter(code -> bare(code).equals(bare(scale)))
                .findFirst()
                .ifPresentOrElse(
                        code -> file.fault("scales", "must call this scale \"" + code + "\""),
                        () -> checkName(file, scale));
    }

    private static void checkName(TomlSection file, String scale) {
        if (scale.isBlank() || scale.matches(ProtocolReader.CODE)) {
            file.fault(
                    "scales",
                    "must be one of " + String.join(", ", KNOWN)
                            + "; or, for a scale under licence, its name with a capital letter");
        }
    }

    private static String bare(String scale) {
        return scale.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
