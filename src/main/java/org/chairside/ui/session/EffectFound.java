package org.chairside.ui.session;

import org.chairside.model.EffectTerm;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;

/** Is told what was found when an effect was asked about. */
@FunctionalInterface
interface EffectFound {
    void found(EffectTerm term, Severity severity, NoticedBy noticedBy);
}
