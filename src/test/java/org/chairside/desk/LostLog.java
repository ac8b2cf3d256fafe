package org.chairside.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.held.HeldFolder;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.SessionId;
import org.chairside.model.Subject;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.chairside.testing.TickingClock;

/** A log that is taken away while somebody charts: a session with one set in it, and two that are held. */
public final class LostLog {
    private static final UUID VAULT = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    private static final Seal SEAL = new AesGcmSeal(DataKey.of(new byte[DataKey.BYTES]));

    private final Path root;
    private final Clock clock = TickingClock.from(Sessions.MORNING);
    private final Ids ids = Ids.timeOrdered(clock);
    private final SessionId session;

    /** @param root an empty folder */
    public LostLog(Path root) throws IOException {
        this(root, _ -> {});
    }

    /** The same, where somebody does more while it is gone. */
    LostLog(Path root, Consumer<Desk> meanwhile) throws IOException {
        this.root = root;
        try (Desk desk = open()) {
            Receipt first =
                    desk.open(TestDesk.NURSE, TestDesk.newSession(1)).join().getFirst();
            session = ((Subject.OfSession) first.kept().orElseThrow().entry().subject()).session();
            chart(desk, "138/84 78 97");
            take();
            chart(desk, "142/86 78 97");
            chart(desk, "143/86 78 97");
            meanwhile.accept(desk);
        }
    }

    private void chart(Desk desk, String set) {
        Event event = Sessions.vitals(set);
        desk.record(TestDesk.NURSE, desk.takenUp(session).orElseThrow().subject(), event)
                .join();
    }

    private void take() throws IOException {
        Files.move(log(), root.resolve("taken"));
        Files.move(ahead(), root.resolve("taken-wal"));
    }

    /** Puts the log back where it was. */
    public void putBack() throws IOException {
        Files.deleteIfExists(log().resolveSibling(JournalFolder.LOG_FILE + "-shm"));
        Files.move(root.resolve("taken"), log());
        Files.move(root.resolve("taken-wal"), ahead());
    }

    private Path log() {
        return root.resolve("data").resolve(JournalFolder.LOG_FILE);
    }

    private Path ahead() {
        return log().resolveSibling(JournalFolder.LOG_FILE + "-wal");
    }

    /** Where an entry is held. */
    Path heldFile(EntryId id) throws IOException {
        return heldFolder().resolve(id.value() + ".held");
    }

    private Path heldFolder() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("state").resolve(VAULT.toString()))) {
            return all.filter(each -> !each.endsWith("away")).findFirst().orElseThrow();
        }
    }

    /** Lets nothing more be held. */
    void breakHolding() throws IOException {
        Path folder = heldFolder();
        Files.move(folder, folder.resolveSibling("away"));
        Files.createFile(folder);
    }

    /** Puts back what was held. */
    void mendHolding() throws IOException {
        Path folder = heldFolder();
        Files.delete(folder);
        Files.move(folder.resolveSibling("away"), folder);
    }

    public SessionId session() {
        return session;
    }

    /** The next sign-in; the caller's to close. */
    public Desk open() {
        Journal journal = OpenedLogs.in(root.resolve("data"), SEAL, clock, ids);
        HeldFolder holding = new HeldFolder(root.resolve("state"), VAULT, journal.workstation(), SEAL.held());
        Desk desk = Desks.trusting(journal, holding, clock, ids);
        desk.resumeOpenSessions();
        return desk;
    }
}
