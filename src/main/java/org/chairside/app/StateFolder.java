package org.chairside.app;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Where the program remembers things for the person who runs it, outside every data folder, so that they survive what happens
 * to one: the place each system keeps a program's own state.
 */
public final class StateFolder {
    private StateFolder() {}

    public static Path usual(String system, Path home, UnaryOperator<String> environment) {
        return switch (DataFolder.Kind.of(system)) {
            case WINDOWS, MAC -> DataFolder.usual(system, home, environment).resolveSibling("Chairside State");
            case OTHER ->
                DataFolder.set(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve("chairside");
        };
    }
}
