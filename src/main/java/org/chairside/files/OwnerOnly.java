package org.chairside.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes the data folder and its files so that, where the system knows such rights (not on Windows, whose folders take
 * theirs from the one above), nobody but their owner may look in. Every file in the data folder is made here.
 */
public final class OwnerOnly {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private OwnerOnly() {}

    /** Makes a folder, and those above it, if it is not there. One that is there keeps its rights: see {@link #tidy}. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, FOLDER));
    }

    /** Makes an empty file if it is not there, and takes the rights of others from one that is. Its folder is there. */
    public static void file(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, rights(file, FILE));
                return;
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // As good as made here.
        }
        try {
            tighten(file);
        } catch (FileSystemException notOurs) {
            // Somebody else's: what is said of the folder at opening covers it.
        }
    }

    /**
     * Puts bytes in the place of a file, whole or not at all; when this returns, they are on disk. Its folder is there.
     *
     * @throws IOException if they may not be; the old file or the new one is there, whole
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        // A temporary file is its owner's alone wherever the system knows such rights.
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
        try {
            WholeFile.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.toAbsolutePath().getParent());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Whether a file can be put into a folder, which is made for that; nothing else is left there. */
    public static boolean isUsable(Path folder) {
        try {
            folder(folder);
            Files.delete(Files.createTempFile(folder, "tried.", ".new"));
            return true;
        } catch (IOException | SecurityException refused) {
            return false;
        }
    }

    /**
     * Takes the rights of others from our files in a data folder, and from the folder itself if it holds nothing else.
     *
     * @return whether others may still look in or write there: the folder holds other things too, or belongs to somebody
     *     else. False where the system does not know such rights, or there is no folder
     */
    public static boolean tidy(Path folder) {
        if (!Files.isDirectory(folder) || !knowsRights(folder)) {
            return false;
        }
        try {
            boolean alone = tidied(folder);
            if (alone) {
                tighten(folder);
            }
            return isOpenToOthers(folder);
        } catch (IOException | SecurityException notOurs) {
            return isOpen(folder);
        }
    }

    private static boolean tidied(Path folder) throws IOException {
        boolean alone = true;
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path each : inside) {
                if (OurFiles.isOurs(each)) {
                    tightenAll(each);
                } else {
                    alone = false;
                }
            }
        }
        return alone;
    }

    private static void tightenAll(Path ours) throws IOException {
        tighten(ours);
        if (Files.isDirectory(ours, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(ours)) {
                for (Path each : inside) {
                    tighten(each);
                }
            }
        }
    }

    private static void tighten(Path path) throws IOException {
        if (knowsRights(path) && !Files.isSymbolicLink(path) && isOpenToOthers(path)) {
            Set<PosixFilePermission> own = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            own.removeAll(OTHERS);
            Files.setPosixFilePermissions(path, own);
        }
    }

    private static boolean isOpen(Path folder) {
        try {
            return isOpenToOthers(folder);
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }

    private static boolean isOpenToOthers(Path path) throws IOException {
        return Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException notOnThisSystem) {
            // Windows opens no folder as a file, and makes the move durable by itself.
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
