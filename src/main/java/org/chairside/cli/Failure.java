package org.chairside.cli;

/** Something that ends a command: one clear line for people, and the exit code. */
final class Failure extends RuntimeException {
    static final int PARTLY = 1;
    static final int BAD_CALL = 2;
    /** Of a check: it holds, and something beside it is worth a look. */
    static final int WARNED = 2;

    static final int BROKEN = 3;
    static final int CANNOT_OPEN = 4;

    private static final long serialVersionUID = 1L;

    private final int code;

    Failure(int code, String line) {
        super(line);
        this.code = code;
    }

    int code() {
        return code;
    }
}
