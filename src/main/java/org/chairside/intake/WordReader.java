package org.chairside.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.Vital;

/** A word: the name of a vital with its value behind it, or the beginning of an effect. */
final class WordReader {
    /** A name and its value in one word. */
    private static final String AIR = "air";

    /** A score to some and an effect to others, of which 0 is no response to the ones and none to the others (hazard 20). */
    private static final String SEDATED = "sed";

    private static final Map<String, Vital> NAMES = Map.ofEntries(
            Map.entry("bp", Vital.BLOOD_PRESSURE),
            Map.entry("hr", Vital.HEART_RATE),
            Map.entry("p", Vital.HEART_RATE),
            Map.entry("sp", Vital.SPO2),
            Map.entry("o2", Vital.SPO2),
            Map.entry("spo2", Vital.SPO2),
            Map.entry("rr", Vital.RESPIRATORY_RATE),
            Map.entry("t", Vital.TEMPERATURE),
            Map.entry("temp", Vital.TEMPERATURE),
            Map.entry("pain", Vital.PAIN),
            Map.entry("moaas", Vital.SEDATION),
            Map.entry(SEDATED, Vital.SEDATION),
            Map.entry("flow", Vital.OXYGEN));

    private WordReader() {}

    static Optional<PartRefusal> read(Tokens tokens, LineDraft draft, ValueReader values) {
        String word = tokens.peek().text().toLowerCase(Locale.ROOT);
        if (word.equals(AIR)) {
            return values.readAir(tokens);
        }
        Optional<PartRefusal> either =
                word.equals(SEDATED) ? EffectReader.orScore(tokens, draft, values.line()) : Optional.empty();
        if (either.isPresent()) {
            return either;
        }
        Vital vital = NAMES.get(word);
        return vital == null ? EffectReader.read(tokens, draft) : values.readNamed(vital, tokens.next(), tokens);
    }

    /** Whether a shorter word could become the name of a vital. */
    static boolean couldBecomeName(String word) {
        return AIR.startsWith(word) || NAMES.keySet().stream().anyMatch(name -> name.startsWith(word));
    }
}
