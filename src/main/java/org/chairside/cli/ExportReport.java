package org.chairside.cli;

import java.nio.file.Path;
import org.chairside.chart.Outgoing;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.Interruption;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.desk.PermittedExports;
import org.chairside.export.facts.Codes;
import org.chairside.export.many.ExportRequest;
import org.chairside.export.many.Progress;
import org.chairside.export.many.RunOutcome;
import org.chairside.export.many.RunOutcome.Listing;
import org.chairside.export.many.RunOutcome.Tally;
import org.chairside.model.SessionId;

/** Tells how an export goes, line by line, and records in the log what left. */
final class ExportReport implements Progress {
    static final int STOPPED = 130;

    /** How often it is said how far it is. */
    private static final int PARTS = 20;

    private final Chairside chairside;
    private final PermittedExports outbox;
    private final ExportRequest wanted;
    private final boolean json;
    private final Interruption interruption;
    private int tried;
    private int unrecorded;
    private int broken;

    ExportReport(
            Chairside chairside,
            PermittedExports outbox,
            ExportRequest wanted,
            boolean json,
            Interruption interruption) {
        this.chairside = chairside;
        this.outbox = outbox;
        this.wanted = wanted;
        this.json = json;
        this.interruption = interruption;
    }

    @Override
    public void written(Outgoing ready, Path file) {
        if (!outbox.left(wanted.format().charts(ready.chart()), wanted.format().code())) {
            unrecorded++;
            chairside.remark("warning: " + ready.chart().session() + " was exported, but the log did not take that");
        }
        chairside.say(json ? line(ready, file) : file.toString());
        look(ready);
        step();
    }

    private void look(Outgoing ready) {
        RecordFlaws flaws = RecordFlaws.of(ready);
        broken += flaws.isBroken() ? 1 : 0;
        flaws.words()
                .ifPresent(words -> chairside.remark("warning: " + ready.chart().session() + " was exported, but: "
                        + words + ". See: chairside verify --staff NAME"));
    }

    private String line(Outgoing ready, Path file) {
        return JsonLine.of(new JsonLine.Fields()
                .text("file", file.toString())
                .text("session", ready.chart().session().toString())
                .text("format", wanted.format().code())
                .number("edition", ready.edition().version())
                .flag("draft", ready.chart().signing().isDraft())
                .text(
                        "signatures",
                        ready.signatures()
                                .worst(ready.chart())
                                .map(Codes::verdict)
                                .orElse(""))
                .number("entries", ready.chart().entries().size())
                .text("head", ready.chart().lastInLog().hash().hex()));
    }

    @Override
    public void notWritten(SessionId session, String words) {
        chairside.remark(session + ": " + words);
        step();
    }

    private void step() {
        tried++;
        int all = wanted.sessions().size();
        if (all >= PARTS && tried < all && tried % (all / PARTS) == 0) {
            chairside.remark(tried + " of " + all);
        }
    }

    @Override
    public boolean isCancelled() {
        return interruption.isAsked();
    }

    /** The last words, and the exit code. */
    int ended(RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Finished(Tally tally, Listing listing) -> {
                boolean listed = listed(listing);
                sum(tally);
                yield tally.notWritten() == 0 && listed && unrecorded == 0 ? whole() : Failure.PARTLY;
            }
            case RunOutcome.Cancelled(Tally tally, Listing listing) -> {
                listed(listing);
                chairside.remark("stopped");
                sum(tally);
                yield STOPPED;
            }
            case RunOutcome.BrokenOff(String words, Tally tally, Listing listing) -> {
                listed(listing);
                chairside.remark(words);
                sum(tally);
                yield Failure.PARTLY;
            }
            case RunOutcome.NotBegun(String words) -> throw new Failure(Failure.PARTLY, words);
        };
    }

    private int whole() {
        return broken == 0 ? 0 : Failure.BROKEN;
    }

    private void sum(Tally tally) {
        chairside.remark(tally.written() + " of " + wanted.sessions().size() + " exported to " + wanted.folder());
    }

    private boolean listed(Listing listing) {
        return switch (listing) {
            case Listing.NotWanted _ -> true;
            case Listing.Beside beside -> {
                say("manifest", beside.manifest());
                say("sums", beside.sums());
                beside.dictionary().ifPresent(file -> say("dictionary", file));
                yield true;
            }
            case Listing.Lost(String words) -> {
                chairside.remark("the list of the files could not be written: " + words);
                yield false;
            }
        };
    }

    private void say(String what, Path file) {
        chairside.say(json ? JsonLine.of(new JsonLine.Fields().text(what, file.toString())) : file.toString());
    }
}
