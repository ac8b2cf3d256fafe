package org.chairside.heap;

/** A class as the dump has it. Fields of the classes above are not in it. */
@SuppressWarnings("ArrayRecordComponent") // as the dump has them; never compared
record HeapType(long id, long above, String name, int[] kinds, String[] fields, long[] held, String[] holding) {
    static final int OBJECT = 2;

    /** How many bytes a value takes in the dump. */
    static int bytes(int kind) {
        return switch (kind) {
            case OBJECT, 7, 11 -> 8;
            case 4, 8 -> 1;
            case 5, 9 -> 2;
            case 6, 10 -> 4;
            default -> throw new IllegalArgumentException("no such kind of value: " + kind);
        };
    }
}
