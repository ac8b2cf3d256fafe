package org.chairside.staff;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.journal.json.GoldenEvents;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may write which kind of event, over every kind there is and every role, against the table of the docs. */
class EventAuthorityTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "architecture.md");
    private static final Event UNKNOWN = new Event.Unknown("ketosis-seen", 1, "{}");
    private static final EntryId OTHER = EntryId.parse("01932a00-0000-7000-8000-000000000009");

    /** Every kind, found in the sealed hierarchy itself. */
    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isInterface()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventAuthorityTest::kinds)
                : Stream.of(family);
    }

    private static Stream<Event> samples() {
        return Stream.concat(GoldenEvents.all().stream(), Stream.of(UNKNOWN));
    }

    @Test
    void thereIsASampleOfEveryKind() {
        Set<Class<?>> sampled = samples().<Class<?>>map(Object::getClass).collect(toSet());
        assertThat(sampled).isEqualTo(kinds(Event.class).collect(toSet()));
    }

    @TestFactory
    Stream<DynamicTest> theTableOfTheDocsIsTheTableOfTheProgram() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        return samples()
                .map(EventAuthorityTest::row)
                .map(row -> DynamicTest.dynamicTest(row, () -> assertThat(page).contains(row)));
    }

    @Test
    void theTableOfTheDocsHasNoRowOfAKindThatThereIsNot() throws IOException {
        Set<String> rows = samples().map(EventAuthorityTest::row).collect(toSet());
        assertThat(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.matches("\\| `[a-z-]+` \\| [a-z-]+ \\|( (yes|no) \\|){3}")))
                .allMatch(rows::contains);
    }

    private static String row(Event event) {
        String act = Permission.of(event)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("nobody");
        String roles = Stream.of(Role.NURSE, Role.PHYSICIAN, Role.ADMIN)
                .map(role -> Authority.standard().allows(role, event) ? "yes" : "no")
                .collect(Collectors.joining(" | "));
        return "| `" + kind(event) + "` | " + act + " | " + roles + " |";
    }

    private static String kind(Event event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void whatReplacesAnEntryHasToBeTheirsToWriteToo() {
        for (Event event : samples().toList()) {
            Event amended = new Event.EntryAmended(OTHER, event, "typing slip");
            for (Role role : Role.values()) {
                assertThat(Authority.standard().allows(role, amended))
                        .as(role + " amends to " + kind(event))
                        .isEqualTo(Authority.may(role, Permission.AMEND)
                                && Authority.standard().allows(role, event));
            }
        }
    }

    @Test
    void nobodyWritesWhatTheProgramDoesNotKnow() {
        assertThat(Permission.of(UNKNOWN)).isEqualTo(Optional.empty());
        assertThat(Role.values()).noneMatch(role -> Authority.standard().allows(role, UNKNOWN));
    }
}
