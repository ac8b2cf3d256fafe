package org.chairside.journal.held;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chairside.files.OwnerOnly;
import org.chairside.journal.Journal.Head;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.Seal;
import org.chairside.journal.json.EntryCodec;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Hash;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Entries of one clinic and one workstation that are held outside the data folder, one small sealed file each. The names
 * show ids and nothing else (journal-format.md). Safe for any thread.
 */
public final class HeldFolder implements JournalWriter.Holding {
    private static final Logger LOG = LoggerFactory.getLogger(HeldFolder.class);
    private static final byte[] LABEL = "chairside held entry 1".getBytes(US_ASCII);
    private static final String SUFFIX = ".held";
    private static final int HASH_BYTES = 32;
    private static final int UUID_BYTES = 16;
    /** Longer than the longest entry by far. */
    private static final long MOST_BYTES = 64_000_000;

    private final Path folder;
    private final UUID vault;
    private final WorkstationId workstation;
    private final Seal seal;
    private final EntryCodec codec = new EntryCodec();
    private final HeldOrder order = new HeldOrder();
    /** 0 until what is held was looked at. */
    private long next;

    private boolean made;

    /**
     * The place of a workstation. Nothing is made before something is held.
     *
     * @param root the folder of all that is held for this user
     * @param vault the clinic
     * @param seal of this clinic, for what is held
     */
    public HeldFolder(Path root, UUID vault, WorkstationId workstation, Seal seal) {
        this.folder = root.resolve(vault.toString()).resolve(workstation.value().toString());
        this.vault = vault;
        this.workstation = workstation;
        this.seal = seal;
    }

    /**
     * An entry that is held.
     *
     * @param order the number in which it was held here; ids alone do not tell the order within a millisecond
     * @param before where the chain stood when the run began in which it was made; the start where nobody knows
     */
    public record HeldEntry(long order, Entry entry, Head before) {}

    /**
     * What is held.
     *
     * @param entries in the order in which they were held
     * @param unreadable names of files that are not what was held here
     */
    public record Content(List<HeldEntry> entries, List<String> unreadable) {
        public Content {
            entries = List.copyOf(entries);
            unreadable = List.copyOf(unreadable);
        }
    }

    @Override
    public synchronized boolean hold(Entry entry, Head before) {
        Path file = file(entry.id());
        try {
            begin();
            if (!Files.exists(file)) {
                make();
                write(file, sealed(next, entry, before));
                next++;
            }
            order.add(entry);
            return true;
        } catch (IOException e) {
            LOG.error("entry {} could not be held: {}", entry.id(), e.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public boolean isReady() {
        return OwnerOnly.isUsable(folder);
    }

    @Override
    public synchronized boolean isBehind(Entry entry) {
        begin();
        return order.isBehind(entry);
    }

    @Override
    public synchronized Behind holdBehind(Entry entry, Supplier<Head> before) {
        if (!isBehind(entry)) {
            return Behind.NOTHING;
        }
        return hold(entry, before.get()) ? Behind.HELD : Behind.NOT_HELD;
    }

    /** Whether an entry is held. */
    public boolean holds(EntryId id) {
        return Files.exists(file(id));
    }

    private Path file(EntryId id) {
        return folder.resolve(id.value() + SUFFIX);
    }

    private void begin() {
        if (next == 0) {
            content();
        }
    }

    private void make() throws IOException {
        if (!made) {
            OwnerOnly.folder(folder);
            force(folder.getParent());
            force(folder.getParent().getParent());
            made = true;
        }
    }

    private byte[] sealed(long order, Entry entry, Head before) {
        byte[] json = codec.write(entry);
        byte[] plain = ByteBuffer.allocate(2 * Long.BYTES + HASH_BYTES + json.length)
                .putLong(order)
                .putLong(before.seq())
                .put(before.hash().bytes())
                .put(json)
                .array();
        return seal.seal(plain, associated(entry.id()));
    }

    private byte[] associated(EntryId id) {
        ByteBuffer out = ByteBuffer.allocate(LABEL.length + 3 * UUID_BYTES).put(LABEL);
        for (UUID each : List.of(vault, workstation.value(), id.value())) {
            out.putLong(each.getMostSignificantBits()).putLong(each.getLeastSignificantBits());
        }
        return out.array();
    }

    /** Whole or not at all, also when the power goes. */
    private void write(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.file(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer all = ByteBuffer.wrap(bytes);
            while (all.hasRemaining()) {
                channel.write(all);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
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

    /** Everything that is held, whether it can be read or not. */
    public synchronized Content content() {
        List<HeldEntry> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files()) {
            try {
                entries.add(read(file));
            } catch (IOException | JournalException | IllegalArgumentException e) {
                LOG.warn(
                        "{} cannot be read: {}",
                        file.getFileName(),
                        e.getClass().getSimpleName());
                unreadable.add(file.getFileName().toString());
            }
        }
        entries.sort(Comparator.comparingLong(HeldEntry::order));
        entries.forEach(each -> order.add(each.entry()));
        next = Math.max(
                next, 1 + entries.stream().mapToLong(HeldEntry::order).max().orElse(0));
        return new Content(entries, unreadable);
    }

    private List<Path> files() {
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

    /** How many entries are held here for other logs of the clinic, which only those can take. */
    public long elsewhere() {
        return count(folder.getParent()) - files().size();
    }

    /**
     * How many entries are held for all logs of a clinic, as far as that can be seen without its keys.
     *
     * @param root the folder of all that is held for this user
     */
    public static long count(Path root, UUID vault) {
        return count(root.resolve(vault.toString()));
    }

    private static long count(Path clinic) {
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

    private HeldEntry read(Path file) throws IOException {
        String name = file.getFileName().toString();
        EntryId id = new EntryId(UUID.fromString(name.substring(0, name.length() - SUFFIX.length())));
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("too long");
        }
        ByteBuffer plain = ByteBuffer.wrap(seal.open(Files.readAllBytes(file), associated(id)));
        long order = plain.getLong();
        long seq = plain.getLong();
        byte[] hash = new byte[HASH_BYTES];
        plain.get(hash);
        byte[] json = new byte[plain.remaining()];
        plain.get(json);
        return new HeldEntry(order, codec.read(json), new Head(seq, Hash.of(hash)));
    }

    /** Lets go of an entry that is in the log. */
    public synchronized void forget(EntryId id) {
        order.remove(id);
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            LOG.warn("held entry {} could not be removed: {}", id, e.getClass().getSimpleName());
        }
    }

    /** Lets what is made later in the session go by an entry that the log does not take; it stays held. */
    public synchronized void passBy(EntryId id) {
        order.passBy(id);
    }
}
