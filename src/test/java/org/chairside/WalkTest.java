package org.chairside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the walk of the docs to the code: its files, its order, and that each is reached from one before it. */
class WalkTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "walk.md");
    private static final Pattern PART = Pattern.compile("(?m)^## ");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "chairside");
    private static final Pattern STEP =
            Pattern.compile("(?m)^\\d+\\. \\[`(?<name>[\\w.]+)`\\]\\((?<file>[^)]+)\\): \\S.*\\.$");
    private static final Pattern SUPERTYPES = Pattern.compile("\\b(?:implements|extends) ([^{]+)\\{");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** One file of the walk, without its comments. */
    private record Step(String name, String source) {
        static Step of(String name) {
            return new Step(name, COMMENT.matcher(read(file(name))).replaceAll(" "));
        }

        static Path file(String name) {
            return SOURCES.resolve(name.replace('.', '/') + ".java");
        }

        String type() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        String room() {
            return name.substring(0, name.indexOf('.'));
        }

        boolean names(String type) {
            return Pattern.compile("\\b" + type + "\\b").matcher(source).find();
        }

        /** Whether it names the other, or something that the other is. */
        boolean leadsTo(Step other) {
            return names(other.type()) || other.supertypes().anyMatch(this::names);
        }

        private Stream<String> supertypes() {
            return SUPERTYPES
                    .matcher(source)
                    .results()
                    .limit(1)
                    .flatMap(match -> Arrays.stream(match.group(1).split("\\W+")))
                    .filter(word -> !word.isEmpty());
        }
    }

    @Test
    void everyFileOfTheWalkIsThereAndTheLinkLeadsToIt() throws IOException {
        assertThat(steps(Files.readString(PAGE))).hasSizeGreaterThan(40).allSatisfy(step -> {
            Path linked = PAGE.getParent().resolve(step.group("file")).normalize();
            assertThat(linked).isEqualTo(Step.file(step.group("name"))).isRegularFile();
        });
    }

    @Test
    void everyNumberedLineIsAStepOfTheWalk() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(steps(page)).hasSize((int)
                page.lines().filter(line -> line.matches("\\d+\\. .*")).count());
    }

    @Test
    void everyClassIsReachedFromOneBeforeItAndOnlyTheFirstOfAPartFromOutside() throws IOException {
        List<Step> before = new ArrayList<>();
        for (String part : PART.splitAsStream(Files.readString(PAGE)).toList()) {
            List<Step> steps = steps(part).stream()
                    .map(step -> Step.of(step.group("name")))
                    .toList();
            for (Step step : steps) {
                assertThat(step.equals(steps.getFirst()) || isReached(step, before))
                        .as("%s is named by a class before it", step.name())
                        .isTrue();
                before.add(step);
            }
        }
    }

    @Test
    void aStepThatNothingBeforeItNamesIsFound() {
        List<Step> before = List.of(Step.of("journal.log.RowCodec"), Step.of("intake.TypedLine"));
        assertThat(isReached(Step.of("journal.json.EntryCodec"), before)).isTrue();
        assertThat(isReached(Step.of("journal.AesGcmSeal"), before)).isTrue();
        assertThat(isReached(Step.of("plot.VitalsLane"), before)).isFalse();
    }

    @Test
    void theRoomsComeInTheOrderOfTheTable() throws IOException {
        assertThat(steps(Files.readString(PAGE)).stream()
                        .map(step -> new Step(step.group("name"), "").room())
                        .distinct())
                .containsExactlyElementsOf(Rooms.WALK);
    }

    private static boolean isReached(Step step, List<Step> before) {
        return before.stream().anyMatch(each -> each.leadsTo(step));
    }

    private static List<MatchResult> steps(String page) {
        return STEP.matcher(page).results().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
