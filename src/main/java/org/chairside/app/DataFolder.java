package org.chairside.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the log lives unless somebody says otherwise: the place each system keeps a program's own data. */
public final class DataFolder {
    private static final String NAME = "Chairside";

    private DataFolder() {}

    /** The kinds of system that have places of their own. */
    enum Kind {
        WINDOWS,
        MAC,
        OTHER;

        static Kind of(String system) {
            String name = system.toLowerCase(Locale.ROOT);
            return name.contains("win") && !name.contains("darwin") ? WINDOWS : name.contains("mac") ? MAC : OTHER;
        }
    }

    public static Path usual(String system, Path home, UnaryOperator<String> environment) {
        return switch (Kind.of(system)) {
            case WINDOWS ->
                set(environment, "LOCALAPPDATA")
                        .orElse(home.resolve("AppData/Local"))
                        .resolve(NAME);
            case MAC -> home.resolve("Library/Application Support").resolve(NAME);
            case OTHER ->
                set(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve("chairside");
        };
    }

    /**
     * The folder of this call: what {@code --data} says, for setting up before anything is parsed. What is no path is left
     * for the command line to refuse.
     */
    public static Path of(String[] arguments, Path usual) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--data=")) {
                return path(arguments[i].substring("--data=".length()), usual);
            }
            if (arguments[i].equals("--data") && i + 1 < arguments.length) {
                return path(arguments[i + 1], usual);
            }
        }
        return usual;
    }

    private static Path path(String text, Path usual) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            return usual;
        }
    }

    static Optional<Path> set(UnaryOperator<String> environment, String name) {
        return Optional.ofNullable(environment.apply(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
