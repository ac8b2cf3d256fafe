package org.chairside.cli;

import java.io.Console;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.TerminalLetters;

/**
 * Where a password comes from: standard input if asked to, else the environment, else the prompt. It is taken as it is, and
 * refused where the terminal may have changed it on the way.
 */
public final class Passwords {
    public static final String VARIABLE = "CHAIRSIDE_PASSWORD";

    private final Chairside chairside;
    private final boolean fromInput;
    private Optional<char[]> first = Optional.empty();

    /** Reads the first line at once if input is asked for, so that what else is read from there comes behind it. */
    Passwords(Chairside chairside, boolean fromInput) {
        this.chairside = chairside;
        this.fromInput = fromInput;
        if (fromInput) {
            first = line();
        }
    }

    /**
     * The password that the command is called with; whoever asks wipes it.
     *
     * @param whose what the prompt says
     */
    char[] of(String whose) {
        if (fromInput) {
            char[] given = first.orElseThrow(
                    () -> new Failure(Failure.BAD_CALL, "standard input holds no password (" + whose + ")"));
            first = Optional.empty();
            return given;
        }
        return kept().or(() -> prompted(whose))
                .orElseThrow(() -> new Failure(
                        Failure.BAD_CALL,
                        "a password is needed (" + whose + "): set " + VARIABLE + ", or give --password-stdin"));
    }

    /** One more password: the next line if input is read, else as the first; empty if it is nowhere to be had. */
    Optional<char[]> next(String whose) {
        return line().or(this::kept).or(() -> prompted(whose));
    }

    private Optional<char[]> line() {
        return fromInput
                ? chairside.input().next().filter(line -> !line.isEmpty()).map(String::toCharArray)
                : Optional.empty();
    }

    private Optional<char[]> kept() {
        return chairside
                .surroundings()
                .variable(VARIABLE)
                .map(password -> whole(password.toCharArray(), chairside.letters(), VARIABLE));
    }

    private static Optional<char[]> prompted(String whose) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).flatMap(console -> Optional.ofNullable(
                        console.readPassword("%s: ", whose))
                .map(password ->
                        whole(password, TerminalLetters.of(console.charset().name()), "the prompt")));
    }

    private static char[] whole(char[] password, TerminalLetters letters, String from) {
        letters.refusalOfPassword(CharBuffer.wrap(password), from).ifPresent(why -> {
            Arrays.fill(password, '\0');
            throw new Failure(Failure.BAD_CALL, why);
        });
        return password;
    }
}
