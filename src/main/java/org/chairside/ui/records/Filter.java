package org.chairside.ui.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SigningStage;

/** Which sessions are listed: all, or those of which somebody has something to do or to look at. */
public enum Filter {
    ALL(0),
    /** Over, and one of the two signatures is still wanted. */
    UNSIGNED(1),
    /** The nurse has signed, the physician has not. */
    TO_COUNTERSIGN(2),
    /** Given back, or with a question that has no answer. */
    QUESTIONS(3),
    NOTICES(4),
    /** A set was late, or could not be taken. */
    LATE(5),
    /** An effect was moderate or worse, or an adverse event serious. */
    EFFECTS(6),
    /** A physician let the patient leave though something was not met, or the patient left without a discharge. */
    OVERRIDDEN(7),
    /** The monitoring form is not sent yet. */
    FORMS(8),
    /** Nobody has yet asked the patient how the day was. */
    FOLLOW_UPS(9);

    private final int digit;

    Filter(int digit) {
        this.digit = digit;
    }

    boolean lists(SessionSummary row) {
        return switch (this) {
            case ALL -> true;
            case UNSIGNED -> isOver(row) && row.review().stage() != SigningStage.COUNTERSIGNED;
            case TO_COUNTERSIGN -> row.review().stage() == SigningStage.SIGNED;
            case QUESTIONS -> row.review().openQuestions() > 0 || row.review().stage() == SigningStage.RETURNED;
            case NOTICES -> row.account().notices() > 0;
            case LATE -> row.figures().lateSets() + row.review().missedSets() > 0;
            case EFFECTS ->
                row.account().serious() || row.figures().worstEffect().compareTo(Severity.MODERATE) >= 0;
            case OVERRIDDEN -> row.account().overridden() || hasLeftOtherwise(row);
            case FORMS, FOLLOW_UPS -> due(row).isPresent();
        };
    }

    private static boolean hasLeftOtherwise(SessionSummary row) {
        return row.state().hasLeft() && row.state() != SessionState.RELEASED;
    }

    private static boolean isOver(SessionSummary row) {
        return row.state() != SessionState.OPEN;
    }

    /** Every filter that lists it, one bit each. */
    static int marks(SessionSummary row) {
        int marks = 0;
        for (Filter each : values()) {
            marks |= each.lists(row) ? each.bit() : 0;
        }
        return marks;
    }

    int bit() {
        return 1 << digit;
    }

    /** Of the key that chooses it. */
    int digit() {
        return digit;
    }

    /** Whether something is due by a time in what it lists. */
    boolean hasDue() {
        return this == FORMS || this == FOLLOW_UPS;
    }

    /** When what is looked for is due in a session that is over; empty where nothing is. */
    Optional<Instant> due(SessionSummary row) {
        if (!isOver(row)) {
            return Optional.empty();
        }
        return switch (this) {
            case ALL, UNSIGNED, TO_COUNTERSIGN, QUESTIONS, NOTICES, LATE, EFFECTS, OVERRIDDEN -> Optional.empty();
            case FORMS ->
                row.owed().remsDue().map(day -> day.atStartOfDay(row.zone()).toInstant());
            case FOLLOW_UPS -> row.owed().followUpDue();
        };
    }

    /** Whether it should have been done by now; a form has until the end of its day. */
    boolean isOver(SessionSummary row, Instant now) {
        ZoneId zone = row.zone();
        return switch (this) {
            case ALL, UNSIGNED, TO_COUNTERSIGN, QUESTIONS, NOTICES, LATE, EFFECTS, OVERRIDDEN -> false;
            case FORMS ->
                row.owed()
                        .remsDue()
                        .filter(day -> day.isBefore(now.atZone(zone).toLocalDate()))
                        .isPresent();
            case FOLLOW_UPS -> due(row).filter(now::isAfter).isPresent();
        };
    }

    /** What is to be done first stands first; empty where the newest does. */
    Optional<Comparator<RecordRow>> order() {
        return switch (this) {
            case ALL, QUESTIONS, LATE, OVERRIDDEN -> Optional.empty();
            case TO_COUNTERSIGN -> Optional.of(serious());
            case UNSIGNED -> Optional.of(serious().thenComparing(row -> !TO_COUNTERSIGN.lists(row.summary())));
            case NOTICES ->
                Optional.of(Comparator.comparing(row -> row.summary().account().unanswered() == 0));
            case EFFECTS ->
                Optional.of(serious()
                        .thenComparing(row -> row.summary().figures().worstEffect(), Comparator.reverseOrder()));
            case FORMS, FOLLOW_UPS ->
                Optional.of(Comparator.comparing(row -> due(row.summary()).orElse(Instant.MAX)));
        };
    }

    /** What had a serious adverse event stands before all else. */
    private static Comparator<RecordRow> serious() {
        return Comparator.comparing(row -> !row.summary().account().serious());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one after it, and after the last the first. */
    Filter next() {
        return Stream.of(values())
                .filter(each -> each.digit == digit + 1)
                .findFirst()
                .orElse(ALL);
    }
}
