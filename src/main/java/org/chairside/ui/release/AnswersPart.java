package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final UiContext kit;
    private final ReleaseAnswers answers;
    private final Runnable next;
    private final VBox root = new VBox();
    private final VBox criteria = new VBox();
    private final List<Runnable> stops = new ArrayList<>();
    private final FormField account;
    private final TextField accountField = new LineField(TextUse.ACCOUNT);

    /** @param next after the last question */
    AnswersPart(UiContext kit, ReleaseModel model, Runnable next) {
        this.kit = kit;
        this.answers = model.answers();
        this.next = next;
        Label heading = new Label(kit.text("release.criteria"));
        heading.getStyleClass().add("t-head");
        Label keys = StandingsPart.sentence("muted");
        keys.setText(kit.text("release.keys"));
        criteria.getStyleClass().add("release-criteria");
        criteria();
        account = new FormField(kit.text("release.account"), accountField, "release-wide");
        root.getStyleClass().add("release-part");
        root.getChildren().addAll(heading, keys, criteria);
        questions();
    }

    private void criteria() {
        for (int i = 0; i < answers.ticks().size(); i++) {
            Tick tick = answers.ticks().get(i);
            CheckBox box = new CheckBox(kit.text("release.item", (i + 1) % 10, tick.text()));
            box.setId("release-item-" + (i + 1));
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.selectedProperty().bindBidirectional(tick.tickedProperty());
            FieldKeys.onEnter(box, () -> go(0));
            criteria.getChildren().add(box);
        }
    }

    private void questions() {
        VBox questions = new VBox();
        questions.getStyleClass().add("release-questions");
        if (answers.wantsBeforeDose()) {
            questions
                    .getChildren()
                    .add(question("release-before-dose", "release.judged.before", answers.beforeDoseProperty()));
        }
        questions
                .getChildren()
                .add(question("release-acceptable", "release.judged.leaving", answers.beforeLeavingProperty()));
        if (answers.wantsSerious()) {
            questions.getChildren().add(question("release-serious", "release.serious", answers.seriousProperty()));
            questions.getChildren().add(account());
        }
        FlowPane row = new FlowPane();
        row.getStyleClass().add("release-row");
        if (answers.wantsReadyAfter()) {
            row.getChildren()
                    .add(field(
                                    "release-ready-after",
                                    TextUse.FIGURE,
                                    "release.ready-after",
                                    answers.readyAfterProperty())
                            .root());
        }
        if (answers.wantsNextVisit()) {
            FormField visit =
                    field("release-next-visit", TextUse.ARRANGEMENT, "release.next-visit", answers.nextVisitProperty());
            answers.nextVisitProperty().subscribe(_ -> visit.echo(answers.nextVisit()));
            row.getChildren().add(visit.root());
        }
        questions.getChildren().add(row);
        root.getChildren().add(questions);
    }

    private Node question(String id, String key, javafx.beans.property.Property<Optional<Boolean>> answer) {
        int place = stops.size();
        YesNo question = new YesNo(kit, id, kit.text(key), answer, () -> go(place + 1));
        stops.add(question::focus);
        return question.root();
    }

    /** Asked only where something happened. */
    private Node account() {
        int place = stops.size();
        accountField.setId("release-account");
        accountField.textProperty().bindBidirectional(answers.accountProperty());
        FieldKeys.onEnter(accountField, () -> go(place + 1));
        stops.add(() -> {
            if (account.root().isVisible()) {
                accountField.requestFocus();
            } else {
                go(place + 1);
            }
        });
        answers.seriousProperty().subscribe(said -> {
            account.root().setVisible(said.orElse(false));
            account.root().setManaged(said.orElse(false));
        });
        return account.root();
    }

    private FormField field(String id, TextUse use, String key, StringProperty value) {
        int place = stops.size();
        TextField field = new LineField(use);
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        FieldKeys.onEnter(field, () -> go(place + 1));
        stops.add(field::requestFocus);
        return new FormField(kit.text(key), field, "release-half");
    }

    private void go(int place) {
        if (place < stops.size()) {
            stops.get(place).run();
        } else {
            next.run();
        }
    }

    Node root() {
        return root;
    }

    /** Somebody says that the rest was checked and is met; the questions come next. */
    void tickRest() {
        answers.tickRest();
        go(0);
    }

    void focus() {
        if (!Focus.first(criteria)) {
            go(0);
        }
    }
}
