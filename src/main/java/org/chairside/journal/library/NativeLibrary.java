package org.chairside.journal.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.chairside.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own library, unpacked once for each version into a folder of the person's own, where the driver loads it from. By
 * itself the driver unpacks it into the system's temporary folder at every start: there it stays when the program is killed, and
 * there it may not be allowed to run.
 */
public final class NativeLibrary {
    /** Where the driver looks first. Whoever sets it, as an installed program may, has a library of their own. */
    static final String PLACE = "org.sqlite.lib.path";

    static final String FOLDER = "native";

    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    private static final int DIGITS = 16;

    private NativeLibrary() {}

    /**
     * Makes sure that the driver finds its library in the person's own folder. Has to be called before the first connection of
     * the process. Where that folder cannot be used, the driver does as it does by itself.
     *
     * @param state the person's own folder on this computer
     */
    public static void prepare(Path state) {
        if (System.getProperty(PLACE) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(
                "/" + LibraryLoaderUtil.getNativeLibResourcePath().replaceFirst("^/", "") + "/" + name)) {
            if (in != null) {
                Path folder = unpacked(state.resolve(FOLDER), name, in.readAllBytes());
                System.setProperty(PLACE, folder.toAbsolutePath().toString());
            }
        } catch (IOException e) {
            LOG.warn("SQLite's library could not be unpacked: {}", e.getClass().getSimpleName());
        }
    }

    /** The folder of this version, with the library in it, byte for byte; those of other versions are removed. */
    static Path unpacked(Path all, String name, byte[] library) throws IOException {
        Path folder = all.resolve(SQLiteJDBCLoader.getVersion() + "-" + digits(library));
        OwnerOnly.folder(folder);
        Path file = folder.resolve(name);
        if (!isThere(file, library)) {
            write(file, library);
        }
        removeOthers(all, folder);
        return folder;
    }

    private static boolean isThere(Path file, byte[] library) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == library.length
                && Arrays.equals(Files.readAllBytes(file), library);
    }

    /** Under a name of its own first: another process may be doing the same. */
    private static void write(Path file, byte[] library) throws IOException {
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.file(fresh);
        Files.write(fresh, library, StandardOpenOption.WRITE);
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            Files.deleteIfExists(fresh);
            // Windows replaces no library that another process runs; if it is the right one, all is well.
            if (!isThere(file, library)) {
                throw e;
            }
        }
    }

    private static void removeOthers(Path all, Path kept) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, each -> !each.equals(kept))) {
            for (Path folder : folders) {
                remove(folder);
            }
        } catch (IOException e) {
            // A program of another version runs it still; it goes the next time.
            LOG.info("the library of another version was left: {}", e.getClass().getSimpleName());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String digits(byte[] library) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(library))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
