package org.chairside.ui.session.effects;

import java.util.Optional;
import org.chairside.model.EffectTerm;
import org.chairside.model.Severity;

/**
 * One effect of the checklist.
 *
 * @param found what was found last; empty where it was not asked about, which is not the same as absent
 * @param detail onset, peak, end and who noticed it, as far as they are known
 * @param since in words, since when it has been there, or when it was last asked about
 */
public record EffectState(EffectTerm term, Optional<Severity> found, String since, String detail, String spoken) {
    public boolean isOpen() {
        return found.filter(Severity::isPresent).isPresent();
    }
}
