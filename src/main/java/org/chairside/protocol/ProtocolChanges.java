package org.chairside.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.Protocol;

/** What differs between two versions of a protocol. */
public final class ProtocolChanges {
    private final Map<String, Part> before;
    private final Map<String, Part> now;
    private final List<PartChange> changes = new ArrayList<>();

    private ProtocolChanges(Protocol before, Protocol now) {
        this.before = named(before);
        this.now = named(now);
    }

    /**
     * Every difference, chapter by chapter, in the order of the new version. Nothing is left out but the version itself;
     * empty if the two say the same.
     */
    public static List<PartChange> between(Protocol before, Protocol now) {
        ProtocolChanges all = new ProtocolChanges(before, now);
        for (Part.Chapter chapter : Part.Chapter.values()) {
            all.compare(chapter);
        }
        return List.copyOf(all.changes);
    }

    private void compare(Part.Chapter chapter) {
        now.forEach((name, part) -> {
            Part old = before.get(name);
            if (part.chapter() != chapter || part.equals(old)) {
                return;
            }
            changes.add(old == null ? new PartChange.Added(part) : new PartChange.Altered(old, part));
        });
        before.forEach((name, part) -> {
            if (part.chapter() == chapter && !now.containsKey(name)) {
                changes.add(new PartChange.Removed(part));
            }
        });
        List<String> kept = common(chapter, now, before);
        if (!kept.equals(common(chapter, before, now))) {
            changes.add(new PartChange.Reordered(
                    chapter, kept.stream().map(now::get).toList()));
        }
    }

    /** What both have of a chapter, in the order of the first. */
    private static List<String> common(Part.Chapter chapter, Map<String, Part> order, Map<String, Part> other) {
        return order.entrySet().stream()
                .filter(each -> each.getValue().chapter() == chapter && other.containsKey(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Part> named(Protocol protocol) {
        Map<String, Part> named = new LinkedHashMap<>();
        for (Part part : ProtocolParts.of(protocol)) {
            String name = part.chapter() + " " + part.id();
            // A code may stand twice in a draft that is not sound yet; both are compared then.
            for (int again = 2; named.containsKey(name); again++) {
                name = part.chapter() + " " + part.id() + " " + again;
            }
            named.put(name, part);
        }
        return named;
    }
}
