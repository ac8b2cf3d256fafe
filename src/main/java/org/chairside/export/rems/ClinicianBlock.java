package org.chairside.export.rems;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.TakenSet;
import org.chairside.model.Author;
import org.chairside.model.Stage;

/** Who monitored: whoever took most of the sets after the first device, of two the one who took the later. */
final class ClinicianBlock implements Block {
    @Override
    public String code() {
        return "clinician";
    }

    @Override
    public List<RemsField> fields(RemsContext context) {
        Optional<Named> found = monitoring(context);
        return List.of(
                context.field("clinician-first", name(context, found, true)),
                context.field("clinician-last", name(context, found, false)),
                context.ofSite("clinician-telephone", context.site().telephone()),
                context.ofSite("clinician-email", context.site().email()));
    }

    private record Named(String name, long sets, long of) {}

    private static Optional<Named> monitoring(RemsContext context) {
        List<TakenSet> after = context.chart().sets().stream()
                .filter(set -> set.stage() != Stage.BEFORE)
                .toList();
        Map<String, Long> taken = new LinkedHashMap<>();
        after.reversed().forEach(set -> taken.merge(author(set).name(), 1L, Long::sum));
        return taken.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(most -> new Named(most.getKey(), most.getValue(), after.size()))
                .findFirst();
    }

    private static Author author(TakenSet set) {
        return set.line().original().entry().author();
    }

    private static RemsAnswer name(RemsContext context, Optional<Named> found, boolean first) {
        if (found.isEmpty()) {
            return context.missing("clinician");
        }
        Named one = found.get();
        String plain =
                one.name().replaceFirst("(?i)^(dr|prof|nurse)\\.?\\s+", "").strip();
        int gap = plain.lastIndexOf(' ');
        String part = first ? plain.substring(0, Math.max(0, gap)) : plain.substring(gap + 1);
        String from = context.wording()
                .text("from.clinician", one.name(), Long.toString(one.sets()), Long.toString(one.of()));
        return part.isBlank() ? context.missing("clinician-first", one.name()) : context.said(part.strip(), from);
    }
}
