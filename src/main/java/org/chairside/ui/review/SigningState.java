package org.chairside.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.Gaps;
import org.chairside.desk.SigningStatement;
import org.chairside.model.Author;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.GapWords;

/**
 * What is laid before a signer.
 *
 * @param action which of the two signatures
 * @param who name and role
 * @param now when it was laid before them
 * @param meaning what they state by it
 * @param covers how much of the record it covers as it was read last; the desk signs what the record has when the password is given
 * @param open what the record still lacks, one line for each kind; it blocks nothing
 */
record SigningState(
        SessionId session,
        ReviewAction action,
        String who,
        String now,
        String meaning,
        String covers,
        List<String> open) {
    SigningState {
        open = List.copyOf(open);
    }

    /** As the record was read last. */
    static SigningState of(UiContext ui, ReviewAction action, Author signer, Chart chart) {
        return new SigningState(
                chart.session(),
                action,
                ui.text("review.sign.who", signer.name(), ui.words().role(signer.role())),
                ui.words().dateTime(ui.clock().getNow()),
                statement(action).words(),
                ui.text("review.sign.covers", chart.entries().size()),
                lacking(ui, chart));
    }

    private static SigningStatement statement(ReviewAction action) {
        return action == ReviewAction.COUNTERSIGN ? SigningStatement.READ : SigningStatement.RECORDED;
    }

    private static List<String> lacking(UiContext ui, Chart chart) {
        List<String> all = new ArrayList<>();
        int questions = chart.reviewing().open().size();
        if (questions > 0) {
            all.add(ui.text("review.sign.questions", questions));
        }
        all.addAll(new GapWords(ui.messages(), ui.words()).say(Gaps.of(chart)));
        return all;
    }
}
