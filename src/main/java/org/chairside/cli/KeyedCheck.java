package org.chairside.cli;

import java.util.List;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.FindingWords;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.desk.DeskReading;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.ClinicEvent;
import org.chairside.model.LogFinding;
import org.chairside.model.Recorded;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;

/**
 * Of what takes a key: whether the head anchor is genuine, and whoever opened the log though something was found. Signatures,
 * what cannot be read, adoptions and the list of sessions are the matter of {@link SignatureReport}.
 */
record KeyedCheck(Chairside chairside, boolean json, Keyring keyring, SignedInDesk signedInDesk, DeskReading.Open open)
        implements AutoCloseable {
    /** Says what was found, and gives the exit code. */
    int report() {
        boolean genuine = open.found().stream().noneMatch(KeyedCheck::isOfAnchor);
        if (genuine) {
            chairside.say(
                    json ? JsonLine.of(new JsonLine.Fields().text("anchor", "genuine")) : "the head anchor is genuine");
        }
        open.found().stream().filter(KeyedCheck::isOfAnchor).forEach(this::say);
        List<Recorded> explained = signedInDesk.desk().archive().clinic(new StreamId(keyring.vault())).stream()
                .filter(each -> each.event() instanceof ClinicEvent.LogFindingExplained)
                .toList();
        explained.forEach(each -> say(each, (ClinicEvent.LogFindingExplained) each.event()));
        if (!genuine) {
            boolean missing = open.found().stream().anyMatch(each -> each.kind() == LogFinding.Kind.ANCHOR_MISSING);
            return missing ? Failure.WARNED : Failure.BROKEN;
        }
        return explained.isEmpty() ? 0 : Failure.WARNED;
    }

    private static boolean isOfAnchor(LogFinding finding) {
        return switch (finding.kind()) {
            case ANCHOR_MISSING, ANCHOR_NOT_GENUINE, ANCHOR_DIFFERS, TAIL_LOST -> true;
            case OLDER_THAN_LAST_SEEN,
                    OTHER_THAN_LAST_SEEN,
                    CHAIN_BROKEN,
                    SCHEMA_CHANGED,
                    TABLE_ALTERED,
                    WORKSTATION_CHANGED,
                    FOREIGN_END -> false;
        };
    }

    private void say(LogFinding finding) {
        if (json) {
            chairside.say(JsonLine.of(
                    new JsonLine.Fields().text("anchor", finding.kind().word())));
        }
        chairside.remark("with the key: " + FindingWords.of(finding));
    }

    private void say(Recorded entry, ClinicEvent.LogFindingExplained explained) {
        String who = entry.entry().author().name();
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("explained", explained.finding())
                    .number("entry", entry.seq())
                    .text("by", who)
                    .text("reason", explained.reason())));
        }
        chairside.remark("warning: entry " + entry.seq() + ": " + who + " opened the log at "
                + entry.entry().enteredAt() + " though something was found (" + explained.finding() + "): "
                + explained.reason());
    }

    @Override
    public void close() {
        signedInDesk.close();
    }
}
