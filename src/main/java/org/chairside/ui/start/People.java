package org.chairside.ui.start;

import java.util.List;
import java.util.Locale;
import org.chairside.model.Author;
import org.chairside.model.Role;
import org.chairside.staff.Staff;

/**
 * Who can be named on the start page, and who sits at it.
 *
 * @param staff those who work here now
 */
record People(Author author, List<Staff> staff) {
    People {
        staff = List.copyOf(staff);
    }

    /** The physicians one of whose names begins as typed, the one who sits here first; nobody for nothing typed. */
    List<String> physicians(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return staff.stream()
                .filter(each -> each.enabled() && each.role() == Role.PHYSICIAN)
                .sorted((one, other) -> Boolean.compare(isAuthor(other), isAuthor(one)))
                .map(Staff::name)
                .filter(name -> !sought.isEmpty() && fits(name, sought))
                .toList();
    }

    private boolean isAuthor(Staff each) {
        return each.id().equals(author.id());
    }

    private static boolean fits(String name, String sought) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals(sought) && (lower.startsWith(sought) || lower.contains(" " + sought));
    }

    boolean physicianSitsHere() {
        return author.role() == Role.PHYSICIAN;
    }
}
