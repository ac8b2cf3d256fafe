package org.chairside.ui.release;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.FormField;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.YesNo;

/** What a person says: the criteria by number, then the questions one after the other, each with a key. */
final class AnswersPart {
    private final UiContext ui;
    private final ReleaseModel model;
    private final ReleaseAnswers answers;
    private final FocusOrder order;
    private final VBox root = new VBox();
    private final VBox criteria = new VBox();
    private final Map<ReleaseField, Consumer<String>> problems = new EnumMap<>(ReleaseField.class);
    private final FormField account;
    private final TextField accountField = new LineField(TextUse.ACCOUNT);

    /** @param next after the last question */
    AnswersPart(UiContext ui, ReleaseModel model, Runnable next) {
        this.ui = ui;
        this.model = model;
        this.answers = model.answers();
        this.order = new FocusOrder(next);
        Label heading = new Label(ui.text("release.criteria"));
        heading.getStyleClass().add("t-head");
        Label keys = StandingsPart.sentence("muted");
        keys.setText(ui.text("release.keys"));
        criteria.getStyleClass().add("release-criteria");
        criteria();
        account = new FormField(ui.text("release.account"), accountField, "release-wide");
        root.getStyleClass().add("release-part");
        root.getChildren().addAll(heading, keys, criteria);
        questions();
        model.problemsProperty()
                .subscribe(found -> problems.forEach((field, say) -> say.accept(found.getOrDefault(field, ""))));
    }

    private void criteria() {
        for (int i = 0; i < answers.ticks().size(); i++) {
            Tick tick = answers.ticks().get(i);
            CheckBox box = new CheckBox(ui.text("release.item", (i + 1) % 10, tick.text()));
            box.setId("release-item-" + (i + 1));
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.selectedProperty().bindBidirectional(tick.tickedProperty());
            FieldKeys.onEnter(box, () -> order.go(0));
            criteria.getChildren().add(box);
        }
    }

    private void questions() {
        VBox questions = new VBox();
        questions.getStyleClass().add("release-questions");
        if (answers.wantsBeforeDose()) {
            order.name(ReleaseField.BEFORE_DOSE);
            questions
                    .getChildren()
                    .add(question("release-before-dose", "release.judged.before", answers.beforeDoseProperty())
                            .root());
        }
        order.name(ReleaseField.BEFORE_LEAVING);
        YesNo leaving = question("release-acceptable", "release.judged.leaving", answers.beforeLeavingProperty());
        problems.put(ReleaseField.BEFORE_LEAVING, leaving::problem);
        questions.getChildren().add(leaving.root());
        if (answers.wantsSerious()) {
            order.name(ReleaseField.SERIOUS);
            questions
                    .getChildren()
                    .add(question("release-serious", "release.serious", answers.seriousProperty())
                            .root());
            questions.getChildren().add(account());
        }
        FlowPane row = new FlowPane();
        row.getStyleClass().add("release-row");
        if (answers.wantsReadyAfter()) {
            order.name(ReleaseField.READY_AFTER);
            FormField ready =
                    field("release-ready-after", TextUse.FIGURE, "release.ready-after", answers.readyAfterProperty());
            problems.put(ReleaseField.READY_AFTER, ready::problem);
            row.getChildren().add(ready.root());
        }
        if (answers.wantsNextVisit()) {
            order.name(ReleaseField.NEXT_VISIT);
            FormField visit =
                    field("release-next-visit", TextUse.ARRANGEMENT, "release.next-visit", answers.nextVisitProperty());
            answers.nextVisitProperty().subscribe(_ -> visit.echo(answers.nextVisit()));
            problems.put(ReleaseField.NEXT_VISIT, visit::problem);
            row.getChildren().add(visit.root());
        }
        questions.getChildren().add(row);
        root.getChildren().add(questions);
    }

    private YesNo question(String id, String key, javafx.beans.property.Property<Optional<Boolean>> answer) {
        int place = order.size();
        YesNo question = new YesNo(ui, id, ui.text(key), answer, () -> order.go(place + 1));
        order.add(question::focus);
        return question;
    }

    /** Asked only where something happened. */
    private Node account() {
        int place = order.size();
        order.name(ReleaseField.ACCOUNT);
        problems.put(ReleaseField.ACCOUNT, account::problem);
        accountField.setId("release-account");
        accountField.textProperty().bindBidirectional(answers.accountProperty());
        FieldKeys.onEnter(accountField, () -> order.go(place + 1));
        order.add(() -> {
            if (account.root().isVisible()) {
                accountField.requestFocus();
            } else {
                order.go(place + 1);
            }
        });
        answers.seriousProperty().subscribe(said -> {
            account.root().setVisible(said.orElse(false));
            account.root().setManaged(said.orElse(false));
        });
        return account.root();
    }

    private FormField field(String id, TextUse use, String key, StringProperty value) {
        int place = order.size();
        TextField field = new LineField(use);
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        FieldKeys.onEnter(field, () -> order.go(place + 1));
        order.add(field::requestFocus);
        return new FormField(ui.text(key), field, "release-half");
    }

    /** Puts the keyboard where the first of them is filled in; says whether that is here. */
    boolean focusFirst(Set<ReleaseField> missing) {
        return order.goToFirst(missing);
    }

    Node root() {
        return root;
    }

    /** Somebody says that the rest was checked and is met; the questions come next. */
    void tickRest() {
        model.tickRest();
        order.go(0);
    }

    void focus() {
        if (!Focus.first(criteria)) {
            order.go(0);
        }
    }
}
