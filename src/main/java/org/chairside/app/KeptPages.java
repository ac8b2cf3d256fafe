package org.chairside.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chairside.model.SessionId;
import org.chairside.ui.Screen;

/**
 * Pages of sessions that are kept only as long as words stand on them that are in no record; without any, a page is made anew
 * when it is wanted again, from what is recorded by then. Screen thread only.
 */
final class KeptPages<T extends Screen> {
    private final Map<SessionId, T> pages = new HashMap<>();

    /** The page of a session as it was left with words on it, else a new one. Pages left without any are let go of. */
    T of(SessionId session, Supplier<T> anew) {
        pages.values().removeIf(left -> left.unsaved().isEmpty());
        T page = pages.containsKey(session) ? pages.get(session) : anew.get();
        pages.put(session, page);
        return page;
    }

    /** Those with words on them, and the one that was wanted last. */
    Collection<T> all() {
        return List.copyOf(pages.values());
    }
}
