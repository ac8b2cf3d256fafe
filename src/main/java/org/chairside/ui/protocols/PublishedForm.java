package org.chairside.ui.protocols;

import java.util.List;
import org.chairside.model.Limit.Source;
import org.chairside.model.PublishedCourse;
import org.chairside.protocol.Part;

/** The blank of a published course: whether anybody checked its source. */
final class PublishedForm {
    private final ChosenBlanks chosen;

    PublishedForm(ChosenBlanks chosen) {
        this.chosen = chosen;
    }

    List<Blank> of(PublishedCourse old) {
        return List.of(chosen.yesOrNo(
                "verified",
                old.source().verified(),
                verified -> new Part.Published(new PublishedCourse(
                        old.code(),
                        old.component(),
                        old.points(),
                        new Source(old.source().text(), verified)))));
    }
}
