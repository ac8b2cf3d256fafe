package org.chairside.ui.kit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.model.text.CleanText;

/**
 * The words that fit what is typed, and which of them it says: what is typed is taken only where it says one thing. Needs
 * no toolkit.
 *
 * @param fitting those that fit, one that is typed out among them; none for nothing typed
 */
public record OfferedWords(UiContext ui, Function<String, List<String>> fitting) {
    /** As many as are shown at once. */
    static final int SHOWN = 5;

    /** Those names of which a part begins as typed, whatever the case. */
    public static OfferedWords names(UiContext ui, List<String> names) {
        return new OfferedWords(ui, typed -> beginning(typed, names));
    }

    /** The names of which a part begins as typed, whatever the case; none for nothing typed. */
    public static List<String> beginning(String typed, List<String> names) {
        String sought = CleanText.line(typed).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> !sought.isEmpty() && begins(name.toLowerCase(Locale.ROOT), sought))
                .toList();
    }

    private static boolean begins(String name, String sought) {
        return name.startsWith(sought) || name.contains(" " + sought);
    }

    /** Those that fit, but not the one that stands there letter by letter. */
    List<String> besides(String typed) {
        return fitting.apply(typed).stream().filter(each -> !each.equals(typed)).toList();
    }

    /**
     * What it says: the words that are typed out, the only ones that fit, or what is typed where none fit. Empty for
     * nothing typed, for what has no letter and so names nobody and nothing, and where several fit.
     */
    public Optional<String> meant(String typed) {
        String text = CleanText.line(typed);
        if (!hasLetter(text)) {
            return Optional.empty();
        }
        List<String> fits = fitting.apply(text);
        return fits.stream()
                .filter(each -> CleanText.isAlike(each, text))
                .findFirst()
                .or(() -> fits.size() > 1
                        ? Optional.empty()
                        : fits.stream().findFirst().or(() -> Optional.of(text)));
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** What Enter takes, with the words in sight: what it says, or else the first that fit; empty for nothing typed. */
    public Optional<String> first(String typed) {
        return meant(typed)
                .or(() -> fitting.apply(CleanText.line(typed)).stream().findFirst());
    }

    /** Why it cannot be taken yet; empty where it can, and for nothing typed. */
    public String problem(String typed) {
        String text = CleanText.line(typed);
        if (text.isEmpty() || meant(text).isPresent()) {
            return "";
        }
        return !hasLetter(text)
                ? ui.text("offers.no-letter", text)
                : ui.text(
                        "offers.several",
                        text,
                        fitting.apply(text).stream().limit(SHOWN).collect(joining("; ")));
    }
}
