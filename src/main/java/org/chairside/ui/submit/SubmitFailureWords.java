package org.chairside.ui.submit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chairside.desk.Receipt;
import org.chairside.ui.kit.UiContext;

/** Failures and denials in plain words (RELIABILITY 12): what happened, what is safe, what to do. */
record SubmitFailureWords(UiContext ui) {
    /** Names every submission that is not saved; the latest says why. */
    SubmitFailure notSaved(Map<PendingSubmission, StuckSubmissions.Stuck> stuck) {
        List<PendingSubmission> all = List.copyOf(stuck.keySet());
        StuckSubmissions.Stuck latest = stuck.get(all.getLast());
        boolean anyPart = stuck.values().stream().anyMatch(SubmitFailureWords::isPart);
        boolean inLine = all.size() == 1 && latest.state() == StuckSubmissions.Whereabouts.IN_LINE;
        String happened = inLine
                ? ui.text("session.notsaved.line")
                : all.stream().map(each -> one(each, stuck)).collect(joining(" "));
        return new SubmitFailure(
                happened,
                ui.text(anyPart ? "session.notsaved.part.safe" : "session.notsaved." + key(latest.trouble())),
                ui.text(inLine ? "session.notsaved.advice" : "session.notsaved.advice.click"),
                true);
    }

    private String one(PendingSubmission submission, Map<PendingSubmission, StuckSubmissions.Stuck> stuck) {
        return ui.text(
                switch (stuck.get(submission).state()) {
                    case PARTLY_SAVED -> "session.notsaved.part";
                    case IN_LINE -> "session.notsaved.click.line";
                    case NOWHERE_ELSE -> "session.notsaved.click";
                },
                submission.words());
    }

    private static boolean isPart(StuckSubmissions.Stuck stuck) {
        return stuck.state() == StuckSubmissions.Whereabouts.PARTLY_SAVED;
    }

    SubmitFailure denied(Receipt.Denial denial) {
        return new SubmitFailure(ui.text("session.denied"), ui.text("session.denied." + key(denial)), "", false);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
