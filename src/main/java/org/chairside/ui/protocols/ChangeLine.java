package org.chairside.ui.protocols;

import java.util.List;
import java.util.stream.Collectors;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.Glyph;

/**
 * One difference as people read it.
 *
 * @param now what is said from now on; empty if nothing is
 * @param before what was said until now; empty if nothing was
 */
record ChangeLine(Part.Chapter chapter, Glyph glyph, String kind, String now, String before) {
    /** All of it in one sentence, as spoken. */
    String spoken() {
        return List.of(kind, now, before).stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
