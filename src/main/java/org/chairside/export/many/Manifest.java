package org.chairside.export.many;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.export.Dictionary;
import org.chairside.export.DraftFile;
import org.chairside.export.ExportOutcome;
import org.chairside.export.Format;
import org.chairside.export.facts.Codes;
import org.chairside.export.many.RunOutcome.Listing;
import org.chairside.model.SessionId;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of a run, written as the run goes: {@code manifest.json} for programs, {@code SHA256SUMS} for
 * {@code sha256sum -c}. If the disk takes no more, the list is lost and says so; the files are not.
 */
final class Manifest implements AutoCloseable {
    private final JsonMapper json = JsonMapper.builder().build();
    private final ExportRequest wanted;
    private final ManifestStamp stamp;
    private final DraftFile list;
    private final DraftFile sums;
    private final List<Map<String, Object>> leftOut = new ArrayList<>();
    private boolean isFirst = true;
    private Optional<IOException> trouble = Optional.empty();

    private Manifest(ExportRequest wanted, ManifestStamp stamp, DraftFile list, DraftFile sums) {
        this.wanted = wanted;
        this.stamp = stamp;
        this.list = list;
        this.sums = sums;
    }

    static Manifest begun(ExportRequest wanted, ManifestStamp stamp) throws IOException {
        DraftFile list = DraftFile.in(wanted.folder());
        Manifest manifest = new Manifest(wanted, stamp, list, DraftFile.in(wanted.folder()));
        manifest.open();
        return manifest;
    }

    private void open() throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("manifest", 1);
        head.put("program", stamp.program());
        head.put("begun", stamp.clock().instant().toString());
        head.put("format", wanted.format().code());
        head.put("sessions", wanted.sessions().size());
        String text = json.writeValueAsString(head);
        line(text.substring(0, text.length() - 1) + ",\"files\":[\n");
    }

    private void line(String text) throws IOException {
        list.add(text.getBytes(UTF_8));
    }

    void add(Outgoing ready, Path file, byte[] bytes) {
        tried(() -> {
            Map<String, Object> row = row(file, bytes);
            row.putAll(origin(ready));
            put(row, file, bytes);
        });
    }

    private static Map<String, Object> row(Path file, byte[] bytes) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file.getFileName().toString());
        row.put("sha256", Checksum.of(bytes));
        row.put("bytes", bytes.length);
        return row;
    }

    private Map<String, Object> origin(Outgoing ready) {
        Chart chart = ready.chart();
        Edition edition = ready.edition();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("session", chart.session().toString());
        row.put("edition", edition.version());
        row.put(
                "supersedes",
                edition.supersedes().map(earlier -> earlier.head().hex()).orElse(""));
        row.put("signing", Codes.code(chart.signing().stage()));
        row.put(
                "signatures",
                ready.signatures().worst(chart).map(Codes::verdict).orElse(""));
        row.put("entries", chart.entries().size());
        row.put("workstation", chart.lastInLog().workstation().toString());
        row.put("head_seq", chart.lastInLog().seq());
        row.put("head", chart.lastInLog().hash().hex());
        row.put("written", stamp.clock().instant().toString());
        return row;
    }

    private void put(Map<String, Object> row, Path file, byte[] bytes) throws IOException {
        line((isFirst ? "" : ",\n") + json.writeValueAsString(row));
        isFirst = false;
        sum(file, bytes);
    }

    private void sum(Path file, byte[] bytes) throws IOException {
        sums.add((Checksum.of(bytes) + "  " + file.getFileName() + "\n").getBytes(US_ASCII));
    }

    void leaveOut(SessionId session, String words) {
        leftOut.add(Map.of("session", session.toString(), "why", words));
    }

    /** Puts the list beside the files. */
    Listing finished(String end) {
        try {
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            Optional<Path> dictionary = dictionary();
            Map<String, Object> tail = new LinkedHashMap<>();
            tail.put("left_out", leftOut);
            tail.put("end", end);
            tail.put("ended", stamp.clock().instant().toString());
            line("\n]," + json.writeValueAsString(tail).substring(1) + "\n");
            Path manifest = list.finish("manifest", ".json");
            sums.add((Checksum.of(manifest) + "  " + manifest.getFileName() + "\n").getBytes(US_ASCII));
            return new Listing.Beside(manifest, sums.finish("SHA256SUMS", ""), dictionary);
        } catch (IOException e) {
            return new Listing.Lost(ExportOutcome.NotWritten.because(e).words());
        }
    }

    private Optional<Path> dictionary() throws IOException {
        if (!(wanted.format() instanceof Format.Csv)) {
            return Optional.empty();
        }
        Path file = DictionaryFile.in(wanted.folder());
        byte[] bytes = Dictionary.csv();
        put(row(file, bytes), file, bytes);
        return Optional.of(file);
    }

    private void tried(Step step) {
        if (trouble.isPresent()) {
            return;
        }
        try {
            step.take();
        } catch (IOException e) {
            trouble = Optional.of(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    @Override
    public void close() throws IOException {
        list.close();
        sums.close();
    }
}
