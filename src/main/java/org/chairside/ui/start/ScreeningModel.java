package org.chairside.ui.start;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.ui.kit.OfferedWords;
import org.chairside.ui.kit.UiContext;

/** The screening of a protocol, group by group, with today's answers and a physician's decisions on them. */
public final class ScreeningModel {
    private final UiContext ui;
    private final StartPeople people;
    private final ObservableList<ScreeningQuestion> questions = FXCollections.observableArrayList();
    private LastTime last = LastTime.NONE;

    ScreeningModel(UiContext ui, StartPeople people) {
        this.ui = ui;
        this.people = people;
    }

    /** Asks what this protocol wants to know. What was answered today to the very same question stays. */
    void ask(Protocol protocol) {
        List<ScreeningQuestion> before = List.copyOf(questions);
        questions.setAll(protocol.screening().stream()
                .sorted(Comparator.comparing(ScreeningItem::group))
                .map(item -> before.stream()
                        .filter(each -> each.item().equals(item))
                        .findFirst()
                        .orElseGet(() -> ScreeningQuestion.unasked(item, last.answer(item.code()))))
                .toList());
    }

    /** Puts the answers of last time beside. */
    void beside(LastTime before) {
        last = before;
        questions.replaceAll(each -> each.beside(before.answer(each.item().code())));
    }

    /** Nobody has answered anything. */
    void clear() {
        last = LastTime.NONE;
        questions.replaceAll(each -> ScreeningQuestion.unasked(each.item(), Optional.empty()));
    }

    public void answer(int index, Answer answer) {
        change(index, each -> each.answered(answer));
    }

    public void remark(int index, String words) {
        change(index, each -> each.remarked(words));
    }

    public void rule(int index, Function<ScreeningRuling, ScreeningRuling> how) {
        change(index, each -> each.ruled(how.apply(each.ruling())));
    }

    /** Those who can be named as having decided. */
    OfferedWords physicians() {
        return people.physicians(ui);
    }

    /** Takes the names that are typed, where they say one. */
    void takeTyped() {
        for (int i = 0; i < questions.size(); i++) {
            rule(i, each -> each.by(physicians().meant(each.by()).orElse(each.by())));
        }
    }

    /** Which decisions are half filled in, or made by somebody whose name is not clear yet, by question. */
    Map<StartField, String> problems() {
        String words = questions.stream()
                .map(this::problem)
                .filter(each -> !each.isEmpty())
                .collect(joining("\n"));
        return words.isEmpty() ? Map.of() : Map.of(StartField.SCREENING, words);
    }

    /** The place of the first question whose decision has a problem. */
    OptionalInt firstProblem() {
        return IntStream.range(0, questions.size())
                .filter(index -> !problem(questions.get(index)).isEmpty())
                .findFirst();
    }

    private String problem(ScreeningQuestion question) {
        if (!question.isForPhysician()) {
            return "";
        }
        ScreeningRuling ruling = question.ruling();
        String unclear = physicians().problem(ruling.by());
        if (!unclear.isEmpty()) {
            return ui.text("start.problem.ruled-by", question.item().text(), unclear);
        }
        return ruling.isHalf()
                ? ui.text("start.problem.half-ruled", question.item().text(), missing(ruling))
                : "";
    }

    private String missing(ScreeningRuling ruling) {
        return Stream.of(
                        ruling.mayGo().isEmpty() ? "may-go" : "",
                        ruling.by().isBlank() ? "by" : "",
                        ruling.reason().isBlank() ? "because" : "")
                .filter(each -> !each.isEmpty())
                .map(each -> ui.text("start.problem.half-ruled." + each))
                .collect(joining(", "));
    }

    private void change(int index, Function<ScreeningQuestion, ScreeningQuestion> how) {
        ScreeningQuestion after = how.apply(questions.get(index));
        if (!after.equals(questions.get(index))) {
            questions.set(index, after);
        }
    }

    /**
     * Somebody says that the questions not answered yet were asked and are as wanted. Those that take an answer of their own
     * stay open (CLINICAL 7, hazard 19); says how many.
     */
    public int answerRestAsWanted() {
        questions.replaceAll(each -> each.isAsked() || each.item().isAskedSingly()
                ? each
                : each.answered(each.item().wanted()));
        return (int) unasked();
    }

    /** The place of the next question that nobody has answered, below a place and then from the top; empty for none. */
    OptionalInt nextUnasked(int below) {
        return IntStream.concat(IntStream.range(below + 1, questions.size()), IntStream.rangeClosed(0, below))
                .filter(index -> !questions.get(index).isAsked())
                .findFirst();
    }

    /** The questions in the order of the groups. */
    public ObservableList<ScreeningQuestion> questions() {
        return questions;
    }

    List<ScreeningAnswer> answers() {
        return questions.stream().map(ScreeningQuestion::toAnswer).toList();
    }

    List<Event.ScreeningDecided> decisions() {
        return questions.stream().flatMap(each -> each.decision().stream()).toList();
    }

    boolean isStopped() {
        return questions.stream().anyMatch(ScreeningQuestion::isStopped);
    }

    /** In one line: how many were not asked, and which are not as wanted. */
    public String summary() {
        long open = count(question -> !question.isAsked());
        long unwanted = count(ScreeningQuestion::isUnwanted);
        String undecided = undecided();
        return undecided.isEmpty()
                ? ui.text("start.screening.summary", questions.size() - open, questions.size(), unwanted)
                : ui.text("start.screening.undecided", undecided);
    }

    long unasked() {
        return count(question -> !question.isAsked());
    }

    /** Which answers wait for a physician, in words; empty for none. */
    String undecided() {
        return questions.stream()
                .filter(ScreeningQuestion::isUndecided)
                .map(each -> each.item().text())
                .collect(joining("; "));
    }

    /** How many were asked, and what was typed beside the answers. */
    Stream<String> told() {
        long asked = questions.size() - unasked();
        Stream<String> typed = questions.stream()
                .flatMap(each -> Stream.of(
                        each.remark(), each.ruling().by(), each.ruling().reason()));
        return Stream.concat(Stream.of(asked == 0 ? "" : ui.text("start.unsaved.screening", asked)), typed);
    }

    private long count(Predicate<ScreeningQuestion> which) {
        return questions.stream().filter(which).count();
    }
}
