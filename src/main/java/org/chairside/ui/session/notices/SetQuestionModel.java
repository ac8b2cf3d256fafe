package org.chairside.ui.session.notices;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.chart.TakenSet;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.LateReason;
import org.chairside.model.NotTaken;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * Asks why a set came late or lacks a value, once the set is on disk. It asks about one thing at a time, the newest, and
 * can be put off; what is open stays marked in the log. Screen thread only; needs no toolkit.
 */
public final class SetQuestionModel {
    /** Why an entry was amended to hold a reason that was told after it was saved. */
    static final String TOLD_LATER = "reason told later";

    private final SessionContext context;
    private final Submissions submissions;
    private final Set<SetQuestion> putOff = new HashSet<>();
    private boolean begun;
    private final ReadOnlyObjectWrapper<List<SetQuestion>> open = new ReadOnlyObjectWrapper<>(this, "open", List.of());
    private final ReadOnlyObjectWrapper<Optional<SetQuestion>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());

    public SetQuestionModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
    }

    public void show(Chart chart) {
        List<SetQuestion> now = SetQuestions.of(chart);
        if (!now.equals(open.get())) {
            open.set(now);
        }
        if (!begun) {
            // What was open before somebody sat down here stays in the log until they ask for it.
            begun = true;
            putOff.addAll(now);
        }
        ask();
    }

    private void ask() {
        Optional<SetQuestion> next =
                open.get().stream().filter(why -> !putOff.contains(why)).findFirst();
        if (!next.equals(asked.get())) {
            asked.set(next);
        }
    }

    /** The words of the question: {@code Set 14:12 was 7min late because}. */
    public String words(SetQuestion why) {
        String at = context.ui().words().time(why.set().takenAt());
        return switch (why) {
            case SetQuestion.Late(TakenSet set) ->
                context.text(
                        "session.why.late",
                        at,
                        set.late().map(context.ui().words()::duration).orElse(""));
            case SetQuestion.Missing(TakenSet _, List<Vital> vitals) ->
                context.text(
                        "session.why.missing",
                        at,
                        vitals.stream().map(context.clinicalWords()::name).collect(joining(", ")));
        };
    }

    /** The same for where there is little room: {@code 7min late: Alt+}. */
    public String brief(SetQuestion why) {
        return switch (why) {
            case SetQuestion.Late(TakenSet set) ->
                context.text(
                        "session.why.late.brief",
                        set.late().map(context.ui().words()::duration).orElse(""));
            case SetQuestion.Missing(TakenSet _, List<Vital> vitals) ->
                context.text(
                        "session.why.missing.brief",
                        vitals.stream().map(context.clinicalWords()::name).collect(joining(", ")));
        };
    }

    /** The answers in words, in the order of their digits from 1. */
    public List<String> answers(SetQuestion why) {
        return switch (why) {
            case SetQuestion.Late _ ->
                Stream.of(LateReason.values())
                        .map(context.clinicalWords()::late)
                        .toList();
            case SetQuestion.Missing _ ->
                reasons().map(context.clinicalWords()::notTaken).toList();
        };
    }

    private static Stream<NotTaken> reasons() {
        return Stream.of(NotTaken.values()).filter(reason -> reason != NotTaken.UNSTATED);
    }

    /** Answers by the digit, counted from 1; says whether there is such an answer. */
    public boolean answer(SetQuestion why, int digit) {
        Optional<Proposed> said =
                switch (why) {
                    case SetQuestion.Late(TakenSet set) ->
                        Stream.of(LateReason.values())
                                .skip(Math.max(0, digit - 1))
                                .findFirst()
                                .filter(_ -> digit > 0)
                                .map(reason -> new Proposed(
                                        new Event.LateSetExplained(set.line().id(), reason, ""), context.now()));
                    case SetQuestion.Missing(TakenSet set, List<Vital> vitals) ->
                        NotTaken.ofDigit(digit).map(reason -> amended(set, vitals, reason));
                };
        said.ifPresent(proposed -> {
            // A quick second key is not a second answer.
            putOff.add(why);
            ask();
            submissions.send(List.of(proposed));
        });
        return said.isPresent();
    }

    private static Proposed amended(TakenSet set, List<Vital> missing, NotTaken reason) {
        Event.VitalsTaken taken = (Event.VitalsTaken) set.line().event();
        Vitals vitals = taken.vitals();
        for (Vital vital : missing) {
            vitals = vitals.with(vital, reason);
        }
        Event.VitalsTaken told = new Event.VitalsTaken(vitals, taken.confirmed(), taken.note());
        return new Proposed(new Event.EntryAmended(set.line().id(), told, TOLD_LATER), set.takenAt());
    }

    /** Leaves what is open to be answered later, or never. */
    public void putOff() {
        putOff.addAll(open.get());
        ask();
    }

    /** Asks about a set again, from the log. */
    public void askAbout(EntryId set) {
        putOff.removeIf(why -> why.set().line().id().equals(set));
        ask();
    }

    /** What is asked now; empty if nothing is, or it was put off. */
    public ReadOnlyObjectProperty<Optional<SetQuestion>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** All that is open, the newest first. */
    public ReadOnlyObjectProperty<List<SetQuestion>> openProperty() {
        return open.getReadOnlyProperty();
    }
}
