package org.chairside.ui.session.notices;

import java.util.List;
import org.chairside.chart.TakenSet;
import org.chairside.model.Vital;

/** Something a set leaves to be explained: asked after it was saved, answered by one key, or later, or never. */
public sealed interface SetQuestion {
    TakenSet set();

    /** It came after its time. */
    record Late(TakenSet set) implements SetQuestion {}

    /** Wanted vitals have neither a number nor a reason. */
    record Missing(TakenSet set, List<Vital> vitals) implements SetQuestion {
        public Missing {
            vitals = List.copyOf(vitals);
        }
    }
}
