package org.chairside.ui.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Few of many rows in which every two values of two columns that stand together anywhere stand together still. */
final class Pairs {
    private Pairs() {}

    private record Pair(int column, Object value, int other, Object with) {}

    static <T> List<T> of(List<T> all, Function<T, List<Object>> columns) {
        Set<Pair> open = new HashSet<>();
        all.forEach(row -> open.addAll(pairs(columns.apply(row))));
        List<T> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            T best = all.getFirst();
            long most = -1;
            for (T row : all) {
                long found = pairs(columns.apply(row)).stream()
                        .filter(open::contains)
                        .count();
                if (found > most) {
                    most = found;
                    best = row;
                }
            }
            chosen.add(best);
            open.removeAll(Set.copyOf(pairs(columns.apply(best))));
        }
        return chosen;
    }

    private static List<Pair> pairs(List<Object> values) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                pairs.add(new Pair(i, values.get(i), j, values.get(j)));
            }
        }
        return pairs;
    }
}
