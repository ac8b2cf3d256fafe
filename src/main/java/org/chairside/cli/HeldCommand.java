package org.chairside.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.OneLine;
import org.chairside.cli.terminal.ReasonWords;
import org.chairside.desk.HeldEntries.Added;
import org.chairside.desk.HeldEntries.Listing;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.Recorded;
import org.chairside.model.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What could not be written to the log and is held outside it. */
@Command(
        name = "held",
        description = {
            "List the entries that are held outside the log, because its file was gone or failed when they were made; one a"
                    + " line: ID, time, patient, kind. With --add, add them to this log under the same ids and print"
                    + " \"saved SEQ ID\" for each; what the log does not take is named and stays held.",
            "Look at the list before you add it: is this the log they belong to?",
            "Entries held for another log of this clinic are counted; only that log takes them.",
            "Exit code: 0 nothing is held any more, 1 some entries are held, 4 the log cannot be opened."
        })
final class HeldCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    @ParentCommand
    private Chairside chairside;

    @Mixin
    private SignInOptions signIn;

    @Option(names = "--add", description = "Add them to the log.")
    private boolean add;

    @Override
    public Integer call() {
        try (SignedInDesk signedInDesk = signIn.enter(chairside)) {
            Listing listing = signedInDesk.desk().held().listing();
            if (listing.isOlderLog()) {
                chairside.remark(
                        "warning: this log is a copy from before these entries, or another one; it lacks what was"
                                + " written before them.");
            }
            listing.unreadable()
                    .forEach(name -> chairside.remark("warning: " + name + " is held and cannot be read. Call IT."));
            if (listing.elsewhere() > 0) {
                chairside.remark("warning: " + listing.elsewhere()
                        + " entries are held on this computer for another log of this clinic, which was moved or is gone."
                        + " They cannot be added to this one. Put that log back where it was, then: chairside held");
            }
            return add ? added(signedInDesk) : listed(signedInDesk, listing);
        }
    }

    private int listed(SignedInDesk signedInDesk, Listing listing) {
        listing.entries().forEach(each -> chairside.say(line(signedInDesk, each)));
        if (listing.isEmpty()) {
            chairside.remark("Nothing is held.");
        }
        return listing.isEmpty() ? 0 : Failure.PARTLY;
    }

    private static String line(SignedInDesk signedInDesk, Recorded held) {
        Optional<String> patient = held.entry().subject() instanceof Subject.OfSession subject
                ? signedInDesk.desk().archive().chart(subject.session()).map(chart -> chart.patient()
                        .name()
                        .formal())
                : Optional.of("(clinic)");
        return OneLine.of(String.join(
                "  ",
                held.id().toString(),
                WHEN.format(held.entry().happenedAt().atZone(held.entry().zone())),
                patient.orElse("(session not in this log)"),
                kind(held)));
    }

    private static String kind(Recorded held) {
        return held.event()
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private int added(SignedInDesk signedInDesk) {
        List<Added> all = signedInDesk.desk().held().add(signedInDesk.author());
        long saved = 0;
        for (Added each : all) {
            switch (each.receipt()) {
                case Receipt.Saved(Recorded recorded) -> {
                    saved++;
                    chairside.say("saved " + recorded.seq() + " " + each.entry().id());
                }
                case Receipt.Held _ -> chairside.remark(each.entry().id() + ": " + ReasonWords.HELD);
                case Receipt.NotSaved(Receipt.Trouble trouble) ->
                    chairside.remark(each.entry().id() + ": " + ReasonWords.of(trouble));
                case Receipt.Denied(Receipt.Denial denial) ->
                    chairside.remark(each.entry().id() + ": " + ReasonWords.of(denial));
            }
        }
        chairside.remark(saved + " of " + all.size() + " held entries added");
        return saved == all.size() && signedInDesk.desk().held().listing().isEmpty() ? 0 : Failure.PARTLY;
    }
}
