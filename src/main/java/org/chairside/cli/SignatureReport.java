package org.chairside.cli;

import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.desk.Archive;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignatureCheck;
import org.chairside.staff.SignatureCheck.Checked;

/**
 * Goes through every entry of the log with the keyring: names signatures that do not hold, entries that cannot be read, adoptions
 * by somebody who may not adopt, and what is wrong in the list of sessions.
 */
final class SignatureReport {
    private final Chairside chairside;
    private final boolean json;
    private int all;
    private int broken;
    private int early;

    SignatureReport(Chairside chairside, boolean json) {
        this.chairside = chairside;
        this.json = json;
    }

    /** Looks at one stream of the log after the other, and gives the exit code. */
    int report(SignedInDesk signedInDesk) {
        UnreadableReport unreadable = new UnreadableReport(chairside, json);
        Keyring keyring = SignInOptions.keyring(chairside);
        int refused = new RefusedAdoptions(chairside, json).report(signedInDesk, keyring);
        SignatureCheck check = signedInDesk.desk().archive().signatureCheck(keyring);
        Archive archive = signedInDesk.desk().archive();
        for (StreamId stream : archive.streams()) {
            StreamContent content = archive.read(stream);
            unreadable.look(stream, content);
            check.of(content.entries()).forEach(checked -> look(stream, checked));
        }
        signedInDesk.desk().archive().catalogue().all();
        Catalogue.Found found =
                signedInDesk.desk().archive().catalogue().state().found();
        found.damaged().forEach(each -> chairside.remark("broken: " + SessionListing.words(each)));
        int wrong = found.mended();
        if (wrong > 0) {
            chairside.remark("warning: sessions missing from the list or wrong in it: " + wrong
                    + "; opening the log puts the list right from the entries");
        }
        chairside.say(
                json
                        ? JsonLine.of(new JsonLine.Fields()
                                .number("signatures", all)
                                .number("broken", broken)
                                .number("early", early)
                                .number("unreadable", unreadable.all()))
                        : verdict());
        if (broken > 0 || unreadable.all() > 0 || !found.damaged().isEmpty()) {
            return Failure.BROKEN;
        }
        return early > 0 || wrong > 0 ? Failure.WARNED : refused;
    }

    private String verdict() {
        if (all == 0) {
            return "no session is signed yet";
        }
        if (broken > 0) {
            return broken + " of " + all + " signatures do not hold";
        }
        return early == 0
                ? "every signature holds: " + all
                : "every signature holds: " + all + ", of which an early build made " + early;
    }

    private void look(StreamId session, Checked checked) {
        all++;
        switch (checked.finding()) {
            case HOLDS -> {}
            case EARLY_BUILD -> {
                early++;
                name(session, checked);
            }
            case UNKNOWN_KEY, NOT_OF_THIS, OTHER_ENTRIES -> {
                broken++;
                name(session, checked);
            }
        }
    }

    private void name(StreamId session, Checked checked) {
        String signer = checked.entry().entry().author().name();
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("session", session.toString())
                    .number("entry", checked.entry().seq())
                    .text("signer", signer)
                    .text("finding", words(checked))));
        }
        chairside.remark("session " + session + ", entry " + checked.entry().seq() + ", signed by " + signer + ": "
                + words(checked));
    }

    private static String words(Checked checked) {
        return switch (checked.finding()) {
            case HOLDS -> "it holds";
            case EARLY_BUILD ->
                "made by an early build: signed at " + checked.entry().entry().happenedAt();
            case UNKNOWN_KEY -> "the key it was made with is none of theirs";
            case NOT_OF_THIS ->
                "it is the signature of something else, not of this session by this person at this time";
            case OTHER_ENTRIES -> "the entries before it are not those that were signed";
        };
    }
}
