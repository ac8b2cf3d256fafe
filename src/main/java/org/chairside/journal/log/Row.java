package org.chairside.journal.log;

import org.chairside.journal.Journal;
import org.chairside.model.Hash;

/** A link as stored, with the hash that was stored beside it. */
public record Row(Link link, Hash hash) {
    static Row of(Link link) {
        return new Row(link, link.hash());
    }

    /** Whether the fields still give the hash. */
    boolean isWhole() {
        return link.hash().equals(hash);
    }

    /** Whether it is the one that follows. */
    public boolean follows(Journal.Head before) {
        return link.place().seq() == before.seq() + 1 && link.prev().equals(before.hash());
    }

    public Journal.Head head() {
        return new Journal.Head(link.place().seq(), hash);
    }
}
