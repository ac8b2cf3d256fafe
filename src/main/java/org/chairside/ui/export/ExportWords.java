package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.Edition;
import org.chairside.export.many.RunOutcome;
import org.chairside.model.ExportFormat;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** What is said before sessions leave the program and after they have. Safe for any thread. */
public final class ExportWords {
    private final UiContext ui;

    public ExportWords(UiContext ui) {
        this.ui = ui;
    }

    /** One thing to know before. */
    public record Said(Level level, String words) {}

    /** The message key of a format's name, as on a button. */
    static String key(ExportFormat format) {
        return "export." + format.name().toLowerCase(Locale.ROOT);
    }

    String subject(ExportModel.Order asked) {
        return asked.looked()
                .filter(looked -> looked.size() == 1)
                .map(List::getFirst)
                .map(one -> ui.text("export.one", one.who(), ui.words().date(one.started())))
                .orElseGet(() -> ui.text("export.many", asked.sessions().size()));
    }

    List<Said> of(ExportModel.Order asked, ExportFormat kind) {
        if (asked.sessions().size() > ExportModel.LOOKED_AT) {
            return List.of(new Said(Level.NONE, ui.text("export.unlooked")));
        }
        return asked.looked()
                .map(looked -> looked.size() == 1 ? ofOne(looked.getFirst(), kind) : ofMany(looked, kind))
                .orElseGet(() -> List.of(new Said(Level.NONE, ui.text("export.looking"))));
    }

    private List<Said> ofOne(ExportPreview one, ExportFormat kind) {
        List<Said> all = new ArrayList<>();
        if (kind == ExportFormat.REMS && !one.hasForm()) {
            all.add(new Said(Level.HIGH, ui.text("export.no-form")));
        }
        if (one.isDraft()) {
            all.add(new Said(Level.MEDIUM, ui.text("export.draft")));
        }
        all.add(new Said(Level.NONE, version(one.edition())));
        return all;
    }

    /** {@code Version 2, replaces version 1 of 12-Mar-2026 14:05.} */
    public String version(Edition edition) {
        return edition.supersedes()
                .map(earlier -> ui.text(
                        "export.version.replaces",
                        edition.version(),
                        earlier.version(),
                        ui.words().dateTime(earlier.at())))
                .orElseGet(() -> ui.text("export.version", edition.version()));
    }

    private List<Said> ofMany(List<ExportPreview> looked, ExportFormat kind) {
        List<Said> all = new ArrayList<>();
        long formless = looked.stream().filter(each -> !each.hasForm()).count();
        long drafts = looked.stream().filter(ExportPreview::isDraft).count();
        long again = looked.stream()
                .filter(each -> each.edition().supersedes().isPresent())
                .count();
        if (kind == ExportFormat.REMS && formless > 0) {
            all.add(new Said(Level.MEDIUM, ui.text("export.many.no-form", formless, looked.size())));
        }
        if (drafts > 0) {
            all.add(new Said(Level.MEDIUM, ui.text("export.many.draft", drafts, looked.size())));
        }
        all.add(new Said(Level.NONE, ui.text("export.many.versions", again)));
        return all;
    }

    ExportModel.State ended(RunOutcome outcome, ExportProgress progress, Path to) {
        return switch (outcome) {
            case RunOutcome.Finished(RunOutcome.Tally tally, RunOutcome.Listing listing) ->
                ended(tally.notWritten() == 0 ? Level.OK : Level.HIGH, tally, listing, progress, to, "");
            case RunOutcome.Cancelled(RunOutcome.Tally tally, RunOutcome.Listing listing) ->
                ended(Level.MEDIUM, tally, listing, progress, to, ui.text("export.stopped"));
            case RunOutcome.BrokenOff(String why, RunOutcome.Tally tally, RunOutcome.Listing listing) ->
                ended(Level.HIGH, tally, listing, progress, to, why);
            case RunOutcome.NotBegun(String why) -> new ExportModel.State.Ended(Level.HIGH, why, Optional.empty());
        };
    }

    private ExportModel.State ended(
            Level level,
            RunOutcome.Tally tally,
            RunOutcome.Listing listing,
            ExportProgress progress,
            Path to,
            String why) {
        List<String> said = new ArrayList<>();
        if (progress.of() == 1 && progress.first().isPresent()) {
            said.add(ui.text("export.written.one", progress.first().get().getFileName(), to));
        } else {
            said.add(ui.text("export.written", tally.written(), progress.of(), to));
        }
        said.add(why);
        if (tally.notWritten() > 0) {
            said.add(progress.trouble().filter(words -> !words.equals(why)).orElse(""));
        }
        if (progress.isUnrecorded()) {
            said.add(ui.text("export.unrecorded"));
        }
        said.add(listed(listing));
        said.removeIf(String::isEmpty);
        Optional<Path> folder = tally.written() > 0 ? Optional.of(to) : Optional.empty();
        Level worst = progress.isUnrecorded() ? Level.HIGH : level;
        return new ExportModel.State.Ended(worst, String.join(" ", said), folder);
    }

    private String listed(RunOutcome.Listing listing) {
        return switch (listing) {
            case RunOutcome.Listing.Beside beside ->
                ui.text("export.listed", beside.manifest().getFileName());
            case RunOutcome.Listing.NotWanted _ -> "";
            case RunOutcome.Listing.Lost(String words) -> ui.text("export.list-lost", words);
        };
    }
}
