package org.chairside.protocol;

import java.util.List;
import org.chairside.model.EffectTerm;
import org.chairside.model.Protocol;
import org.chairside.model.PublishedCourse;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ScreeningItem;
import org.chairside.model.VitalRules;

/**
 * Writes a protocol as the file that {@link ProtocolReader} reads, in the order and with the remarks of the shipped
 * files. What was read without a fault is read back equal; a clinic's own remarks in a file are not kept.
 */
public final class ProtocolWriter {
    private final Protocol protocol;
    private final TomlText toml = new TomlText();

    private ProtocolWriter(Protocol protocol) {
        this.protocol = protocol;
    }

    /** The whole file, ready to be read by people. */
    public static String write(Protocol protocol) {
        ProtocolWriter writer = new ProtocolWriter(protocol);
        writer.head();
        new ScheduleText(writer.toml).add(protocol.schedule());
        writer.vitals();
        writer.limits();
        writer.effects();
        writer.screening();
        new DoseText(writer.toml).add(protocol.doses());
        writer.release();
        writer.afterwards();
        writer.published();
        return writer.toml.toString();
    }

    private void head() {
        toml.comment("Every key is described in protocol-format.md. Times are whole minutes.")
                .gap();
        toml.put("code", protocol.key().code())
                .put("version", protocol.key().version())
                .put("name", protocol.name())
                .put("drug", Vocabulary.DRUGS.word(protocol.drug()))
                .put("route", Vocabulary.ROUTES.word(protocol.route()))
                .put("scales", protocol.scales());
    }

    private void vitals() {
        VitalRules vitals = protocol.vitals();
        toml.gap()
                .comment(
                        "What is asked for, and what of it is believable: outside \"possible\" refused, outside \"likely\" "
                                + "or after a \"jump\" asked about once.")
                .table("vitals")
                .put(
                        "wanted",
                        vitals.wanted().stream().map(Vocabulary.VITALS::word).toList())
                .put("pulse-pressure", vitals.pulsePressure(), 0);
        for (VitalRules.Plausible rule : vitals.plausible()) {
            int decimals = rule.component().decimals();
            toml.gap()
                    .table("vitals." + rule.component().code())
                    .put("possible", rule.possible(), decimals)
                    .put("likely", rule.likely(), decimals);
            if (rule.jump() > 0) {
                toml.put("jump", TomlText.decimal(rule.jump(), decimals));
            }
        }
    }

    private void limits() {
        toml.gap().comment("When a chart meets one of these, the screen names the limit and its source.");
        LimitText limits = new LimitText(toml);
        protocol.limits().forEach(limits::add);
    }

    private void effects() {
        toml.gap().comment("The checklist. The beginning of a name, two letters or more, is what is typed.");
        for (EffectTerm effect : protocol.effects()) {
            toml.tables("effect")
                    .put("code", effect.code())
                    .put("name", effect.name())
                    .put("kind", Vocabulary.KINDS.word(effect.kind()));
        }
    }

    private void screening() {
        toml.gap().comment("Asked before the session. \"wanted\" is the answer that raises no question.");
        for (ScreeningItem item : protocol.screening()) {
            toml.tables("screening")
                    .put("code", item.code())
                    .put("text", item.text())
                    .put("group", Vocabulary.GROUPS.word(item.group()))
                    .put("wanted", Vocabulary.ANSWERS.word(item.wanted()));
            if (item.physicianDecides()) {
                toml.put("physician-decides", true);
            }
            if (item.singly()) {
                toml.put("singly", true);
            }
        }
    }

    private void release() {
        ReleaseRule release = protocol.release();
        toml.gap()
                .comment("What a person ticks before the patient leaves. Nothing is ticked by the program.")
                .table("release")
                .put("observe", release.observe())
                .put("from", Vocabulary.CLOCKS.word(release.from()))
                .put("fresh", release.fresh());
        for (ReleaseRule.Criterion criterion : release.criteria()) {
            toml.tables("release.criterion").put("code", criterion.code()).put("text", criterion.text());
            if (criterion.singly()) {
                toml.put("singly", true);
            }
        }
    }

    private void afterwards() {
        toml.gap().comment("What is wanted once the patient has left.").table("aftercare");
        protocol.aftercare().remsDays().ifPresent(days -> toml.put("rems-days", days));
        protocol.aftercare().followUpAfter().ifPresent(after -> toml.put("follow-up-hours", after.toHours()));
    }

    private void published() {
        for (PublishedCourse course : protocol.published()) {
            int decimals = course.component().decimals();
            toml.tables("published")
                    .put("code", course.code())
                    .put("component", Vocabulary.COMPONENTS.word(course.component()))
                    .put(
                            "points",
                            course.points().stream()
                                    .map(point -> List.of(
                                            point.after().toMinutes(), TomlText.decimal(point.change(), decimals)))
                                    .toList())
                    .put("source", course.source().text())
                    .put("verified", course.source().verified());
        }
    }
}
