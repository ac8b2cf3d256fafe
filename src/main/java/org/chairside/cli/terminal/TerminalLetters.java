package org.chairside.cli.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether letters come through the terminal as they were typed. Java decodes arguments, environment and prompt by the locale:
 * in one that is not UTF-8 a letter becomes another or the replacement character, and would be sealed like that.
 *
 * @param isWhole whether every letter comes through
 */
public record TerminalLetters(boolean isWhole) {
    /** One through which every letter comes. */
    public static final TerminalLetters WHOLE = new TerminalLetters(true);

    private static final String WAY_OUT = "start again in a UTF-8 locale, such as LC_ALL=C.UTF-8";

    /** That of this process: Windows hands over letters of its own, every other system the bytes of the locale. */
    public static TerminalLetters ofThisProcess() {
        return of(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    public static TerminalLetters of(String charset) {
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new TerminalLetters(isWindows
                || (Charset.isSupported(charset) && Charset.forName(charset).equals(StandardCharsets.UTF_8)));
    }

    /** Why a command cannot go on with these arguments; empty if it can. Nothing of them is said. */
    public Optional<String> refusal(String... arguments) {
        return Arrays.stream(arguments).filter(Objects::nonNull).allMatch(this::carries)
                ? Optional.empty()
                : Optional.of(
                        "the locale of this terminal cannot carry the letters of an argument. Nothing was opened; "
                                + WAY_OUT);
    }

    /**
     * Why a password cannot be taken from here; empty if it can.
     *
     * @param from where it comes from, as a sentence names it
     */
    public Optional<String> refusalOfPassword(CharSequence password, String from) {
        return carries(password)
                ? Optional.empty()
                : Optional.of("the locale of this terminal cannot carry the letters of the password from " + from
                        + ". Nothing was opened; give it with --password-stdin in UTF-8, or " + WAY_OUT);
    }

    private boolean carries(CharSequence text) {
        return text.codePoints()
                .noneMatch(point -> point == 0xFFFD
                        || Character.getType(point) == Character.SURROGATE
                        || (!isWhole && point >= 0x80));
    }
}
