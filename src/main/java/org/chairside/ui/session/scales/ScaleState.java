package org.chairside.ui.session.scales;

import java.util.List;

/**
 * What the panel of scales shows.
 *
 * @param title the scale, or what is asked for while none is chosen
 * @param soFar what was answered or would be used, one piece each
 * @param notice what has to be seen before anything else; may be empty
 * @param note which end is which, and what has to be said beside the scale
 */
public record ScaleState(String title, Prompt prompt, List<String> soFar, String notice, Result result, String note) {
    static final ScaleState NONE = asking("", Prompt.NONE);

    public ScaleState {
        soFar = List.copyOf(soFar);
    }

    /** Nothing was answered yet. */
    static ScaleState asking(String title, Prompt prompt) {
        return new ScaleState(title, prompt, List.of(), "", Result.NONE, "");
    }

    /** The same with what has to be said beside it. */
    ScaleState noting(String words) {
        return new ScaleState(title, prompt, soFar, notice, result, words);
    }

    /**
     * What is asked now.
     *
     * @param question the item; empty where nothing is asked, or which scale
     * @param choices what can be pressed
     */
    public record Prompt(String question, List<Choice> choices) {
        static final Prompt NONE = new Prompt("", List.of());

        public Prompt {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Something that can be pressed.
     *
     * @param key what is typed for it: {@code 3}, {@code -2}, {@code a}
     */
    public record Choice(String key, String words) {}

    /**
     * What it comes to.
     *
     * @param words the number with its words, or what is missing; empty while it is being asked
     * @param ready whether Enter saves it
     */
    public record Result(String words, boolean ready) {
        static final Result NONE = new Result("", false);
    }

    /** All of it as one sentence, for a screen reader. */
    String spoken() {
        return String.join(". ", List.of(title, prompt.question(), notice, result.words(), note))
                .replaceAll("(\\. )+", ". ");
    }
}
