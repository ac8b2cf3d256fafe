package org.chairside.ui.release;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chairside.intake.StraySet;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** What is missing in a person's answers or cannot be taken as it is typed, each at its field. */
record AnswerProblems(UiContext ui, ReleaseAnswers answers) {
    /** What cannot be taken as it is typed, whichever way the session ends. */
    Map<ReleaseField, String> unclear() {
        Map<ReleaseField, String> problems = new EnumMap<>(ReleaseField.class);
        if (answers.seriousProperty().get().equals(Optional.of(true))
                && answers.accountProperty().get().isBlank()) {
            problems.put(ReleaseField.ACCOUNT, ui.text("release.account.missing"));
        }
        if (!answers.readyAfterProperty().get().isBlank() && answers.minutes().isEmpty()) {
            problems.put(ReleaseField.READY_AFTER, ui.text("release.ready-after.unread"));
        }
        String escort = CleanText.line(answers.withWhomProperty().get());
        if (StraySet.isIn(escort)) {
            problems.put(ReleaseField.WITH_WHOM, ui.text("form.stray-set", escort));
        }
        return problems;
    }

    /** The questions of the page that nobody has answered, those that may stay open included. */
    Set<ReleaseField> unanswered() {
        Set<ReleaseField> open = EnumSet.noneOf(ReleaseField.class);
        if (answers.wantsBeforeDose() && answers.beforeDoseProperty().get().isEmpty()) {
            open.add(ReleaseField.BEFORE_DOSE);
        }
        if (answers.wantsSerious() && answers.seriousProperty().get().isEmpty()) {
            open.add(ReleaseField.SERIOUS);
        }
        if (answers.wantsReadyAfter() && answers.readyAfterProperty().get().isBlank()) {
            open.add(ReleaseField.READY_AFTER);
        }
        return open;
    }

    /** What is still to be said on the page, or cannot be taken as it is typed; nobody else is needed for it. */
    Map<ReleaseField, String> all() {
        Map<ReleaseField, String> problems = unclear();
        if (answers.wantsBeforeLeaving()
                && answers.beforeLeavingProperty().get().isEmpty()) {
            problems.put(ReleaseField.BEFORE_LEAVING, ui.text("release.judged.missing"));
        }
        if (answers.wantsNextVisit() && answers.nextVisit().isEmpty()) {
            problems.put(ReleaseField.NEXT_VISIT, ui.text("release.next-visit.missing"));
        }
        if (answers.withWhomProperty().get().isBlank()) {
            problems.put(ReleaseField.WITH_WHOM, ui.text("release.with-whom.missing"));
        }
        return problems;
    }
}
