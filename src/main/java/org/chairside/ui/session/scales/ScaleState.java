package org.chairside.ui.session.scales;

import java.util.List;

/**
 * What the panel of scales shows.
 *
 * @param title the scale, or what is asked for while none is chosen
 * @param question the item asked now; empty where nothing is asked
 * @param choices what can be pressed
 * @param soFar what was answered or would be used, one piece each
 * @param notice what has to be seen before anything else; may be empty
 * @param result the number with its words, or what is missing; empty while it is being asked
 * @param ready whether Enter saves it
 * @param note which end is which, and what has to be said beside the scale
 */
public record ScaleState(
        String title,
        String question,
        List<Choice> choices,
        List<String> soFar,
        String notice,
        String result,
        boolean ready,
        String note) {
    static final ScaleState NONE = new ScaleState("", "", List.of(), List.of(), "", "", false, "");

    public ScaleState {
        choices = List.copyOf(choices);
        soFar = List.copyOf(soFar);
    }

    /**
     * Something that can be pressed.
     *
     * @param key what is typed for it: {@code 3}, {@code -2}, {@code a}
     */
    public record Choice(String key, String words) {}

    /** All of it as one sentence, for a screen reader. */
    String spoken() {
        return String.join(". ", List.of(title, question, notice, result, note)).replaceAll("(\\. )+", ". ");
    }
}
