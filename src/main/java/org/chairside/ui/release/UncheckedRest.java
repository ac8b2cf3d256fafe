package org.chairside.ui.release;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.ui.kit.UiContext;

/** The criteria that were not checked together with the rest, as long as they still are not. Screen thread only. */
final class UncheckedRest {
    private final UiContext ui;
    private final ReleaseAnswers answers;
    private List<Tick> left = List.of();

    UncheckedRest(UiContext ui, ReleaseAnswers answers) {
        this.ui = ui;
        this.answers = answers;
    }

    /** Checks the rest, and says what was left and why; empty where nothing was. */
    String check() {
        left = answers.tickRest();
        return words();
    }

    /** The same as it stands by now; empty where nothing was left the last time anybody looked. */
    Optional<String> now() {
        if (left.isEmpty()) {
            return Optional.empty();
        }
        left = left.stream().filter(each -> !each.isTicked()).toList();
        return Optional.of(words());
    }

    /**
     * Takes back each tick that the chart speaks against, however it was made.
     *
     * @return which and why; empty where there is none
     */
    Optional<String> takeBack() {
        List<Tick> taken = answers.takeBackContradicted();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(ui.text("release.rest.contradicted", texts(taken.stream())));
    }

    /** Something else is said from here on. */
    void forget() {
        left = List.of();
    }

    private String words() {
        String contradicted = texts(left.stream().filter(each -> !each.isSingly()));
        String singly = texts(left.stream().filter(Tick::isSingly));
        return Stream.of(
                        contradicted.isEmpty() ? "" : ui.text("release.rest.contradicted", contradicted),
                        singly.isEmpty()
                                ? ""
                                : ui.text(
                                        "release.rest.singly",
                                        singly,
                                        keys(left.stream().filter(Tick::isSingly))))
                .filter(not(String::isEmpty))
                .collect(joining(" "));
    }

    /** The keys of these criteria; the tenth has 0. */
    private String keys(Stream<Tick> ticks) {
        return ticks.map(each -> Integer.toString((answers.ticks().indexOf(each) + 1) % 10))
                .collect(joining(", "));
    }

    private static String texts(Stream<Tick> ticks) {
        return ticks.map(Tick::text).collect(joining("; "));
    }
}
