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
     * The password of a person.
     *
     * @param ask what the prompt says
     */
    char[] of(String ask) {
        if (lines.isPresent()) {
            return line(lines.get(), ask);
        }
        return surroundings.variable(VARIABLE).map(String::toCharArray).orElseGet(() -> prompted(ask));
    }

    private static char[] line(BufferedReader lines, String ask) {
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new Failure(Failure.BAD_CALL, "no line was left on standard input for: " + ask);
            }
            return line.toCharArray();
        } catch (IOException e) {
            throw new Failure(Failure.BAD_CALL, "standard input could not be read for: " + ask);
        }
    }

    private static char[] prompted(String ask) {
        Console console = System.console();
        char[] typed = !console.isTerminal() ? null : console.readPassword("%s: ", ask);
        if (typed == null) {
            throw new Failure(
                    Failure.BAD_CALL,
                    "a password is needed (" + ask + "): set " + VARIABLE + ", or give --password-stdin");
        }
        return typed;
    }
}
