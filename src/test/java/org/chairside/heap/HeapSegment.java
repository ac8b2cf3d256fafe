package org.chairside.heap;

/** A part of a dump that has objects and roots in it. */
record HeapSegment(HeapDump dump) {
    void read(long from, long end) {
        long at = from;
        while (at < end) {
            at = switch (dump.tag(at)) {
                case 0xff, 0x05, 0x07 -> root(at, 9);
                case 0x01 -> root(at, 17);
                case 0x02, 0x03, 0x08 -> root(at, 17);
                case 0x04, 0x06 -> root(at, 13);
                case HeapDump.CLASS -> type(at);
                case HeapDump.INSTANCE -> object(at, 25L + dump.int4(at + 21));
                case HeapDump.ARRAY -> object(at, 25L + 8L * dump.int4(at + 13));
                case HeapDump.PRIMITIVES ->
                    object(at, 18L + (long) HeapType.bytes(dump.tag(at + 17)) * dump.int4(at + 13));
                default -> throw new IllegalStateException("no such record: " + dump.tag(at) + " at " + at);
            };
        }
    }

    private long root(long at, int length) {
        dump.root(dump.long8(at + 1));
        return at + length;
    }

    private long object(long at, long length) {
        dump.object(at);
        return at + length;
    }

    private long type(long start) {
        dump.object(start);
        // Behind id, stack trace, six ids and the size.
        long at = start + 1 + 8 + 4 + 6 * 8 + 4;
        int constants = dump.short2(at);
        at += 2;
        for (int i = 0; i < constants; i++) {
            at += 3 + HeapType.bytes(dump.tag(at + 2));
        }
        int statics = dump.short2(at);
        at += 2;
        long[] held = new long[statics + 1];
        String[] holding = new String[statics + 1];
        held[statics] = dump.long8(start + 21);
        holding[statics] = "(loader)";
        for (int i = 0; i < statics; i++) {
            int kind = dump.tag(at + 8);
            holding[i] = dump.word(dump.long8(at));
            held[i] = kind == HeapType.OBJECT ? dump.long8(at + 9) : 0;
            at += 9 + HeapType.bytes(kind);
        }
        int fields = dump.short2(at);
        at += 2;
        int[] kinds = new int[fields];
        String[] names = new String[fields];
        for (int i = 0; i < fields; i++) {
            names[i] = dump.word(dump.long8(at));
            kinds[i] = dump.tag(at + 8);
            at += 9;
        }
        long id = dump.long8(start + 1);
        dump.type(new HeapType(id, dump.long8(start + 13), dump.className(id), kinds, names, held, holding));
        return at;
    }
}
