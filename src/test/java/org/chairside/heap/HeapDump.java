package org.chairside.heap;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A heap dump of HotSpot (hprof 1.0.2, eight-byte ids): where each object lies in the file. Objects are numbered in the
 * order of the file. For one thread.
 */
public final class HeapDump implements AutoCloseable {
    static final int CLASS = 0x20;
    static final int INSTANCE = 0x21;
    static final int ARRAY = 0x22;
    static final int PRIMITIVES = 0x23;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment file;
    private final Map<Long, String> words = new HashMap<>();
    private final Map<Long, Long> names = new HashMap<>();
    private final Map<Long, HeapType> types = new HashMap<>();
    private long[] places = new long[1 << 20];
    private int objects;
    private long[] roots = new long[1 << 12];
    private int rooted;
    private int[] numbers = {};

    private HeapDump(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    /** Reads a dump; takes a second or so for a hundred megabytes. */
    public static HeapDump read(Path path) throws IOException {
        HeapDump dump = new HeapDump(path);
        dump.records();
        dump.number();
        return dump;
    }

    private void records() {
        long at = 0;
        while (file.get(ValueLayout.JAVA_BYTE, at) != 0) {
            at++;
        }
        at += 1 + Integer.BYTES + Long.BYTES;
        while (at < file.byteSize()) {
            int tag = tag(at);
            long length = Integer.toUnsignedLong(int4(at + 5));
            long body = at + 9;
            switch (tag) {
                case 0x01 -> words.put(long8(body), text(body + 8, length - 8));
                case 0x02 -> names.put(long8(body + 4), long8(body + 16));
                case 0x0c, 0x1c -> new HeapSegment(this).read(body, body + length);
                default -> {}
            }
            at = body + length;
        }
    }

    private String text(long at, long length) {
        byte[] bytes = file.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    int tag(long at) {
        return Byte.toUnsignedInt(file.get(ValueLayout.JAVA_BYTE, at));
    }

    int short2(long at) {
        return Short.toUnsignedInt(file.get(SHORT, at));
    }

    int int4(long at) {
        return file.get(INT, at);
    }

    long long8(long at) {
        return file.get(LONG, at);
    }

    void object(long place) {
        if (objects == places.length) {
            places = Arrays.copyOf(places, 2 * objects);
        }
        places[objects++] = place;
    }

    void root(long id) {
        if (rooted == roots.length) {
            roots = Arrays.copyOf(roots, 2 * rooted);
        }
        roots[rooted++] = id;
    }

    void type(HeapType type) {
        types.put(type.id(), type);
    }

    String word(long id) {
        return words.getOrDefault(id, "?");
    }

    String className(long id) {
        return word(names.getOrDefault(id, 0L)).replace('/', '.');
    }

    private void number() {
        numbers = new int[Integer.highestOneBit(Math.max(16, objects)) * 4];
        for (int object = 0; object < objects; object++) {
            int slot = slot(id(object));
            numbers[slot] = object + 1;
        }
    }

    private int slot(long id) {
        int mask = numbers.length - 1;
        int slot = (int) ((id * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (numbers[slot] != 0 && id(numbers[slot] - 1) != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The object of an id, or -1 for none. */
    int numberOf(long id) {
        return id == 0 ? -1 : numbers[slot(id)] - 1;
    }

    /** How many objects there are; they are numbered from 0. */
    public int objects() {
        return objects;
    }

    long place(int object) {
        return places[object];
    }

    long id(int object) {
        return long8(places[object] + 1);
    }

    int kind(int object) {
        return tag(places[object]);
    }

    long[] roots() {
        return Arrays.copyOf(roots, rooted);
    }

    HeapType type(long id) {
        return types.get(id);
    }

    MemorySegment slice(long at, long length) {
        return file.asSlice(at, length);
    }

    /** The name of an object's class; of an array of primitives what it is made of. */
    public String nameOf(int object) {
        long at = places[object];
        return switch (kind(object)) {
            case CLASS -> "class " + className(id(object));
            case INSTANCE -> className(long8(at + 13));
            case ARRAY -> className(long8(at + 17));
            default -> "array of " + HeapType.bytes(tag(at + 17)) + " bytes each";
        };
    }

    @Override
    public void close() {
        arena.close();
    }
}
