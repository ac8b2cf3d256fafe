package org.chairside.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a password comes from: standard input if asked to, else the environment, else the prompt. */
final class Passwords {
    static final String VARIABLE = "CHAIRSIDE_PASSWORD";

    private final Surroundings surroundings;
    private final Optional<BufferedReader> lines;

    Passwords(Surroundings surroundings, boolean fromInput) {
        this.surroundings = surroundings;
        this.lines = fromInput
                ? Optional.of(new BufferedReader(new InputStreamReader(surroundings.input(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /**
     * The password that the command is called with; whoever asks wipes it.
     *
     * @param whose what the prompt says
     */
    char[] of(String whose) {
        if (lines.isPresent()) {
            return line().orElseThrow(
                            () -> new Failure(Failure.BAD_CALL, "standard input holds no password (" + whose + ")"));
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
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(lines.get().readLine())
                    .filter(line -> !line.isEmpty())
                    .map(String::toCharArray);
        } catch (IOException e) {
            throw new Failure(Failure.BAD_CALL, "standard input could not be read");
        }
    }

    private Optional<char[]> kept() {
        return surroundings.variable(VARIABLE).map(String::toCharArray);
    }

    private static Optional<char[]> prompted(String whose) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s: ", whose));
    }
}
