package org.chairside.ui.kit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chairside.ui.kit.LayoutFault.Rule;

/**
 * The faults that the screens are known to have, all in one place. Any other fails the check of its scene, and so does one
 * that is no longer there until it is struck from this list: the list only gets shorter.
 */
final class KnownLayoutFaults {
    private static final List<Known> TODAY = List.of(
            new Known(
                    "What stands above the list or the table does not scroll, so that at 200 % the screen is higher than the"
                            + " window and moves the bar above and the line below out of it.",
                    Rule.OUTSIDE,
                    Pattern.compile(".*"),
                    Map.ofEntries(
                            entry("records-follow-up-200", 1), entry("rems-site-200", 10), entry("course-200", 10))),
            new Known(
                    "At 200 % what changes a protocol is wider than the room beside the list of versions, and because it stands"
                            + " in the middle of that room it reaches over the list.",
                    Rule.OVERLAP,
                    Pattern.compile("#protocols-versions and (\\w+#protocols-(parts|add|down|redo)|MenuLabeledImpl)"),
                    Map.of("protocols-changing-200", 5)),
            new Known(
                    "Words have less room than they need, and no tooltip says them: an entry held back, the head of a"
                            + " column.",
                    Rule.CUT,
                    Pattern.compile("\\(Ana Ruiz\\)|O2"),
                    Map.ofEntries(
                            entry("held-200", 2), entry("review-full-100", 1), entry("review-follow-up-100", 1))));

    private KnownLayoutFaults() {}

    /**
     * What is known of some scenes, and why.
     *
     * @param what found in each fault that is meant
     * @param scenes how many of them each scene has, by its name
     */
    record Known(String why, Rule rule, Pattern what, Map<String, Integer> scenes) {
        boolean covers(String scene, LayoutFault fault) {
            return scenes.containsKey(scene)
                    && fault.rule() == rule
                    && what.matcher(fault.what()).find();
        }
    }

    /** The names of the scenes that have any. */
    static Set<String> scenes() {
        return TODAY.stream().flatMap(known -> known.scenes().keySet().stream()).collect(Collectors.toSet());
    }

    /** Fails for every fault of a scene that is not known, and for a known one that is gone. */
    static void check(String scene, List<LayoutFault> found) {
        check(TODAY, scene, found);
    }

    static void check(List<Known> known, String scene, List<LayoutFault> found) {
        List<LayoutFault> unknown = new ArrayList<>(found);
        for (Known each : known) {
            unknown.removeIf(fault -> each.covers(scene, fault));
        }
        assertThat(unknown).as("layout faults of " + scene).isEmpty();
        for (Known each : known) {
            assertThat(found.stream().filter(fault -> each.covers(scene, fault)))
                    .as("known layout faults of %s; strike what is mended: %s", scene, each.why())
                    .hasSize(each.scenes().getOrDefault(scene, 0));
        }
    }
}
