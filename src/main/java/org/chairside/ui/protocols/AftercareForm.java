package org.chairside.ui.protocols;

import java.util.List;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolBounds;

/** The blanks of what is wanted once the patient has left. */
final class AftercareForm {
    List<Blank> of(Part.Rems old) {
        return List.of(Blank.typed("days", TypedValue.whole(ProtocolBounds.DAYS), old.days(), Part.Rems::new));
    }

    List<Blank> of(Part.FollowUp old) {
        return List.of(Blank.typed("hours", TypedValue.hours(ProtocolBounds.HOURS), old.after(), Part.FollowUp::new));
    }
}
