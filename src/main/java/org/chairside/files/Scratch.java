package org.chairside.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for what is removed again: below the system's temporary one, or where that cannot be used, the person's own. Its
 * name says which process made it, so that what a process left that was killed can be removed by the next.
 */
public final class Scratch {
    private static final String FOLDER = "scratch";
    private static final Pattern OWNED = Pattern.compile("([0-9]{1,18})-.*");

    private Scratch() {}

    /**
     * Makes an empty folder that is its owner's alone.
     *
     * @param state the person's own folder on this computer
     * @param begin of its name
     * @throws IOException if it can be made in neither
     */
    public static Path folder(Path state, String begin) throws IOException {
        String owned = begin + ProcessHandle.current().pid() + "-";
        try {
            return Files.createTempDirectory(owned);
        } catch (IOException unusable) {
            Path own = state.resolve(FOLDER);
            OwnerOnly.folder(own);
            return Files.createTempDirectory(own, owned);
        }
    }

    /** Removes the folders of that name whose process has ended; what cannot be removed stays. */
    public static void clear(Path state, String begin) {
        for (Path parent : List.of(Path.of(System.getProperty("java.io.tmpdir")), state.resolve(FOLDER))) {
            clearIn(parent, begin);
        }
    }

    static void clearIn(Path parent, String begin) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, begin + "*")) {
            for (Path each : folders) {
                if (isLeft(each.getFileName().toString().substring(begin.length()))) {
                    remove(each);
                }
            }
        } catch (IOException unreadable) {
            // Nothing is left that could be found.
            return;
        }
    }

    private static boolean isLeft(String rest) {
        Matcher owner = OWNED.matcher(rest);
        return owner.matches()
                && ProcessHandle.of(Long.parseLong(owner.group(1))).isEmpty();
    }

    /** Removes a folder and all that is in it, and follows no link; what cannot be removed stays. */
    public static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // It stays in a folder that the system clears by itself.
            return;
        }
    }
}
