package org.chairside.app;

import java.util.List;
import org.chairside.desk.Drafts;
import org.chairside.model.SessionId;
import org.chairside.model.StaffId;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.SessionModel;

/**
 * The half-typed lines of the rooms: each is in its line again when the screen of its room opens, and kept from then on as it
 * is typed.
 *
 * @param people by whose names the lines of others are put away
 */
record RoomDrafts(UiContext ui, Drafts drafts, List<Staff> people) {
    RoomDrafts {
        people = List.copyOf(people);
    }

    void into(SessionModel model, SessionId session) {
        drafts.ofOthers(session).forEach(each -> model.putAway(each.draft(), nameOf(each.by())));
        drafts.of(session).ifPresent(model::restore);
        model.draftProperty()
                .subscribe(draft -> draft.ifPresentOrElse(
                        each -> drafts.keep(session, each.text(), each.since()),
                        () -> drafts.keep(session, "", ui.clock().getNow())));
    }

    private String nameOf(StaffId who) {
        return people.stream()
                .filter(each -> each.id().equals(who))
                .map(Staff::name)
                .findFirst()
                .orElseGet(() -> ui.text("session.draft.somebody"));
    }
}
