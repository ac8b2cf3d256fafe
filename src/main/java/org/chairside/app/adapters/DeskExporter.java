package org.chairside.app.adapters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chairside.chart.Chart;
import org.chairside.chart.Outgoing;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.PermittedExports;
import org.chairside.desk.SignedInDesk;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.many.ExportRequest;
import org.chairside.export.many.ExportRun;
import org.chairside.export.many.ManifestStamp;
import org.chairside.export.many.Progress;
import org.chairside.export.many.RunOutcome;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.settings.Settings;
import org.chairside.settings.SettingsStore;
import org.chairside.ui.export.ExportChoice;
import org.chairside.ui.export.ExportPreview;
import org.chairside.ui.export.Exporter;

/**
 * What the screens export with: charts from the desk, files from the export room, folders from the settings. Each file that
 * is written is recorded in the log.
 *
 * @param opener shows a folder as the system shows folders
 */
public record DeskExporter(
        SignedInDesk signedInDesk,
        SessionExport export,
        SettingsStore store,
        DeskRemsForm forms,
        ManifestStamp stamp,
        Consumer<Path> opener)
        implements Exporter {
    @Override
    public ExportFormat kind() {
        return store.now().exports().format();
    }

    @Override
    public PaperSize paper() {
        return store.paper();
    }

    @Override
    public Optional<Path> folder(ExportFormat kind) {
        Map<ExportFormat, String> folders = store.now().exports().folders();
        return Optional.ofNullable(folders.get(kind)).map(Path::of);
    }

    @Override
    public void remember(ExportFormat kind, PaperSize paper, Path folder) {
        Settings now = store.now();
        Settings used = now.withExport(kind, folder.toString());
        Settings next = paper == store.paper()
                ? used
                : used.withPaperwork(now.paperwork().withPaper(paper));
        if (!next.equals(now)) {
            store.change(_ -> next);
        }
    }

    @Override
    public Optional<ExportPreview> look(SessionId session) {
        return outbox().flatMap(outbox -> outbox.of(session)).map(DeskExporter::leaving);
    }

    private static ExportPreview leaving(Outgoing outgoing) {
        Chart chart = outgoing.chart();
        return new ExportPreview(
                chart.patient().name().formal(),
                chart.openedAt().atZone(chart.zone()).toLocalDate(),
                chart.signing().isDraft(),
                outgoing.edition(),
                RemsSheet.isFor(chart));
    }

    @Override
    public boolean isAllowed() {
        return outbox().isPresent();
    }

    private Optional<PermittedExports> outbox() {
        return switch (signedInDesk.exporting()) {
            case ExportPermission.Allowed(PermittedExports outbox) -> Optional.of(outbox);
            case ExportPermission.Refused _ -> Optional.empty();
        };
    }

    @Override
    public RunOutcome write(ExportChoice choice, Watch watch) {
        return outbox().map(outbox -> write(choice, watch, outbox)).orElseGet(RunOutcome.NotBegun::forRole);
    }

    private RunOutcome write(ExportChoice choice, Watch watch, PermittedExports outbox) {
        Format format = format(choice, outbox);
        return new ExportRun(export, outbox::of, stamp)
                .write(new ExportRequest(wanted(choice), format, choice.folder()), new Told(outbox, format, watch));
    }

    private List<SessionId> wanted(ExportChoice choice) {
        return new FilesOfChoice(() -> signedInDesk.desk().archive().catalogue().all()).sessions(choice);
    }

    private Format format(ExportChoice choice, PermittedExports outbox) {
        PaperSize paper = choice.paper();
        return switch (choice.kind()) {
            case PDF -> new Format.Pdf(paper);
            case CSV -> new Format.Csv();
            case FHIR -> new Format.Fhir();
            case REMS -> new Format.Rems(forms.site(), forms.generation(), paper);
            case COURSE -> new Format.Course(paper, chart -> outbox.course(chart.session()));
        };
    }

    @Override
    public void open(Path folder) {
        opener.accept(folder);
    }

    /** Records each file as soon as it is there. */
    private record Told(PermittedExports outbox, Format format, Watch watch) implements Progress {

        @Override
        public void written(Outgoing ready, Path file) {
            watch.written(file, outbox.left(format.charts(ready.chart()), format.code()));
        }

        @Override
        public void notWritten(SessionId session, String words) {
            watch.leftOut(words);
        }

        @Override
        public boolean isCancelled() {
            return watch.isCancelled();
        }
    }
}
