package org.chairside.cli;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chairside.journal.log.Tamper;
import org.chairside.model.SessionId;

/** What is done to one session of a log, or to one entry of it, by somebody who leaves the chain whole. */
public enum Harm {
    BODY_FLIPPED((t, s) -> t.body(middle(t, s), body -> {
        body[body.length / 2] ^= 1;
        return body;
    })),
    BODY_CUT((t, s) -> t.body(middle(t, s), body -> java.util.Arrays.copyOf(body, body.length / 2))),
    BODY_OF_FOUR_BYTES((t, s) -> t.body(middle(t, s), body -> java.util.Arrays.copyOf(body, 4))),
    BODY_EMPTY((t, s) -> t.body(middle(t, s), _ -> new byte[0])),
    BODY_GARBAGE((t, s) -> t.body(middle(t, s), _ -> t.garbage(300))),
    BODIES_SWAPPED((t, s) -> {
        List<Integer> seqs = t.seqs(s.stream());
        int one = seqs.get(seqs.size() - 1) - 1;
        int other = seqs.get(seqs.size() - 2) - 1;
        t.rewrite(rows -> {
            List<Tamper.Bare> all = new ArrayList<>(rows);
            byte[] kept = all.get(one).body();
            all.set(one, all.get(one).body(all.get(other).body()));
            all.set(other, all.get(other).body(kept));
            return all;
        });
    }),
    NO_JSON((t, s) -> t.text(middle(t, s), _ -> "hello")),
    NOTHING_SEALED((t, s) -> t.text(middle(t, s), _ -> "")),
    NO_UTF_8((t, s) -> t.text(middle(t, s), text -> text.replace("Ana Ruiz", "An\u00ff\u00c0"))),
    FIELD_MISSING((t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"zone\":\"[^\"]*\",", ""))),
    FIELD_TWICE((t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"zone\":", "\"zone\":\"UTC\",\"zone\":"))),
    FIELD_TOO_MANY((t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"zone\":", "\"zones\":1,\"zone\":"))),
    WRONG_TYPE((t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"zone\":\"[^\"]*\"", "\"zone\":7"))),
    NUMBER_TOO_LARGE(
            (t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"v\":1", "\"v\":99999999999999999999"))),
    VERSION_BELOW_ONE((t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"v\":[0-9]+", "\"v\":0"))),
    TOO_DEEP((t, s) -> t.text(
            middle(t, s),
            text -> text.replaceFirst("\"v\":", "\"x\":" + "[".repeat(500) + "]".repeat(500) + ",\"v\":"))),
    OTHER_ID((t, s) ->
            t.text(middle(t, s), text -> text.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + t.uuid() + "\""))),
    OTHER_SESSION((t, s) ->
            t.text(middle(t, s), text -> text.replace(s.toString(), t.uuid().toString()))),
    LAST_OF_IT_GARBAGE((t, s) -> t.body(t.seqs(s.stream()).getLast(), _ -> t.garbage(300))),
    OPENING_GARBAGE((t, s) -> t.body(t.seqs(s.stream()).getFirst(), _ -> t.garbage(300)), Named.WITHOUT_OPENING),
    OPENING_GARBAGE_AND_NOT_LISTED(
            (t, s) -> {
                t.body(t.seqs(s.stream()).getFirst(), _ -> t.garbage(300));
                t.sql(connection -> execute(connection, "DELETE FROM catalogue"));
            },
            Named.WITHOUT_OPENING),
    OPENING_MISSING((t, s) -> t.removed(t.seqs(s.stream()).getFirst()), Named.OPENING_GONE),
    ALL_OF_IT_GARBAGE(
            (t, s) -> {
                for (int seq : t.seqs(s.stream())) {
                    t.body(seq, _ -> t.garbage(300));
                }
            },
            Named.WITHOUT_OPENING),
    STRAY_ROW_IN_IT((t, s) -> t.stray(s.stream())),
    STRAY_ROW_IN_ITS_ACCESS((t, s) -> t.stray(s.accessStream()), Named.ELSEWHERE),
    KIND_OF_LATER(
            (t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"kind\":\"[^\"]*\"", "\"kind\":\"of-later\"")),
            Named.NOT),
    VERSION_OF_LATER((t, s) -> t.text(middle(t, s), text -> text.replaceFirst("\"v\":[0-9]+", "\"v\":99")), Named.NOT),
    OTHER_PATIENT(
            (t, s) -> t.text(
                    middle(t, s),
                    text -> text.replaceFirst("\"patient\":\"[^\"]*\"", "\"patient\":\"" + t.uuid() + "\"")),
            Named.NOT),
    LONG_NOTE(
            (t, s) -> t.text(
                    middle(t, s),
                    text -> text.replaceFirst("\"note\":\"[^\"]*\"", "\"note\":\"" + "A".repeat(1_100_000) + "\"")),
            Named.EITHER),
    NOT_LISTED((t, s) -> t.sql(connection -> delete(connection, s.value())), Named.NOT),
    NOTHING_LISTED((t, s) -> t.sql(connection -> execute(connection, "DELETE FROM catalogue")), Named.NOT),
    LISTED_AS_GARBAGE((t, s) -> t.listed(s, t.garbage(200)), Named.NOT),
    LISTED_AND_NEVER_WAS((t, s) -> t.listed(new SessionId(t.uuid()), t.row(s)), Named.NOT),
    CHAIN_BROKEN_BY_A_BODY(
            (t, s) -> t.raw("UPDATE entry SET body = zeroblob(100) WHERE seq = ?", middle(t, s)), Named.BY_THE_CHAIN),
    CHAIN_BROKEN_BY_THE_LAST_BODY(
            (t, s) -> t.raw("UPDATE entry SET body = x'00' WHERE seq > ? AND seq = (SELECT max(seq) FROM entry)", 0),
            Named.BY_THE_CHAIN),
    CHAIN_BROKEN_BY_A_TIME(
            (t, s) -> t.raw("UPDATE entry SET recorded_at = recorded_at - 60000000 WHERE seq = ?", middle(t, s)),
            Named.BY_THE_CHAIN),
    CHAIN_BROKEN_BY_A_GAP((t, s) -> t.raw("DELETE FROM entry WHERE seq = ?", middle(t, s)), Named.BY_THE_CHAIN),
    CHAIN_BROKEN_BY_A_HASH(
            (t, s) -> t.raw("UPDATE entry SET hash = zeroblob(32) WHERE seq = ?", middle(t, s)), Named.BY_THE_CHAIN);

    /** What is said of it by somebody who has the key. */
    public enum Named {
        /** An entry of the session is named, and all else of it can be read. */
        AS_ENTRY,
        /** The session cannot be shown, and is named. */
        WITHOUT_OPENING,
        /** The chain tells of it, without a key: the log is opened only by somebody who says why. */
        BY_THE_CHAIN,
        /** A row outside the session. */
        ELSEWHERE,
        /** Nothing is unreadable. */
        NOT,
        /** Depends on how long a text is read. */
        EITHER,
        /** Every entry that is left can be read, and the session cannot be shown. */
        OPENING_GONE
    }

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
    private final Deed deed;

    public final Named named;

    Harm(Deed deed) {
        this(deed, Named.AS_ENTRY);
    }

    Harm(Deed deed, Named named) {
        this.deed = deed;
        this.named = named;
    }

    public void to(Tamper tamper, SessionId session) throws SQLException, IOException {
        deed.to(tamper, session);
    }

    /** A set of vitals. */
    private static int middle(Tamper tamper, SessionId session) throws SQLException {
        List<Integer> seqs = tamper.seqs(session.stream());
        return seqs.get(seqs.size() - 2);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void delete(Connection connection, UUID session) throws SQLException {
        execute(
                connection,
                "DELETE FROM catalogue WHERE session = x'" + session.toString().replace("-", "") + "'");
    }

    /** What is done. */
    @FunctionalInterface
    interface Deed {
        void to(Tamper tamper, SessionId session) throws SQLException, IOException;
    }
}
