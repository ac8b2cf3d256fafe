package org.chairside.ui.entry;

import java.util.Locale;
import java.util.Optional;
import org.chairside.intake.Refusal;
import org.chairside.model.AllowedNumber;
import org.chairside.model.Component;
import org.chairside.model.Vital;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** Why something is not taken, with the range or the form that is wanted, in the entry line or in a field of its own. */
public record RefusalWords(UiContext ui) {
    /** @param places what is to be typed where, for a line that was not understood */
    String inLine(Refusal why, Optional<AllowedNumber> allowed, PlaceWords places) {
        return switch (why) {
            case NOT_UNDERSTOOD -> ui.text("session.refused.not-understood", places.example());
            case TOO_MANY_VALUES ->
                ui.text("session.refused.too-many-values", places.allNames(), places.longestExample());
            default ->
                allowed.flatMap(range -> range.component().map(part -> ofVital(why, range, part)))
                        .orElseGet(() -> plain(why));
        };
    }

    private String ofVital(Refusal why, AllowedNumber range, Component component) {
        String name = new ClinicalWords(ui.messages(), ui.words()).component(component);
        return switch (why) {
            case IMPOSSIBLE -> ui.text("session.refused.impossible", name, range(range));
            case TOO_PRECISE -> ui.text("session.refused.too-precise", name, range.decimals());
            default -> plain(why);
        };
    }

    public String inField(Refusal why, Optional<AllowedNumber> allowed) {
        String key = "form.refused." + key(why);
        if (!ui.messages().has(key)) {
            return plain(why);
        }
        return allowed.map(range -> ui.text(key, range(range), range.decimals(), range.unit()))
                .orElseGet(() -> isOfANumber(why) ? plain(why) : ui.text(key));
    }

    /** {@code 40 to 100 %}. */
    private String range(AllowedNumber range) {
        return ui.text(
                        "refused.range",
                        range.low().toPlainString(),
                        range.high().toPlainString(),
                        range.component().filter(RefusalWords::isScore).isPresent() ? "" : range.unit())
                .strip();
    }

    private static boolean isScore(Component component) {
        return component.vital() == Vital.PAIN || component.vital() == Vital.SEDATION;
    }

    private String plain(Refusal why) {
        return ui.text(isOfANumber(why) ? "refused.number" : "session.refused." + key(why));
    }

    private static boolean isOfANumber(Refusal why) {
        return why == Refusal.IMPOSSIBLE || why == Refusal.TOO_PRECISE;
    }

    private static String key(Refusal why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
