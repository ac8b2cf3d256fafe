package org.chairside.journal.held;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.chairside.journal.Journal.Head;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.Seal;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Entries of one clinic and one workstation that are held outside the data folder, one small sealed file each. The names
 * show ids and nothing else (journal-format.md). Safe for any thread.
 */
public final class HeldFolder implements JournalWriter.Holding {
    private static final Logger LOG = LoggerFactory.getLogger(HeldFolder.class);

    private final HeldFiles files;
    private final HeldCodec codec;
    private final HeldOrder order = new HeldOrder();
    /** 0 until what is held was looked at. */
    private long next;

    /**
     * The place of a workstation. Nothing is made before something is held.
     *
     * @param root the folder of all that is held for this user
     * @param vault the clinic
     * @param seal of this clinic, for what is held
     */
    public HeldFolder(Path root, UUID vault, WorkstationId workstation, Seal seal) {
        this.files = new HeldFiles(
                root.resolve(vault.toString()).resolve(workstation.value().toString()));
        this.codec = new HeldCodec(vault, workstation, seal);
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
        try {
            begin();
            if (!holds(entry.id())) {
                files.put(entry.id(), codec.write(new HeldEntry(next, entry, before)));
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
        return files.isUsable();
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
        return Files.exists(files.of(id));
    }

    private void begin() {
        if (next == 0) {
            content();
        }
    }

    /** Everything that is held, whether it can be read or not. */
    public synchronized Content content() {
        List<HeldEntry> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files.all()) {
            try {
                EntryId id = HeldFiles.id(file);
                entries.add(codec.read(id, HeldFiles.read(file)));
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

    /** How many entries are held here for other logs of the clinic, which only those can take. */
    public long elsewhere() {
        return files.elsewhere();
    }

    /**
     * How many entries are held for all logs of a clinic, as far as that can be seen without its keys.
     *
     * @param root the folder of all that is held for this user
     */
    public static long count(Path root, UUID vault) {
        return HeldFiles.count(root.resolve(vault.toString()));
    }

    /** Lets go of an entry that is in the log. */
    public synchronized void forget(EntryId id) {
        order.remove(id);
        try {
            Files.deleteIfExists(files.of(id));
        } catch (IOException e) {
            LOG.warn("held entry {} could not be removed: {}", id, e.getClass().getSimpleName());
        }
    }

    /** Lets what is made later in the session go by an entry that the log does not take; it stays held. */
    public synchronized void passBy(EntryId id) {
        order.passBy(id);
    }
}
