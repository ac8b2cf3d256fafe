package org.chairside.ui.submit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.desk.Receipt;

/**
 * The submissions that were not saved, in the order in which that was first found, each with what is known of it. Screen
 * thread only.
 */
final class StuckSubmissions {
    private final Map<PendingSubmission, Stuck> all = new LinkedHashMap<>();

    /**
     * What is known of a submission that was not saved.
     *
     * @param sender told when it is tried again
     * @param trouble why it was not saved
     * @param state how much of it is saved, and where its words stand
     */
    record Stuck(PendingSubmission.Sender sender, Receipt.Trouble trouble, Whereabouts state) {}

    /** How much of a submission is saved, and where its words stand. */
    enum Whereabouts {
        IN_LINE,
        NOWHERE_ELSE,
        PARTLY_SAVED
    }

    /** All as they are now; what happens to them later changes nothing in it. */
    Map<PendingSubmission, Stuck> all() {
        return new LinkedHashMap<>(all);
    }

    void put(PendingSubmission submission, Stuck stuck) {
        all.put(submission, stuck);
    }

    /** Lets go of one; says whether it was among them. */
    boolean remove(PendingSubmission submission) {
        return all.remove(submission) != null;
    }

    /** Each as it was typed or clicked. */
    List<String> unsaved() {
        return all.keySet().stream()
                .map(submission -> submission.typed().isEmpty() ? submission.words() : submission.typed())
                .toList();
    }

    /** The one for exactly this line. */
    Optional<PendingSubmission> typedAs(String typed) {
        return all.keySet().stream()
                .filter(submission -> submission.typed().equals(typed))
                .findFirst();
    }
}
