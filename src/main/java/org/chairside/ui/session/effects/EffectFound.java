package org.chairside.ui.session.effects;

import org.chairside.model.EffectTerm;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;

/** Is told what was found when an effect was asked about. */
@FunctionalInterface
public interface EffectFound {
    void found(EffectTerm term, Severity severity, NoticedBy noticedBy);
}
