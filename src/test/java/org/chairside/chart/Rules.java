package org.chairside.chart;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.Aftercare;
import org.chairside.model.Component;
import org.chairside.model.DoseRules;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.PublishedCourse;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;

/** A protocol for tests that can be changed part by part, so that no test rests on what a template happens to say. */
public final class Rules {
    static final Limit.Source SOURCE = new Limit.Source("made up", false);
    static final Set<Stage> ALWAYS = Set.of(Stage.values());

    private final Protocol template;
    private int version = 1;
    private Schedule schedule;
    private List<Limit> limits = List.of();
    private List<ScreeningItem> screening = List.of();
    private DoseRules doses = DoseRules.NONE;
    private ReleaseRule release =
            new ReleaseRule(Duration.ofHours(2), ReleaseRule.Clock.LAST_DOSE, Duration.ZERO, List.of());
    private Aftercare aftercare = Aftercare.NONE;
    private List<PublishedCourse> published = List.of();

    private Rules(Protocol template) {
        this.template = template;
        this.schedule = template.schedule();
    }

    public static Rules infusion() {
        return new Rules(ProtocolTemplates.named("iv-infusion"));
    }

    public static Rules esketamine() {
        return new Rules(ProtocolTemplates.named("esketamine-nasal"));
    }

    public Rules limits(Limit... all) {
        limits = List.of(all);
        return this;
    }

    Rules version(int other) {
        version = other;
        return this;
    }

    Rules schedule(Schedule other) {
        schedule = other;
        return this;
    }

    Rules screening(ScreeningItem... items) {
        screening = List.of(items);
        return this;
    }

    Rules doses(DoseRules rules) {
        doses = rules;
        return this;
    }

    Rules release(ReleaseRule.Clock from, int minutes, int freshMinutes, ReleaseRule.Criterion... criteria) {
        release =
                new ReleaseRule(Duration.ofMinutes(minutes), from, Duration.ofMinutes(freshMinutes), List.of(criteria));
        return this;
    }

    Rules aftercare(int remsDays, int followUpHours) {
        aftercare = new Aftercare(Optional.of(remsDays), Optional.of(Duration.ofHours(followUpHours)));
        return this;
    }

    public Rules published(PublishedCourse... courses) {
        published = List.of(courses);
        return this;
    }

    public Protocol protocol() {
        return new Protocol(
                new ProtocolKey(template.key().code(), version),
                template.name(),
                template.drug(),
                template.route(),
                schedule,
                template.vitals(),
                limits,
                effects(),
                screening,
                doses,
                List.of(),
                release,
                aftercare,
                published);
    }

    private static List<EffectTerm> effects() {
        return List.of(
                new EffectTerm("dissociation", "Dissociation", EffectTerm.Kind.EXPECTED),
                new EffectTerm("sedation", "Sedation", EffectTerm.Kind.EXPECTED),
                new EffectTerm("respiratory-depression", "Respiratory depression", EffectTerm.Kind.WATCH),
                new EffectTerm("dizziness", "Dizziness", EffectTerm.Kind.EXPECTED),
                new EffectTerm("nausea", "Nausea", EffectTerm.Kind.EXPECTED),
                new EffectTerm("chest-pain", "Chest pain", EffectTerm.Kind.WATCH),
                new EffectTerm("calm", "Calm", EffectTerm.Kind.POSITIVE));
    }

    public Sessions session() {
        return Sessions.of(protocol());
    }

    static Limit limit(String code, Rule rule, int step) {
        return limit(code, rule, step, ALWAYS);
    }

    static Limit limit(String code, Rule rule, int step, Set<Stage> stages) {
        return new Limit(code, rule, Limit.Level.URGENT, stages, step, Optional.empty(), SOURCE);
    }

    /** Systolic 180 or more; again when 10 above what was answered. */
    static Limit high() {
        return limit("high", new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 180), 10);
    }

    /** Saturation 91 or less; again when 2 below what was answered. */
    static Limit low() {
        return limit("low", new Rule.Absolute(Component.SPO2, Side.AT_MOST, 91), 2);
    }

    static Limit rise() {
        return limit("rise", new Rule.FromBaseline(Component.SYSTOLIC, Side.AT_LEAST, 40), 10);
    }

    static Limit twice() {
        return limit(
                "twice",
                new Rule.Twice(new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 180), Duration.ofMinutes(5)),
                10);
    }

    static Limit chestPain() {
        return limit("chest-pain", new Rule.Symptom("chest-pain", Severity.MILD), 0);
    }

    static ScreeningItem item(String code, Answer wanted, boolean physicianDecides) {
        return new ScreeningItem(code, code, ScreeningItem.Group.CONDITION, wanted, physicianDecides, false);
    }
}
