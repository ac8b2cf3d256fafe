package org.chairside;

import java.nio.file.Path;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.export.ExportOutcome;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.page.Paper;
import org.chairside.model.SessionId;
import org.chairside.settings.ExportFormat;
import org.chairside.settings.Settings;
import org.chairside.ui.kit.Exporter;
import org.chairside.ui.kit.FileKind;

/** What the screens export with: charts from the desk, files from the export room, the folder from the settings. */
record Exports(Desk desk, SessionExport export, Remembered remembered) implements Exporter {
    @Override
    public Optional<Path> folder() {
        Settings settings = remembered.now();
        return Optional.ofNullable(settings.exportFolders().get(settings.exportFormat()))
                .map(Path::of);
    }

    @Override
    public void remember(Path folder) {
        remembered.change(settings -> settings.withExport(ExportFormat.PDF, folder.toString()));
    }

    @Override
    public ExportOutcome write(SessionId session, FileKind kind, Path folder) {
        Chart chart = desk.chart(session)
                .orElseThrow(() -> new IllegalStateException("no session " + session.brief() + " to export"));
        return export.toFolder(chart, format(kind), folder);
    }

    private static Format format(FileKind kind) {
        return switch (kind) {
            case PDF -> new Format.Pdf(Paper.A4);
            case CSV -> new Format.Csv();
            case FHIR -> new Format.Fhir();
        };
    }
}
