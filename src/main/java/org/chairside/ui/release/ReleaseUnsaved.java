package org.chairside.ui.release;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** What was said on the release page and is in no record yet, in words, and what of it a way out leaves behind. */
record ReleaseUnsaved(UiContext ui, ReleaseModel model) {
    /** Everything. */
    List<String> all() {
        return lines(Stream.of(
                        Stream.of(
                                answers(),
                                said(
                                        "release.unsaved.gaps",
                                        model.reasons().incompleteProperty().get()),
                                callOff()),
                        reasons())
                .flatMap(each -> each));
    }

    /** What is not recorded when the patient leaves. */
    List<String> lostByEnding(boolean wantsPhysician) {
        boolean isNoted = model.nowProperty().get().isDosed();
        return lines(
                Stream.concat(isNoted ? Stream.of() : Stream.of(callOff()), wantsPhysician ? Stream.of() : reasons()));
    }

    /** What is not recorded when the session is called off. */
    List<String> lostByCallingOff() {
        return lines(reasons());
    }

    private List<String> lines(Stream<String> words) {
        String who = model.chart().patient().name().formal();
        return words.filter(each -> !each.isEmpty())
                .map(each -> ui.text("release.unsaved", who, each))
                .toList();
    }

    private String callOff() {
        return said(
                "release.unsaved.reason", model.reasons().discontinuedProperty().get());
    }

    private Stream<String> reasons() {
        return model.overriding().reasons().map(each -> ui.text("release.unsaved.override", each));
    }

    private String answers() {
        ReleaseAnswers answers = model.answers();
        long ticked = answers.ticks().stream().filter(Tick::isTicked).count();
        boolean judged = Stream.of(answers.beforeDoseProperty(), answers.beforeLeavingProperty())
                .anyMatch(each -> each.get().isPresent());
        return Stream.of(
                        ticked == 0 ? "" : ui.text("release.unsaved.ticks", ticked),
                        judged ? ui.text("release.unsaved.judged") : "",
                        answers.seriousProperty().get().isEmpty() ? "" : ui.text("release.unsaved.serious"),
                        CleanText.line(answers.accountProperty().get()),
                        said(
                                "release.unsaved.ready-after",
                                answers.readyAfterProperty().get()),
                        said("release.unsaved.next-visit", answers.nextVisit()),
                        answers.isWithWhomTyped()
                                ? said(
                                        "release.unsaved.with-whom",
                                        answers.withWhomProperty().get())
                                : "")
                .filter(each -> !each.isEmpty())
                .collect(joining(", "));
    }

    private String said(String key, String typed) {
        String words = CleanText.line(typed);
        return words.isEmpty() ? "" : ui.text(key, words);
    }
}
