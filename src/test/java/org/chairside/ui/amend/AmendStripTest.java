package org.chairside.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.chart.ChartEntry;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.FormAct;
import org.chairside.ui.form.Given;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AmendStripTest {
    private final Chair chair = Chair.withWindow();
    private final LiveSession session = Hand.inFx(() -> chair.open(0, "iv-infusion"));
    private final SessionModel model = Hand.inFx(() -> chair.model(session));
    private final List<String> told = new ArrayList<>();
    private final Hand hand = new Hand();
    private AmendStrip strip;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @AfterEach
    void close() {
        Hand.doInFx(model::stop);
        chair.close();
    }

    private void show() {
        strip = Hand.inFx(() -> new AmendStrip(chair.seat(session), new AmendStrip.Told() {
            @Override
            public void closed() {
                told.add("closed");
            }

            @Override
            public void saved() {
                told.add("saved");
            }

            @Override
            public void held() {
                told.add("held");
            }

            @Override
            public void failed(String words) {
                told.add(words);
            }
        }));
        hand.show(() -> new Scene(new StackPane(strip.root()), 800, 300));
    }

    private ChartEntry last() {
        return Hand.inFx(() -> model.chart().chartEntries().getLast());
    }

    private ChartEntry line(EntryId entry) {
        return Hand.inFx(() -> model.chart().chartEntry(entry).orElseThrow());
    }

    @Test
    void aSetIsChangedInTheWordsOfTheLineWithOneKeyForTheReason() {
        Hand.doInFx(() -> {
            model.entry().typed("138/84 78 97");
            model.entry().enter();
        });
        hand.until(() -> !model.chart().sets().isEmpty());
        EntryId set = last().id();
        show();
        Hand.doInFx(() -> strip.amend(set));
        TextField field = hand.find("#amend-line", TextField.class);
        Hand.doInFx(() -> {
            field.setText("148/84 78 97");
            strip.focus();
        });
        hand.press(KeyCode.ENTER).type("1");
        hand.until(() -> model.chart().chartEntry(set).orElseThrow().isAmended());
        hand.until(() -> told.contains("saved"));
        assertThat(line(set).event()).isInstanceOfSatisfying(Event.VitalsTaken.class, taken -> assertThat(
                        taken.vitals().bloodPressure().orElseThrow().systolic())
                .isEqualTo(148));
        assertThat(told).contains("closed", "saved");
    }

    @Test
    void aCorrectionThatIsOnlyHeldIsNotToldAsSaved() {
        Hand.doInFx(() -> {
            model.entry().typed("138/84 78 97");
            model.entry().enter();
        });
        hand.until(() -> !model.chart().sets().isEmpty());
        EntryId set = last().id();
        show();
        chair.logIsGone();
        Hand.doInFx(() -> strip.withdraw(set));
        hand.type("1").press(KeyCode.ENTER);
        hand.until(() -> told.contains("held"));
        assertThat(told).doesNotContain("saved");
    }

    @Test
    void aDoseIsTakenBackAndCountsAgainWithOneKeyEach() {
        Hand.doInFx(() -> Given.form(
                model.doses(),
                FormAct.Kind.START,
                Map.of(
                        FieldName.CONCENTRATION, "0.7",
                        FieldName.VOLUME, "50",
                        FieldName.LOT, "K7",
                        FieldName.WITNESS, "Ben")));
        hand.until(() -> model.chart().doses().first().isPresent());
        EntryId start = last().id();
        show();
        Hand.doInFx(() -> strip.withdraw(start));
        hand.type("4");
        hand.until(() -> !model.chart().chartEntry(start).orElseThrow().stands());
        Hand.doInFx(() -> strip.amend(start));
        hand.type("1");
        hand.until(() -> model.chart().chartEntry(start).orElseThrow().stands());
        assertThat(line(start).corrections())
                .extracting(each -> ((Event.Correction) each.event()).reason())
                .containsExactly("other", "taken back by mistake");
    }

    @Test
    void aDoseThatIsHalfChangedIsStillSoWhenTheKeyboardComesBack() {
        Hand.doInFx(() -> Given.form(
                model.doses(),
                FormAct.Kind.START,
                Map.of(
                        FieldName.CONCENTRATION, "0.7",
                        FieldName.VOLUME, "50",
                        FieldName.LOT, "K7",
                        FieldName.WITNESS, "Ben")));
        hand.until(() -> model.chart().doses().first().isPresent());
        EntryId start = last().id();
        show();
        Hand.doInFx(() -> strip.amend(start));
        assertThat(Hand.inFx(strip::unsaved)).isEmpty();
        Hand.doInFx(() -> hand.find("#amend-form-lot", TextField.class).setText("K88"));
        assertThat(Hand.inFx(strip::unsaved)).singleElement().asString().contains("K88");
        Hand.doInFx(() -> {
            strip.hidden();
            strip.shown();
            strip.focus();
        });
        assertThat(hand.find("#amend-form-lot", TextField.class).getText()).isEqualTo("K88");
    }
}
