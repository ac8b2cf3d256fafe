package org.chairside.cli.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.chairside.desk.DeskOpening;
import org.chairside.model.LogFinding;

/** What was found about a log, in words, and the way on. */
public final class FindingWords {
    private static final int NAMED = 5;

    private FindingWords() {}

    /** Why the log is not opened without a reason: what was found, what is safe, what to do. */
    public static String refusal(DeskOpening.ReasonWanted wanted) {
        String found = wanted.findings().stream().map(FindingWords::of).collect(Collectors.joining("; "));
        return found
                + ". Nothing was changed, and what is there can be read. Call IT, or compare the head with a printed page:"
                + " chairside verify --head HEX. To go on all the same, say why: --reason TEXT (it is written to the log).";
    }

    public static String of(LogFinding finding) {
        long entry = finding.entries().isEmpty() ? 0 : finding.entries().getFirst();
        return switch (finding.kind()) {
            case ANCHOR_MISSING ->
                "the head anchor beside the log is missing, so missing last entries cannot be noticed";
            case ANCHOR_NOT_GENUINE ->
                "the head anchor beside the log was changed or damaged, so missing last entries cannot be noticed";
            case ANCHOR_DIFFERS -> "the head anchor remembers another entry " + entry + " than the log has";
            case TAIL_LOST -> missing(entry, finding.remembered());
            case OLDER_THAN_LAST_SEEN ->
                "the log is older than you last saw it here: " + missing(entry, finding.remembered());
            case OTHER_THAN_LAST_SEEN ->
                "you last saw another entry " + entry + " here than the log has; it was replaced or rebuilt";
            case CHAIN_BROKEN ->
                "the log is not what was written at " + entries(finding.entries())
                        + "; entries were changed, removed or added";
            case SCHEMA_CHANGED ->
                "the file of the log has triggers or indexes that are not Chairside's, or lacks some of its own;"
                        + " they will be set right";
            case TABLE_ALTERED -> "a table of the log was made differently";
            case WORKSTATION_CHANGED -> "the log names another workstation than the one that wrote it";
            case FOREIGN_END ->
                "the file beside the log that would hold its latest entries belongs to another log; it is not read, and will be"
                        + " put aside and kept";
        };
    }

    private static String missing(long last, long remembered) {
        return last == 0
                ? "all entries up to number " + remembered + " are missing"
                : "entries " + (last + 1) + " to " + remembered + " were saved and are missing";
    }

    private static String entries(List<Long> numbers) {
        String named = numbers.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = numbers.size() > NAMED ? " and " + (numbers.size() - NAMED) + " more" : "";
        return (numbers.size() == 1 ? "entry " : "entries ") + named + more;
    }
}
