package org.chairside.export.rems;

import java.util.List;
import java.util.stream.IntStream;
import org.chairside.chart.Chart;
import org.chairside.export.page.PageLanguage;
import org.chairside.model.Drug;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.words.Dialect;

/**
 * The facts of one session in the order of the monitoring form. Every value that is not the site's is read off the
 * chart, so that none has to be typed again. Made from the same chart, site and generation it is the same.
 *
 * @param remarks what to know before sending it: when it is due, whether it was sent, when none is wanted
 */
public record RemsSheet(RemsGeneration generation, List<String> remarks, List<RemsSection> sections) {
    private static final List<Block> BLOCKS = List.of(
            new PatientBlock(),
            new MedicinesBlock(),
            new ClinicianBlock(),
            new SiteBlock(),
            new TreatmentBlock(),
            new VitalsBlock(),
            new EffectsBlock(),
            new SeriousBlock());

    public RemsSheet {
        remarks = List.copyOf(remarks);
        sections = List.copyOf(sections);
    }

    /** Whether the form is for such a session at all. */
    public static boolean isFor(Chart chart) {
        return isFor(chart.protocol().drug());
    }

    /** Whether the form is for sessions with this drug. */
    public static boolean isFor(Drug drug) {
        return drug == Drug.ESKETAMINE;
    }

    /**
     * The sheet of a session in whatever state it is: what is still to come is missing, by name.
     *
     * @param dialect the English of its words
     * @throws IllegalArgumentException if the form is not for this drug
     */
    public static RemsSheet of(Chart chart, RemsSite site, RemsGeneration generation, Dialect dialect) {
        if (!isFor(chart)) {
            throw new IllegalArgumentException("the monitoring form is for esketamine");
        }
        RemsContext context = RemsContext.of(chart, site, generation, PageLanguage.of(dialect));
        List<RemsSection> sections = IntStream.range(0, BLOCKS.size())
                .mapToObj(at -> section(context, at + 1, BLOCKS.get(at)))
                .toList();
        return new RemsSheet(generation, RemsRemarks.of(context), sections);
    }

    private static RemsSection section(RemsContext context, int number, Block block) {
        return new RemsSection(number, context.wording().text("block." + block.code()), block.fields(context));
    }

    /** Every field, in the order of the form. */
    public List<RemsField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    /** What the record or the site does not say, in the order of the form. */
    public List<RemsField> missing() {
        return fields().stream().filter(RemsField::isMissing).toList();
    }
}
