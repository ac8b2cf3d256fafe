package org.chairside.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds what: the shortest way to each object from a root of the collector. A reference that the collector may cut is
 * followed only where nothing else leads, and weak ones are not followed at all.
 */
public final class Holders {
    private static final int NOBODY = -1;
    private static final int ROOT = -2;

    private final HeapDump dump;
    private final int[] holder;
    private final int[] queue;
    private final Map<Long, Boolean> cut = new HashMap<>();

    private Holders(HeapDump dump) {
        this.dump = dump;
        holder = new int[dump.objects()];
        queue = new int[dump.objects()];
        Arrays.fill(holder, NOBODY);
    }

    public static Holders in(HeapDump dump) {
        Holders holders = new Holders(dump);
        int reached = 0;
        for (long root : dump.roots()) {
            int object = dump.numberOf(root);
            if (object >= 0 && holders.holder[object] == NOBODY) {
                holders.holder[object] = ROOT;
                holders.queue[reached++] = object;
            }
        }
        int strongly = holders.walk(0, reached, false);
        // Once more over everything, now along soft references too.
        holders.walk(0, strongly, true);
        return holders;
    }

    private int walk(int from, int to, boolean soft) {
        int[] end = {to};
        for (int at = from; at < end[0]; at++) {
            int object = queue[at];
            references(object, soft, (held, _) -> {
                if (holder[held] == NOBODY) {
                    holder[held] = object;
                    queue[end[0]++] = held;
                }
            });
        }
        return end[0];
    }

    /** Told of what an object refers to, and by which name. */
    private interface Visitor {
        void visit(int held, String name);
    }

    private void references(int object, boolean soft, Visitor visitor) {
        long at = dump.place(object);
        switch (dump.kind(object)) {
            case HeapDump.CLASS -> {
                HeapType type = dump.type(dump.id(object));
                for (int i = 0; i < type.held().length; i++) {
                    visit(type.held()[i], type.holding()[i], visitor);
                }
            }
            case HeapDump.INSTANCE -> fields(at + 25, dump.long8(at + 13), soft, visitor);
            case HeapDump.ARRAY -> {
                int length = dump.int4(at + 13);
                for (int i = 0; i < length; i++) {
                    visit(dump.long8(at + 25 + 8L * i), "[]", visitor);
                }
            }
            default -> {}
        }
    }

    private void fields(long from, long type, boolean soft, Visitor visitor) {
        long at = from;
        boolean weak = isCut(type, soft);
        for (HeapType each = dump.type(type); each != null; each = dump.type(each.above())) {
            for (int i = 0; i < each.kinds().length; i++) {
                boolean referent = weak && "java.lang.ref.Reference".equals(each.name());
                if (each.kinds()[i] == HeapType.OBJECT && !referent) {
                    visit(dump.long8(at), each.fields()[i], visitor);
                }
                at += HeapType.bytes(each.kinds()[i]);
            }
        }
    }

    private boolean isCut(long type, boolean soft) {
        boolean never = cut.computeIfAbsent(type, this::isWeak);
        return never || (!soft && isKindOf(type, "java.lang.ref.SoftReference"));
    }

    private boolean isWeak(long type) {
        return isKindOf(type, "java.lang.ref.WeakReference") || isKindOf(type, "java.lang.ref.PhantomReference");
    }

    private boolean isKindOf(long type, String name) {
        for (HeapType each = dump.type(type); each != null; each = dump.type(each.above())) {
            if (each.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void visit(long id, String name, Visitor visitor) {
        int held = dump.numberOf(id);
        if (held >= 0) {
            visitor.visit(held, name);
        }
    }

    /** Whether anything but weak references leads to it. */
    public boolean reaches(int object) {
        return holder[object] != NOBODY;
    }

    /** The way from the root to an object, one step each: {@code class.field}. */
    public List<String> chain(int object) {
        List<String> steps = new ArrayList<>();
        steps.add(dump.nameOf(object));
        for (int held = object; holder[held] >= 0; held = holder[held]) {
            steps.add(dump.nameOf(holder[held]) + "." + name(holder[held], held));
        }
        return steps.reversed();
    }

    private String name(int by, int held) {
        String[] found = {"?"};
        references(by, true, (each, name) -> found[0] = each == held ? name : found[0]);
        return found[0];
    }
}
