package org.chairside.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.model.Aftercare;
import org.chairside.model.DoseRules;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;
import org.chairside.model.VitalRules;

/** A protocol as its statements, in the order of its file. */
public final class ProtocolParts {
    private final List<Part> parts = new ArrayList<>();

    private ProtocolParts() {}

    /** All of it but its code and version. */
    public static List<Part> of(Protocol protocol) {
        ProtocolParts all = new ProtocolParts();
        all.parts.add(new Part.Name(protocol.name()));
        all.parts.add(new Part.Treatment(protocol.drug(), protocol.route()));
        all.schedule(protocol.schedule());
        all.parts.add(new Part.Wanted(protocol.vitals().wanted()));
        all.parts.add(new Part.PulsePressure(protocol.vitals().pulsePressure()));
        all.each(protocol.vitals().plausible(), Part.Believable::new);
        all.each(protocol.limits(), Part.Limit::new);
        all.each(protocol.effects(), Part.Effect::new);
        all.each(protocol.screening(), Part.Question::new);
        all.doses(protocol.doses());
        all.each(protocol.scales(), Part.Scale::new);
        all.release(protocol.release());
        protocol.aftercare().remsDays().ifPresent(days -> all.parts.add(new Part.Rems(days)));
        protocol.aftercare().followUpAfter().ifPresent(after -> all.parts.add(new Part.FollowUp(after)));
        all.each(protocol.published(), Part.Published::new);
        return List.copyOf(all.parts);
    }

    /**
     * The protocol that these parts say: the way back from {@link #of}. Of a thing that is said once, the last counts.
     *
     * @throws IllegalArgumentException if something that every protocol says is missing
     */
    public static Protocol protocol(ProtocolKey key, List<Part> parts) {
        Part.Treatment treatment = only(parts, Part.Treatment.class);
        Part.DoseRange dose = only(parts, Part.DoseRange.class);
        Part.Watching watching = only(parts, Part.Watching.class);
        return new Protocol(
                key,
                only(parts, Part.Name.class).name(),
                treatment.drug(),
                treatment.route(),
                new Schedule(
                        all(parts, Part.Interval.class, Part.Interval::phase),
                        all(parts, Part.Fixed.class, Part.Fixed::point)),
                new VitalRules(
                        only(parts, Part.Wanted.class).vitals(),
                        all(parts, Part.Believable.class, Part.Believable::rule),
                        only(parts, Part.PulsePressure.class).likely()),
                all(parts, Part.Limit.class, Part.Limit::limit),
                all(parts, Part.Effect.class, Part.Effect::term),
                all(parts, Part.Question.class, Part.Question::item),
                new DoseRules(
                        dose.perKilogram(),
                        dose.amount(),
                        dose.over(),
                        last(parts, Part.Devices.class).map(Part.Devices::devices),
                        only(parts, Part.Weighing.class).weighing()),
                all(parts, Part.Scale.class, Part.Scale::code),
                new ReleaseRule(
                        watching.observe(),
                        watching.from(),
                        watching.fresh(),
                        all(parts, Part.Criterion.class, Part.Criterion::criterion)),
                new Aftercare(
                        last(parts, Part.Rems.class).map(Part.Rems::days),
                        last(parts, Part.FollowUp.class).map(Part.FollowUp::after)),
                all(parts, Part.Published.class, Part.Published::course));
    }

    private static <P extends Part, T> List<T> all(List<Part> parts, Class<P> kind, Function<P, T> content) {
        return parts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(content)
                .toList();
    }

    private static <P extends Part> Optional<P> last(List<Part> parts, Class<P> kind) {
        return all(parts, kind, part -> part).reversed().stream().findFirst();
    }

    private static <P extends Part> P only(List<Part> parts, Class<P> kind) {
        return last(parts, kind)
                .orElseThrow(() -> new IllegalArgumentException("no " + kind.getSimpleName() + " among the parts"));
    }

    private <T> void each(List<T> things, Function<T, Part> part) {
        things.stream().map(part).forEach(parts::add);
    }

    private void schedule(Schedule schedule) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Schedule.Phase phase : schedule.phases()) {
            parts.add(new Part.Interval(phase, counts.merge(phase.stage(), 1, Integer::sum)));
        }
        each(schedule.fixed(), Part.Fixed::new);
    }

    private void doses(DoseRules doses) {
        parts.add(new Part.DoseRange(doses.perKilogram(), doses.amount(), doses.over()));
        doses.devices().ifPresent(devices -> parts.add(new Part.Devices(devices)));
        parts.add(new Part.Weighing(doses.weighing()));
    }

    private void release(ReleaseRule release) {
        parts.add(new Part.Watching(release.observe(), release.from(), release.fresh()));
        each(release.criteria(), Part.Criterion::new);
    }
}
