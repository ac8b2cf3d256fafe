package org.chairside.export.back;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.Origin;
import org.chairside.model.PatientId;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.model.StaffId;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.model.WorkstationId;

/** The entries of a session, read off its table alone. */
public final class CsvBack {
    private static final List<String> OF_THE_ENTRY = List.of("unplaced", "zone", "origin");

    private static final Pattern GUARDED =
            Pattern.compile("'+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern HALF = Pattern.compile("(?<!\\\\)(\\\\+)(uD[89A-F][0-9A-F]{2})");

    private CsvBack() {}

    /** Every row, the formulas' apostrophes still on. */
    public static List<NamedCsvRecord> rows(byte[] csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every entry, in the order of writing. What was written about another patient is not in the table. */
    public static List<Recorded> entries(byte[] csv) {
        Map<String, List<NamedCsvRecord>> entries = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(csv)) {
            if (!row.getField("entry").isEmpty()) {
                entries.computeIfAbsent(row.getField("entry"), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return entries.values().stream().map(CsvBack::recorded).toList();
    }

    private static Recorded recorded(List<NamedCsvRecord> rows) {
        NamedCsvRecord row = rows.getFirst();
        return new Recorded(
                entry(rows),
                new WorkstationId(UUID.fromString(row.getField("workstation"))),
                Long.parseLong(row.getField("seq")),
                time(row, "recorded_at"),
                new Hash(row.getField("hash")));
    }

    private static Entry entry(List<NamedCsvRecord> rows) {
        NamedCsvRecord row = rows.getFirst();
        List<Said> said = rows.stream()
                .filter(each -> !each.getField("name").isEmpty())
                .map(CsvBack::said)
                .toList();
        Facts facts = new Facts(said);
        Origin origin =
                facts.find("origin").isPresent() && isLeading(said, "origin") ? Origin.TRANSCRIBED : Origin.LIVE;
        return new Entry(
                EventBack.entry(row.getField("entry")),
                subject(row),
                author(row),
                time(row, "taken_at"),
                time(row, "entered_at"),
                ZoneId.of(row.getField("zone")),
                origin,
                event(row, said));
    }

    private static boolean isLeading(List<Said> said, String name) {
        return said.stream()
                .takeWhile(each -> OF_THE_ENTRY.contains(each.name()))
                .anyMatch(each -> each.name().equals(name));
    }

    private static Event event(NamedCsvRecord row, List<Said> said) {
        Facts facts = new Facts(said.stream()
                .dropWhile(each -> OF_THE_ENTRY.contains(each.name()))
                .toList());
        String kind = unguarded(row.getField("kind"));
        String reason = unguarded(row.getField("reason"));
        if (row.getField("amends").isEmpty()) {
            return EventBack.of(kind, patient(row), facts);
        }
        var of = EventBack.entry(row.getField("amends"));
        return switch (kind) {
            case "entry-withdrawn" -> new Event.EntryWithdrawn(of, reason);
            case "entry-reinstated" -> new Event.EntryReinstated(of, reason);
            default -> new Event.EntryAmended(of, EventBack.of(kind, patient(row), facts), reason);
        };
    }

    private static Said said(NamedCsvRecord row) {
        return new Said(
                unguarded(row.getField("name")),
                unguarded(row.getField("value")),
                row.getField("unit"),
                row.getField("severity"));
    }

    private static PatientId patient(NamedCsvRecord row) {
        return new PatientId(UUID.fromString(row.getField("patient_id")));
    }

    private static Subject subject(NamedCsvRecord row) {
        UUID session = UUID.fromString(row.getField("session"));
        return row.getField("patient_id").isEmpty()
                ? new Subject.OfClinic(new StreamId(session))
                : new Subject.OfSession(new SessionId(session), patient(row));
    }

    private static Author author(NamedCsvRecord row) {
        String text = unguarded(row.getField("author"));
        int role = text.lastIndexOf(" (");
        return new Author(
                new StaffId(UUID.fromString(row.getField("author_id"))),
                text.substring(0, role),
                Facts.constant(Role.class, text.substring(role + 2, text.length() - 1)));
    }

    private static Instant time(NamedCsvRecord row, String column) {
        return OffsetDateTime.parse(row.getField(column)).toInstant();
    }

    /** What was typed: the rules of the dictionary undone. */
    public static String unguarded(String cell) {
        return HALF.matcher(GUARDED.matcher(cell).matches() ? cell.substring(1) : cell)
                .replaceAll(found -> Matcher.quoteReplacement(half(found)));
    }

    private static String half(MatchResult found) {
        String slashes = found.group(1);
        String typed = slashes.substring(0, slashes.length() / 2);
        return slashes.length() % 2 == 0
                ? typed + found.group(2)
                : typed + (char) Integer.parseInt(found.group(2).substring(1), 16);
    }
}
