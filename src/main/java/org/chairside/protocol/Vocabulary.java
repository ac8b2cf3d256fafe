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
    static final ProtocolTerms<Drug> DRUGS = ProtocolTerms.of(Drug.class);
    static final ProtocolTerms<Route> ROUTES = ProtocolTerms.of(Route.class);
    static final ProtocolTerms<Stage> STAGES = ProtocolTerms.of(Stage.class);
    static final ProtocolTerms<Schedule.Anchor> ANCHORS = ProtocolTerms.of(Schedule.Anchor.class);
    static final ProtocolTerms<Vital> VITALS = ProtocolTerms.of(Vital.class, Vital::code);
    static final ProtocolTerms<Component> COMPONENTS = ProtocolTerms.of(Component.class, Component::code);
    static final ProtocolTerms<Limit.Level> LEVELS = ProtocolTerms.of(Limit.Level.class);
    static final ProtocolTerms<EffectTerm.Kind> KINDS = ProtocolTerms.of(EffectTerm.Kind.class);
    static final ProtocolTerms<ScreeningItem.Group> GROUPS = ProtocolTerms.of(ScreeningItem.Group.class);

    /** Not asked is no answer that could be wanted. */
    static final ProtocolTerms<ScreeningAnswer.Answer> ANSWERS =
            ProtocolTerms.of(ScreeningAnswer.Answer.class).without("not-asked");

    static final ProtocolTerms<ReleaseRule.Clock> CLOCKS = ProtocolTerms.of(ReleaseRule.Clock.class);

    private Vocabulary() {}
}
