package org.chairside.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Protocol;
import org.chairside.model.Vitals;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.scales.Consciousness;
import org.chairside.scales.News2;
import org.chairside.scales.Score;
import org.chairside.testing.Sessions;

/**
 * Measures on real visits how often the shipped limits speak, and what the early warning score would have said. The first
 * set of a visit is the baseline, a dose is put a minute after it. Run by hand with the file of visits as its only
 * argument; it is no test and judges nothing.
 */
final class NoticeMeasurement {
    private record Row(String visit, int minute, String pressure, Set<String> symptoms) {}

    private static final class Count {
        private int met;
        private int raised;
        private final Set<String> visits = new TreeSet<>();
    }

    private int sets;
    private int quiet;
    private final Map<String, Count> kinds = new LinkedHashMap<>();
    private final Map<String, Count> limits = new TreeMap<>();
    private final Map<Integer, Integer> points = new TreeMap<>();
    private int incomplete;
    private int loud;
    private int loudScoredNothing;

    private NoticeMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        List<Row> rows = rows(Path.of(arguments[0]));
        Map<String, List<String>> results = new LinkedHashMap<>();
        for (Protocol protocol : ProtocolTemplates.shipped()) {
            NoticeMeasurement measurement = new NoticeMeasurement();
            visits(rows).forEach((visit, sets) -> measurement.replay(visit, sets, protocol));
            results.computeIfAbsent(measurement.told(), _ -> new ArrayList<>())
                    .add(protocol.key().code());
        }
        results.forEach((told, codes) -> System.out.println(codes + "\n" + told));
    }

    private static List<Row> rows(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[2].isBlank() && !cells[3].isBlank())
                .filter(cells -> Integer.parseInt(cells[2]) > Integer.parseInt(cells[3]))
                .map(cells -> new Row(cells[0], Integer.parseInt(cells[1]), cells[2] + "/" + cells[3], symptoms(cells)))
                .toList();
    }

    private static Set<String> symptoms(String[] cells) {
        Set<String> symptoms = new TreeSet<>();
        String[] codes = {"headache", "blurred-vision", "nausea"};
        for (int i = 0; i < codes.length; i++) {
            if (cells[4 + i].equals("Yes")) {
                symptoms.add(codes[i]);
            }
        }
        return symptoms;
    }

    private static Map<String, List<Row>> visits(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::visit, LinkedHashMap::new, Collectors.toList()));
    }

    private void replay(String visit, List<Row> rows, Protocol protocol) {
        Sessions session = Sessions.of(protocol).numbered(Long.parseLong(visit) + 1);
        boolean dosed = false;
        for (Row row : rows) {
            if (row.minute() > 0 && !dosed) {
                dose(session, protocol);
                dosed = true;
            }
            session.set(row.minute(), row.pressure());
            row.symptoms().forEach(code -> session.effect(row.minute(), code, 1));
        }
        Chart chart = session.chart();
        chart.sets().forEach(set -> count(visit, chart, set));
    }

    private static void dose(Sessions session, Protocol protocol) {
        switch (protocol.route()) {
            case INTRAVENOUS -> session.infusionStarted(1, 35, 40).infusionEnded(41, 35);
            case INTRANASAL -> session.device(1, 1, 1);
            default -> session.bolus(1, "35");
        }
    }

    private void count(String visit, Chart chart, TakenSet set) {
        sets++;
        Set<String> met = new TreeSet<>();
        Set<String> raised = new TreeSet<>();
        for (Notice notice : chart.notices()) {
            if (notice.metBy().stream().anyMatch(line -> line.happenedAt().equals(set.takenAt()))) {
                met.add(kind(notice.limit()));
                limit(notice).met++;
                limit(notice).visits.add(visit);
            }
            if (notice.since().equals(set.takenAt())) {
                raised.add(kind(notice.limit()));
                limit(notice).raised++;
            }
        }
        quiet += met.isEmpty() ? 1 : 0;
        met.forEach(kind -> kinds.computeIfAbsent(kind, _ -> new Count()).met++);
        met.forEach(kind -> kinds.get(kind).visits.add(visit));
        raised.forEach(kind -> kinds.get(kind).raised++);
        score(set.vitals(), !met.isEmpty());
    }

    private Count limit(Notice notice) {
        return limits.computeIfAbsent(notice.limit().code(), _ -> new Count());
    }

    private static String kind(Limit limit) {
        return switch (limit.rule()) {
            case Rule.Absolute _ -> "absolute";
            case Rule.FromBaseline _ -> "from baseline";
            case Rule.PercentFromBaseline _ -> "percent of baseline";
            case Rule.Twice _ -> "two readings";
            case Rule.Symptom _ -> "symptom";
        };
    }

    private void score(Vitals set, boolean hasNotice) {
        incomplete += News2.of(set, Optional.of(Consciousness.ALERT)) instanceof Score.Incomplete ? 1 : 0;
        int systolic = News2.answers(set, Optional.empty()).get(3);
        points.merge(systolic, 1, Integer::sum);
        loud += hasNotice ? 1 : 0;
        loudScoredNothing += hasNotice && systolic == 0 ? 1 : 0;
    }

    private String told() {
        List<String> lines = new ArrayList<>();
        lines.add(sets + " sets, without any notice " + share(quiet));
        kinds.forEach((kind, count) -> lines.add(line(kind, count)));
        limits.forEach((code, count) -> lines.add("  " + line(code, count)));
        lines.add("NEWS2 incomplete " + share(incomplete) + "; its points for systolic alone " + points);
        lines.add("sets with a notice " + loud + ", of these its points for systolic are 0 in " + loudScoredNothing);
        return String.join("\n", lines);
    }

    private String line(String name, Count count) {
        return name + ": met " + share(count.met) + ", raised " + share(count.raised) + ", visits "
                + count.visits.size();
    }

    private String share(int count) {
        return String.format(Locale.ROOT, "%d (%.1f %%)", count, 100.0 * count / sets);
    }
}
