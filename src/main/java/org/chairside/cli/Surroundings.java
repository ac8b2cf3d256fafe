package org.chairside.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chairside.model.Ids;
import org.chairside.staff.KeyringTools;

/**
 * What the command line needs from the world, so that a test can bring its own.
 *
 * @param folders where things live unless {@code --data} says otherwise
 * @param environment the value of an environment variable, or null
 * @param windows opens windows; the command line itself knows none
 * @param program which one runs, and for whom
 */
public record Surroundings(
        Folders folders,
        Clock clock,
        KeyringTools keys,
        InputStream input,
        UnaryOperator<String> environment,
        Windows windows,
        Program program) {
    /**
     * The folders of the person who runs a command.
     *
     * @param log where the log lives, unless {@code --data} says otherwise
     * @param state what the program remembers for this person outside every data folder
     */
    public record Folders(Path log, Path state) {}

    /**
     * The program itself.
     *
     * @param version as the build has it
     * @param system the language of the system for its own windows
     */
    public record Program(String version, Locale system) {}

    public Ids ids() {
        return keys.ids();
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isEmpty());
    }

    /** What shows windows and pictures of them. Each returns the exit code. */
    public interface Windows {
        /**
         * The program itself, on a data folder, until its window is closed.
         *
         * @throws NoDisplayException if there is nothing to show it on
         */
        int open(Path folder);

        /**
         * The program on sample data that is forgotten afterwards.
         *
         * @throws NoDisplayException if there is nothing to show it on
         */
        int demo();

        /** Every screen as a picture in a folder, and every export; needs no display. */
        int tour(Path out);
    }

    /** No display took the window. */
    public static final class NoDisplayException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NoDisplayException(Throwable cause) {
            super("no display takes a window", cause);
        }
    }
}
