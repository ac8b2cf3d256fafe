package org.chairside.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/**
 * The rating scales that a protocol may ask for: those the program can score, by code, and any other by its name. A name
 * has a capital letter or a space, so that a code with a slip in it is never taken for one.
 */
public final class ScaleCodes {
    /** What the program can score (CLINICAL 4.1). */
    static final List<String> KNOWN =
            List.of("moaas", "rass", "aldrete", "nrs-pain", "nrs-distress", "news2", "phq-9", "gad-7");

    private ScaleCodes() {}

    static List<String> read(TomlSection file) {
        List<String> scales = new ArrayList<>();
        for (Object each : file.listIfAny("scales")) {
            if (each instanceof String text) {
                String scale = CleanText.line(text);
                problem(scale).ifPresent(words -> file.fault("scales", words));
                scales.add(scale);
            } else {
                file.fault("scales", "must be a list of texts");
            }
        }
        return ProtocolReader.distinct(file, "scales", scales, scale -> scale);
    }

    /** Whether a protocol may ask for a scale by this code or name. */
    public static boolean isScale(String scale) {
        return problem(scale).isEmpty();
    }

    private static Optional<String> problem(String scale) {
        if (KNOWN.contains(scale)) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .filter(code -> bare(code).equals(bare(scale)))
                .findFirst()
                .map(code -> "must call this scale \"" + code + "\"")
                .or(() -> problemOfName(scale));
    }

    private static Optional<String> problemOfName(String scale) {
        if (scale.isBlank() || scale.matches(ProtocolReader.CODE)) {
            return Optional.of("must be one of " + String.join(", ", KNOWN)
                    + "; or, for a scale under licence, its name with a capital letter");
        }
        return TextUse.SCALE
                .excess(scale)
                .map(excess -> String.format(
                        Locale.ENGLISH,
                        "names a scale with at most %,d characters; this has %,d",
                        excess.use().most(),
                        excess.count()));
    }

    private static String bare(String scale) {
        return scale.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
