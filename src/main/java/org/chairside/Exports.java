package org.chairside;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.desk.Receipt;
import org.chairside.desk.Visit;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.many.Charts;
import org.chairside.export.many.ExportRun;
import org.chairside.export.many.Progress;
import org.chairside.export.many.RunOutcome;
import org.chairside.export.many.Stamp;
import org.chairside.export.many.Wanted;
import org.chairside.export.page.Paper;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.SessionId;
import org.chairside.settings.ExportFormat;
import org.chairside.settings.PaperSize;
import org.chairside.settings.Settings;
import org.chairside.ui.kit.Exporter;
import org.chairside.ui.kit.FileKind;
import org.chairside.ui.kit.Leaving;
import org.chairside.ui.kit.Parcel;

/**
 * What the screens export with: charts from the desk, files from the export room, folders from the settings. Each file that
 * is written is recorded in the log.
 *
 * @param opener shows a folder as the system shows folders
 */
record Exports(
        Visit visit, SessionExport export, Remembered remembered, Forms forms, Stamp stamp, Consumer<Path> opener)
        implements Exporter {
    private static final Map<FileKind, ExportFormat> KEPT_AS = Map.of(
            FileKind.PDF, ExportFormat.PDF,
            FileKind.CSV, ExportFormat.CSV,
            FileKind.FHIR, ExportFormat.FHIR,
            FileKind.REMS, ExportFormat.REMS,
            FileKind.COURSE, ExportFormat.COURSE);

    @Override
    public List<FileKind> kinds() {
        return List.of(FileKind.PDF, FileKind.CSV, FileKind.FHIR, FileKind.REMS);
    }

    @Override
    public FileKind kind() {
        ExportFormat last = remembered.now().exportFormat();
        return kinds().stream()
                .filter(kind -> KEPT_AS.get(kind) == last)
                .findFirst()
                .orElse(FileKind.PDF);
    }

    @Override
    public PaperSize paper() {
        return remembered.now().paperwork().paper();
    }

    @Override
    public Optional<Path> folder(FileKind kind) {
        Map<ExportFormat, String> folders = remembered.now().exportFolders();
        return Optional.ofNullable(folders.get(KEPT_AS.get(kind))).map(Path::of);
    }

    @Override
    public void remember(FileKind kind, PaperSize paper, Path folder) {
        Settings now = remembered.now();
        Settings next = now.withExport(KEPT_AS.get(kind), folder.toString())
                .withPaperwork(now.paperwork().withPaper(paper));
        if (!next.equals(now)) {
            remembered.change(_ -> next);
        }
    }

    @Override
    public Optional<Leaving> look(SessionId session) {
        return visit.desk()
                .chart(session)
                .map(chart -> new Leaving(
                        chart.patient().name().formal(),
                        chart.openedAt(),
                        chart.signing().isDraft(),
                        visit.desk().edition(chart),
                        RemsSheet.isFor(chart)));
    }

    @Override
    public RunOutcome write(Parcel parcel, Watch watch) {
        Format format = format(parcel);
        return new ExportRun(export, this::ready, stamp)
                .write(new Wanted(wanted(parcel), format, parcel.folder()), new Told(format, watch));
    }

    private Optional<Charts.Ready> ready(SessionId session) {
        return visit.desk()
                .chart(session)
                .map(chart -> new Charts.Ready(chart, visit.desk().edition(chart)));
    }

    /** Of a list with sessions that want no form, the others. */
    private List<SessionId> wanted(Parcel parcel) {
        if (parcel.kind() != FileKind.REMS) {
            return parcel.sessions();
        }
        Set<SessionId> forms = visit.desk().catalogue().stream()
                .filter(each -> RemsSheet.isFor(each.protocol().drug()))
                .map(each -> each.session())
                .collect(Collectors.toSet());
        return parcel.sessions().stream().filter(forms::contains).toList();
    }

    private Format format(Parcel parcel) {
        Paper paper = Paper.valueOf(parcel.paper().name());
        return switch (parcel.kind()) {
            case PDF -> new Format.Pdf(paper);
            case CSV -> new Format.Csv();
            case FHIR -> new Format.Fhir();
            case REMS -> new Format.Rems(forms.site(), forms.generation(), paper);
            case COURSE -> throw new IllegalArgumentException("not offered");
        };
    }

    @Override
    public void open(Path folder) {
        opener.accept(folder);
    }

    /** Records each file as soon as it is there. */
    private final class Told implements Progress {
        private final Format format;
        private final Watch watch;

        Told(Format format, Watch watch) {
            this.format = format;
            this.watch = watch;
        }

        @Override
        public void written(Charts.Ready ready, Path file) {
            Chart chart = ready.chart();
            Receipt receipt = visit.desk()
                    .exported(visit.author(), chart, format.code(), ready.edition())
                    .join();
            watch.written(file, receipt instanceof Receipt.Saved);
        }

        @Override
        public void notWritten(SessionId session, String words) {
            watch.leftOut(words);
        }

        @Override
        public boolean isCancelled() {
            return watch.isStopped();
        }
    }
}
