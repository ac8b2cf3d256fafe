package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The clinic's rules for one kind of session. A session carries the copy it was opened under to its end, whatever is
 * adopted later (CLINICAL 7, hazard 21). Nothing in it is a constant of the program.
 *
 * @param name in the clinic's words
 * @param vitals what is asked for at each set, in the order of the entry line, and what of it is believable
 * @param effects the checklist, in the order shown
 * @param scales the codes of the rating scales it asks for, in the order shown
 * @param published mean courses that may be drawn behind today's curve
 */
public record Protocol(
        ProtocolKey key,
        String name,
        Drug drug,
        Route route,
        Schedule schedule,
        VitalRules vitals,
        List<Limit> limits,
        List<EffectTerm> effects,
        List<ScreeningItem> screening,
        DoseRules doses,
        List<String> scales,
        ReleaseRule release,
        Aftercare aftercare,
        List<PublishedCourse> published) {
    public Protocol {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(drug, "drug");
        requireNonNull(route, "route");
        requireNonNull(schedule, "schedule");
        requireNonNull(vitals, "vitals");
        limits = List.copyOf(limits);
        effects = List.copyOf(effects);
        screening = List.copyOf(screening);
        requireNonNull(doses, "doses");
        scales = List.copyOf(scales);
        requireNonNull(release, "release");
        requireNonNull(aftercare, "aftercare");
        published = List.copyOf(published);
    }

    public Optional<Limit> limit(String code) {
        return limits.stream().filter(limit -> limit.code().equals(code)).findFirst();
    }

    public Optional<EffectTerm> effect(String code) {
        return effects.stream().filter(term -> term.code().equals(code)).findFirst();
    }
}
