package org.chairside.staff;

import static org.chairside.model.Role.ADMIN;
import static org.chairside.model.Role.NURSE;
import static org.chairside.model.Role.PHYSICIAN;

import java.util.Map;
import java.util.Set;
import org.chairside.model.Role;

/** Who may do what. What is not in the table is denied. */
public final class Authority {
    private static final Map<Act, Set<Role>> TABLE = Map.of(
            Act.READ, Set.of(NURSE, PHYSICIAN, ADMIN),
            Act.CHART, Set.of(NURSE, PHYSICIAN),
            Act.AMEND, Set.of(NURSE, PHYSICIAN),
            Act.END_SESSION, Set.of(NURSE, PHYSICIAN),
            Act.OVERRIDE_RELEASE, Set.of(PHYSICIAN),
            Act.REVIEW, Set.of(PHYSICIAN),
            Act.COUNTERSIGN, Set.of(PHYSICIAN),
            Act.EXPORT, Set.of(NURSE, PHYSICIAN, ADMIN),
            Act.ADD_STAFF, Set.of(PHYSICIAN, ADMIN),
            Act.ADOPT_PROTOCOL, Set.of(PHYSICIAN));

    private Authority() {}

    public static boolean may(Role role, Act act) {
        return TABLE.getOrDefault(act, Set.of()).contains(role);
    }
}
