package org.chairside.heap;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for runs of bytes in every array of primitives. A dump has numbers and characters with the high byte first. */
public final class HeapSearch {
    private final Map<String, List<byte[]>> wanted = new LinkedHashMap<>();
    private final boolean[] starts = new boolean[1 << 16];
    private int shortest = Integer.MAX_VALUE;

    /** One more thing to look for, in one of its forms; at least two bytes. */
    public HeapSearch with(String name, byte[] form) {
        wanted.computeIfAbsent(name, _ -> new ArrayList<>()).add(form.clone());
        starts[pair(form[0], form[1])] = true;
        shortest = Math.min(shortest, form.length);
        return this;
    }

    private static int pair(byte first, byte second) {
        return Byte.toUnsignedInt(first) << 8 | Byte.toUnsignedInt(second);
    }

    /** The arrays in which each thing was found; none for what was not. */
    public Map<String, List<Integer>> in(HeapDump dump) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        wanted.keySet().forEach(name -> found.put(name, new ArrayList<>()));
        for (int object = 0; object < dump.objects(); object++) {
            if (dump.kind(object) == HeapDump.PRIMITIVES) {
                search(dump, object, found);
            }
        }
        return found;
    }

    private void search(HeapDump dump, int object, Map<String, List<Integer>> found) {
        long at = dump.place(object);
        long length = (long) HeapType.bytes(dump.tag(at + 17)) * dump.int4(at + 13);
        if (length < shortest) {
            return;
        }
        byte[] bytes = bytes(dump.slice(at + 18, length));
        for (int from = 0; from + shortest <= bytes.length; from++) {
            if (starts[pair(bytes[from], bytes[from + 1])]) {
                int here = from;
                wanted.forEach((name, forms) -> {
                    List<Integer> arrays = found.get(name);
                    boolean known = !arrays.isEmpty() && arrays.getLast() == object;
                    if (!known && forms.stream().anyMatch(form -> isAt(bytes, here, form))) {
                        arrays.add(object);
                    }
                });
            }
        }
    }

    private static byte[] bytes(MemorySegment segment) {
        return segment.toArray(ValueLayout.JAVA_BYTE);
    }

    private static boolean isAt(byte[] bytes, int from, byte[] form) {
        if (from + form.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < form.length; i++) {
            if (bytes[from + i] != form[i]) {
                return false;
            }
        }
        return true;
    }
}
