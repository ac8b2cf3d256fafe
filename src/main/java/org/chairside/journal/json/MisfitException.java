package org.chairside.journal.json;

/** JSON that is not what it should be. The message names the place, never what stood there. */
public final class MisfitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MisfitException(String where) {
        super(where);
    }
}
