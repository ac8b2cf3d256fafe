package org.chairside.staff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chairside.model.Role;

/** Tables that the program does not have, for tests of who asks them. */
public final class Authorities {
    private Authorities() {}

    /** The table of the program, but that a role may not do some things. */
    public static Authority without(Role role, Permission... acts) {
        Map<Permission, Set<Role>> table = new EnumMap<>(Permission.class);
        for (Permission act : Permission.values()) {
            Set<Role> roles = new HashSet<>();
            Arrays.stream(Role.values())
                    .filter(each -> Authority.may(each, act))
                    .forEach(roles::add);
            if (Arrays.asList(acts).contains(act)) {
                roles.remove(role);
            }
            table.put(act, roles);
        }
        return new Authority(table);
    }
}
