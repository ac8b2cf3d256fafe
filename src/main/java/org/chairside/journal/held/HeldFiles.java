package org.chairside.journal.held;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.files.BoundedFile;
import org.chairside.files.OwnerOnly;
import org.chairside.files.WholeFile;
import org.chairside.model.EntryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files in which entries of one clinic and one workstation are held, each named after its entry. */
final class HeldFiles {
    private static final Logger LOG = LoggerFactory.getLogger(HeldFiles.class);
    private static final String SUFFIX = ".held";
    /** Longer than the longest entry by far. */
    private static final int MOST_BYTES = 64_000_000;

    private final Path folder;
    private boolean made;

    HeldFiles(Path folder) {
        this.folder = folder;
    }

    boolean isUsable() {
        return OwnerOnly.isUsable(folder);
    }

    /** Where an entry is held, if it is. */
    Path of(EntryId id) {
        return folder.resolve(id.value() + SUFFIX);
    }

    /** The entry that a file is named after. */
    static EntryId id(Path file) {
        String name = file.getFileName().toString();
        return new EntryId(UUID.fromString(name.substring(0, name.length() - SUFFIX.length())));
    }

    /** All of them, by their names. */
    List<Path> all() {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            all.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("what is held cannot be listed: {}", e.getClass().getSimpleName());
        }
        files.sort(Comparator.comparing(Path::getFileName));
        return files;
    }

    /** @throws IOException if it cannot be read, or is longer than any entry */
    static byte[] read(Path file) throws IOException {
        return BoundedFile.read(file, MOST_BYTES);
    }

    /** Whole or not at all, also when the power goes. */
    void put(EntryId id, byte[] bytes) throws IOException {
        make();
        WholeFile.put(of(id), bytes);
        force(folder);
    }

    private void make() throws IOException {
        if (!made) {
            OwnerOnly.folder(folder);
            force(folder.getParent());
            force(folder.getParent().getParent());
            made = true;
        }
    }

    /** The names in a folder are on disk only when the folder is. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder and needs none of this.
            LOG.debug("a folder was not forced: {}", e.getClass().getSimpleName());
        }
    }

    /** How many entries are held in the folders beside this one. */
    long elsewhere() {
        return count(folder.getParent()) - all().size();
    }

    /** How many entries are held for all logs of a clinic, by the names of the files alone. */
    static long count(Path clinic) {
        if (!Files.isDirectory(clinic)) {
            return 0;
        }
        try (Stream<Path> all =
                Files.find(clinic, 2, (file, _) -> file.toString().endsWith(SUFFIX))) {
            return all.count();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("what is held cannot be counted: {}", e.getClass().getSimpleName());
            return 0;
        }
    }
}
