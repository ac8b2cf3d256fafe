package org.chairside.ui.start;

import java.util.List;
import org.chairside.model.Author;
import org.chairside.model.Role;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.OfferedWords;
import org.chairside.ui.kit.UiContext;

/**
 * Who can be named on the start page, and who sits at it.
 *
 * @param staff those who work here now
 */
record StartPeople(Author author, List<Staff> staff) {
    StartPeople {
        staff = List.copyOf(staff);
    }

    /** The physicians to be named, the one who sits here first; anybody else is named in full. */
    OfferedWords physicians(UiContext ui) {
        return OfferedWords.names(
                ui,
                staff.stream()
                        .filter(each -> each.enabled() && each.role() == Role.PHYSICIAN)
                        .sorted((one, other) -> Boolean.compare(isAuthor(other), isAuthor(one)))
                        .map(Staff::name)
                        .toList());
    }

    private boolean isAuthor(Staff each) {
        return each.id().equals(author.id());
    }

    boolean physicianSitsHere() {
        return author.role() == Role.PHYSICIAN;
    }
}
