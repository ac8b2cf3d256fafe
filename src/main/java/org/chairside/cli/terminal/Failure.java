package org.chairside.cli.terminal;

/** Something that ends a command: one clear line for people, and the exit code. */
public final class Failure extends RuntimeException {
    public static final int PARTLY = 1;
    public static final int BAD_CALL = 2;
    /** Of a check: it holds, and something beside it is worth a look. */
    public static final int WARNED = 2;

    public static final int BROKEN = 3;
    public static final int CANNOT_OPEN = 4;

    private static final long serialVersionUID = 1L;

    private final int code;

    public Failure(int code, String line) {
        super(line);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
