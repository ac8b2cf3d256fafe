package org.chairside.protocol;

import java.util.List;
import org.chairside.model.ReleaseRule;

/** Reads {@code [release]}: the least time of watching, its clock, and what a person ticks. */
final class ReleaseSection {

    private ReleaseSection() {}

    static ReleaseRule read(TomlSection release) {
        List<ReleaseRule.Criterion> criteria = release.sections("criterion", ReleaseSection::criterion);
        return new ReleaseRule(
                ScheduleSection.minutes(release, "observe", ProtocolBounds.MINUTES),
                release.choice("from", Vocabulary.CLOCKS),
                ScheduleSection.minutes(release, "fresh", ProtocolBounds.MINUTES),
                ProtocolReader.distinct(release, "criterion", criteria, ReleaseRule.Criterion::code));
    }

    private static ReleaseRule.Criterion criterion(TomlSection criterion) {
        return new ReleaseRule.Criterion(
                ProtocolReader.code(criterion), criterion.text("text"), criterion.flagIfAny("singly"));
    }
}
