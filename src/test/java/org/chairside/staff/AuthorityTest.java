package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chairside.model.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AuthorityTest {
    /** Written out again, by role this time: what a change of the table must be argued against. */
    private static final Map<Role, List<Permission>> ALLOWED = Map.of(
            Role.NURSE,
                    List.of(
                            Permission.SIGN_IN,
                            Permission.READ,
                            Permission.CHART,
                            Permission.AMEND,
                            Permission.END_SESSION,
                            Permission.EXPORT),
            Role.PHYSICIAN, List.of(Permission.values()),
            Role.ADMIN, List.of(Permission.SIGN_IN, Permission.READ, Permission.EXPORT, Permission.ADD_STAFF));

    @TestFactory
    Stream<DynamicTest> faultT20EveryRoleMayDoWhatItsRowSaysAndNothingElse() {
        return Arrays.stream(Role.values()).flatMap(role -> Arrays.stream(Permission.values())
                .map(act -> DynamicTest.dynamicTest(role + " " + act, () -> assertThat(Authority.may(role, act))
                        .isEqualTo(ALLOWED.get(role).contains(act)))));
    }

    @Test
    void everyActIsSomebodys() {
        assertThat(Permission.values())
                .allMatch(act -> Arrays.stream(Role.values()).anyMatch(role -> Authority.may(role, act)));
    }
}
