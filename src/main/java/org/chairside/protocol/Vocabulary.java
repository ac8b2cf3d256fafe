package org.chairside.protocol;

import org.chairside.model.Component;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Route;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Stage;
import org.chairside.model.Vital;

/** Every word that a file may choose among, once for reading and writing. */
final class Vocabulary {
    static final Words<Drug> DRUGS = Words.of(Drug.class);
    static final Words<Route> ROUTES = Words.of(Route.class);
    static final Words<Stage> STAGES = Words.of(Stage.class);
    static final Words<Schedule.Anchor> ANCHORS = Words.of(Schedule.Anchor.class);
    static final Words<Vital> VITALS = Words.of(Vital.class, Vital::code);
    static final Words<Component> COMPONENTS = Words.of(Component.class, Component::code);
    static final Words<Limit.Level> LEVELS = Words.of(Limit.Level.class);
    static final Words<EffectTerm.Kind> KINDS = Words.of(EffectTerm.Kind.class);
    static final Words<ScreeningItem.Group> GROUPS = Words.of(ScreeningItem.Group.class);

    /** Not asked is no answer that could be wanted. */
    static final Words<ScreeningAnswer.Answer> ANSWERS =
            Words.of(ScreeningAnswer.Answer.class).without("not-asked");

    static final Words<ReleaseRule.Clock> CLOCKS = Words.of(ReleaseRule.Clock.class);

    private Vocabulary() {}
}
