package org.chairside.staff;

import static org.chairside.model.Role.ADMIN;
import static org.chairside.model.Role.NURSE;
import static org.chairside.model.Role.PHYSICIAN;

import java.util.Map;
import java.util.Set;
import org.chairside.model.Event;
import org.chairside.model.Role;

/** Who may do what. What is not in the table is denied. */
public final class Authority {
    private static final Authority STANDARD = new Authority(Map.ofEntries(
            Map.entry(Permission.SIGN_IN, Set.of(NURSE, PHYSICIAN, ADMIN)),
            Map.entry(Permission.READ, Set.of(NURSE, PHYSICIAN, ADMIN)),
            Map.entry(Permission.CHART, Set.of(NURSE, PHYSICIAN)),
            Map.entry(Permission.AMEND, Set.of(NURSE, PHYSICIAN)),
            Map.entry(Permission.END_SESSION, Set.of(NURSE, PHYSICIAN)),
            Map.entry(Permission.OVERRIDE_RELEASE, Set.of(PHYSICIAN)),
            Map.entry(Permission.REVIEW, Set.of(PHYSICIAN)),
            Map.entry(Permission.COUNTERSIGN, Set.of(PHYSICIAN)),
            Map.entry(Permission.EXPORT, Set.of(NURSE, PHYSICIAN, ADMIN)),
            Map.entry(Permission.ADD_STAFF, Set.of(PHYSICIAN, ADMIN)),
            Map.entry(Permission.ADOPT_PROTOCOL, Set.of(PHYSICIAN))));

    private final Map<Permission, Set<Role>> table;

    /** With a table of a test's own; the program has one. */
    Authority(Map<Permission, Set<Role>> table) {
        this.table = Map.copyOf(table);
    }

    /** The table of the program. */
    public static Authority standard() {
        return STANDARD;
    }

    /** Whether the table of the program has a role for an act. */
    public static boolean may(Role role, Permission act) {
        return STANDARD.allows(role, act);
    }

    /** Whether a role is one of those that may do this. */
    public boolean allows(Role role, Permission act) {
        return table.getOrDefault(act, Set.of()).contains(role);
    }

    /**
     * Whether a role may write an event. What replaces an earlier entry has to be theirs to write too, or a correction
     * would say what its author may not.
     */
    public boolean allows(Role role, Event event) {
        boolean allowed = Permission.of(event).filter(act -> allows(role, act)).isPresent();
        return event instanceof Event.EntryAmended amended ? allowed && allows(role, amended.replacement()) : allowed;
    }
}
