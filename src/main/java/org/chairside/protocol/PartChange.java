package org.chairside.protocol;

import java.util.List;

/** One difference between two versions of a protocol. */
public sealed interface PartChange {
    Part.Chapter chapter();

    /** Only the new version says this. */
    record Added(Part now) implements PartChange {
        @Override
        public Part.Chapter chapter() {
            return now.chapter();
        }
    }

    /** Only the old version said this. */
    record Removed(Part before) implements PartChange {
        @Override
        public Part.Chapter chapter() {
            return before.chapter();
        }
    }

    /** Both speak of it, and differ. */
    record Altered(Part before, Part now) implements PartChange {
        @Override
        public Part.Chapter chapter() {
            return now.chapter();
        }
    }

    /**
     * What stands in both stands in another order.
     *
     * @param now in the new order, as the new version has it
     */
    record Reordered(Part.Chapter chapter, List<Part> now) implements PartChange {
        public Reordered {
            now = List.copyOf(now);
        }
    }
}
