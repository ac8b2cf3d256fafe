package org.chairside.journal.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chairside.journal.Journal;
import org.chairside.journal.LastSeen;
import org.chairside.journal.Seal;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.model.EntryId;
import org.chairside.model.SessionId;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** Somebody who has the files of a closed log, its key and tools of their own, and leaves a chain and an anchor that are whole. */
public final class Tamper {
    private final Path folder;
    private final Seal seal;
    private final Random random = new Random(14);

    public Tamper(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /** A row as it lies there, without its links. */
    @SuppressWarnings("ArrayRecordComponent") // as it lies there; never compared
    public record Bare(WorkstationId workstation, EntryId id, StreamId stream, long recordedAt, byte[] body) {
        public Bare body(byte[] other) {
            return new Bare(workstation, id, stream, recordedAt, other);
        }
    }

    /** The numbers of the entries of a stream. */
    public List<Integer> seqs(StreamId stream) throws SQLException {
        List<Bare> rows = rows();
        List<Integer> seqs = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).stream().equals(stream)) {
                seqs.add(at + 1);
            }
        }
        return seqs;
    }

    private List<Bare> rows() throws SQLException {
        List<Bare> rows = new ArrayList<>();
        try (LogReader log = LogReader.open(file())) {
            log.from(log.workstation(), 1, row -> {
                Link link = row.link();
                ChainPlace place = link.place();
                rows.add(new Bare(place.workstation(), place.id(), place.stream(), link.recordedAt(), link.body()));
            });
        }
        return rows;
    }

    private Path file() {
        return folder.resolve(JournalFolder.LOG_FILE);
    }

    /** Makes the body of one entry another. */
    public void body(int seq, UnaryOperator<byte[]> change) throws SQLException, IOException {
        rewrite(rows -> {
            List<Bare> all = new ArrayList<>(rows);
            Bare row = all.get(seq - 1);
            all.set(seq - 1, row.body(change.apply(row.body().clone())));
            return all;
        });
    }

    /** Makes what one entry says another, sealed as it should be. */
    public void text(int seq, UnaryOperator<String> change) throws SQLException, IOException {
        Bare row = rows().get(seq - 1);
        byte[] place = place(row, seq);
        String text = new String(seal.open(row.body(), place), StandardCharsets.UTF_8);
        byte[] changed = change.apply(text).getBytes(StandardCharsets.ISO_8859_1);
        body(seq, _ -> seal.seal(changed, place));
    }

    /** Does something to the table as it lies there, past its guards, which are put back: the chain tells of it. */
    public void raw(String statement, int seq) throws SQLException {
        List<String> triggers = new ArrayList<>();
        sql(connection -> {
            dropTriggers(connection, triggers);
            try (PreparedStatement change = connection.prepareStatement(statement)) {
                change.setInt(1, seq);
                change.executeUpdate();
            }
            for (String trigger : triggers) {
                connection.createStatement().execute(trigger);
            }
        });
    }

    private static void dropTriggers(Connection connection, List<String> into) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
            while (row.next()) {
                names.add(row.getString(1));
                into.add(row.getString(2));
            }
        }
        for (String name : names) {
            connection.createStatement().execute("DROP TRIGGER " + name);
        }
    }

    /** Takes an entry away, and seals those after it at the places they have then. */
    public void removed(int seq) throws SQLException, IOException {
        rewrite(rows -> {
            List<Bare> all = new ArrayList<>(rows);
            for (int at = seq; at < all.size(); at++) {
                Bare row = all.get(at);
                byte[] plain = seal.open(row.body(), place(row, at + 1));
                all.set(at, row.body(seal.seal(plain, place(row, at))));
            }
            all.remove(seq - 1);
            return all;
        });
    }

    private static byte[] place(Bare row, long seq) {
        return new ChainPlace(row.workstation(), seq, row.id(), row.stream()).associated();
    }

    /** Writes all rows anew, in one chain. */
    public void rewrite(UnaryOperator<List<Bare>> change) throws SQLException, IOException {
        List<Bare> rows = change.apply(rows());
        List<String> triggers = new ArrayList<>();
        sql(connection -> {
            dropTriggers(connection, triggers);
            connection.createStatement().execute("DELETE FROM entry");
        });
        Journal.Head head = Journal.Head.START;
        try (LogWriter log = LogWriter.open(file())) {
            log.begin();
            for (Bare bare : rows) {
                ChainPlace place = new ChainPlace(bare.workstation(), head.seq() + 1, bare.id(), bare.stream());
                Row row = Row.of(new Link(place, bare.recordedAt(), bare.body(), head.hash()));
                log.insert(row);
                head = row.head();
            }
            log.commit();
        }
        sql(connection -> {
            for (String trigger : triggers) {
                connection.createStatement().execute(trigger);
            }
        });
        anchor(rows.getFirst().workstation(), head);
    }

    private void anchor(WorkstationId workstation, Journal.Head head) throws IOException {
        try (HeadAnchor anchor =
                new HeadAnchor(folder.resolve(JournalFolder.ANCHOR_FILE), seal, workstation, false, LastSeen.NOTHING)) {
            anchor.set(head);
            anchor.set(head);
        }
    }

    /** Puts a row of a workstation that never was into a stream. */
    public void stray(StreamId stream) throws SQLException {
        ChainPlace place = new ChainPlace(new WorkstationId(uuid()), 1, new EntryId(uuid()), stream);
        try (LogWriter log = LogWriter.open(file())) {
            log.begin();
            log.insert(Row.of(new Link(place, 1_795_000_000_000_000L, garbage(200), Journal.Head.START.hash())));
            log.commit();
        }
    }

    /** Puts a row into the catalogue, sealed or not. */
    public void listed(SessionId session, byte[] body) throws SQLException {
        try (LogWriter log = LogWriter.open(file())) {
            log.begin();
            log.summarise(new RunRows.Summarised(session, 1_795_000_000_000_000L, body));
            log.commit();
        }
    }

    /** The sealed row of a session as it lies there. */
    public byte[] row(SessionId session) throws SQLException {
        try (LogReader log = LogReader.open(file())) {
            return log.catalogue().of(List.of(session)).rows().get(session);
        }
    }

    public byte[] garbage(int bytes) {
        byte[] garbage = new byte[bytes];
        random.nextBytes(garbage);
        return garbage;
    }

    public UUID uuid() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x7000L, random.nextLong());
    }

    /** As somebody with a tool of their own would. */
    public void sql(Deed deed) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            deed.on(connection);
        }
    }

    /** Something done to the file. */
    @FunctionalInterface
    public interface Deed {
        void on(Connection connection) throws SQLException;
    }
}
