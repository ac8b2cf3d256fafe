package org.chairside.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chairside.model.DoseRules;
import org.chairside.model.Protocol;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Schedule;
import org.chairside.model.Stage;

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
