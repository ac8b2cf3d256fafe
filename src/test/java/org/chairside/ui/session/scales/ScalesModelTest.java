package org.chairside.ui.session.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.model.Event;
import org.chairside.scales.Scale;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.FormModel;
import org.chairside.ui.form.Given;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesModelTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();
    private final ScalesModel scales = model.scales();

    @BeforeEach
    void open() {
        scales.open();
    }

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    private ScaleState state() {
        return scales.faceProperty().get();
    }

    private void keys(String keys) {
        keys.chars().mapToObj(Character::toString).forEach(scales::typed);
    }

    private Event.ScaleScored scored() {
        return (Event.ScaleScored) model.chart().chartEntries().getLast().event();
    }

    @Test
    void theProtocolsScalesComeFirstThenAllOthersAndOneUnknown() {
        List<String> codes = scales.choices().stream().map(Scale::code).toList();
        List<String> wanted = model.chart().protocol().scales();
        assertThat(codes.subList(0, wanted.size())).isEqualTo(wanted);
        assertThat(codes).contains("rass", "aldrete", "news2", "cadss").doesNotHaveDuplicates();
        assertThat(state().prompt().choices()).hasSize(codes.size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "moaas,5,5,'5, Awake: answers at once to the name, said normally'",
        "moaas,0,0,'0, No response, not even to a painful squeeze'",
        "rass,-3,-3,'-3, Sedated: moves or opens the eyes to a voice, does not look back'",
        "rass,2,2,'2, Agitated: moves often and without aim'",
        "rass,0,0,'0, Alert and calm'",
        "nrs-pain,x,10,'10, of 10, 10 is the worst'",
        "nrs-distress,0,0,'0, none'"
    })
    void hazard20ADigitAlwaysStandsBesideItsWords(String code, String keys, int total, String shown) {
        Given.scale(scales, code);
        keys(keys);
        assertThat(state().result().words()).isEqualTo(shown);
        assertThat(state().result().ready()).isTrue();
        assertThat(scales.save()).isTrue();
        assertThat(scored().total()).isEqualTo(total);
        assertThat(shown).endsWith(scored().words());
        assertThat(model.states().log().getLast().words()).contains(scored().words());
    }

    @Test
    void hazard20WhichEndIsWhichIsSaidBesideTheScale() {
        for (Scale scale : scales.choices()) {
            if (scale.isByItems()) {
                Given.scale(scales, scale.code());
                assertThat(state().note()).contains(scale.note()).isNotBlank();
            }
        }
    }

    @Test
    void theItemsOfAQuestionnaireAdvanceByThemselves() {
        Given.scale(scales, "phq-9");
        assertThat(state().prompt().question()).isEqualTo("1 of 9: Interest");
        assertThat(state().prompt().choices())
                .extracting(ScaleState.Choice::key)
                .containsExactly("0", "1", "2", "3");
        keys("12");
        assertThat(state().prompt().question()).isEqualTo("3 of 9: Sleep");
        assertThat(state().soFar()).containsExactly("Interest 1, Several days", "Mood 2, More than half the days");
        assertThat(scales.save()).isFalse();
        keys("3210120");
        assertThat(state().result().words()).isEqualTo("12, moderate");
        assertThat(scales.save()).isTrue();
        assertThat(scored().items()).containsExactly(1, 2, 3, 2, 1, 0, 1, 2, 0);
        assertThat(scored().rater()).isEqualTo("the patient");
    }

    @Test
    void theNinthItemAboveZeroIsShownAtOnce() {
        Given.scale(scales, "phq-9");
        keys("00000000");
        assertThat(state().notice()).isEmpty();
        keys("1");
        assertThat(state().notice()).isEqualTo("Item 9 is above 0: show to a provider before discharge.");
        assertThat(state().result().words()).isEqualTo("1, minimal");
        scales.back();
        assertThat(state().notice()).isEmpty();
        assertThat(state().prompt().question()).isEqualTo("9 of 9: Self-harm");
    }

    @Test
    void aKeyThatIsNoAnswerChangesNothing() {
        Given.scale(scales, "gad-7");
        assertThat(scales.typed("7")).isTrue();
        assertThat(state().prompt().question()).isEqualTo("1 of 7: On edge");
        assertThat(scales.typed("z")).isFalse();
        keys("3333333");
        assertThat(state().result().words()).isEqualTo("21, severe");
        assertThat(scales.typed("3")).isTrue();
        assertThat(state().result().words()).isEqualTo("21, severe");
    }

    @Test
    void aScaleIsChosenByItsKey() {
        assertThat(scales.typed("1")).isTrue();
        assertThat(state().title()).isEqualTo("Sedation (MOAA/S)");
        scales.back();
        assertThat(state().title()).isEqualTo("Scale");
        assertThat(scales.typed("#")).isFalse();
    }

    @Test
    void theEarlyWarningScoreIsCompleteOrNotAtAll() {
        Given.scale(scales, "news2");
        assertThat(state().soFar()).containsExactly("No vitals yet");
        Chair.enter(model, "185/90 112 95 rr 18");
        chair.minutes(4);
        Given.scale(scales, "news2");
        assertThat(state().soFar()).startsWith("From the set of 09:50, 4min ago");
        keys("0");
        assertThat(state().result().words())
                .isEqualTo("Incomplete, no score. Missing: Air or oxygen, Temperature \u00b0C");
        assertThat(scales.save()).isFalse();
        assertThat(state().note()).contains("Royal College of Physicians", "extra", "219");
    }

    @Test
    void theEarlyWarningScoreOfACompleteSet() {
        Chair.enter(model, "185/90 112 95 rr 18 t 36.8 flow 0");
        if (!(model.entry().answerProperty().get() instanceof Answer.Quiet)) {
            model.entry().enter();
        }
        Given.scale(scales, "news2");
        assertThat(state().prompt().question()).isEqualTo("Consciousness");
        keys("0");
        assertThat(state().result().words()).startsWith("3, ");
        assertThat(scales.save()).isTrue();
        assertThat(scored().total()).isEqualTo(3);
        assertThat(scored().rater()).isEqualTo("Ana Ruiz");
    }

    @Test
    void ofALicensedScaleNameVersionTotalAndRaterAreKept() {
        Given.scale(scales, "cadss");
        assertThat(scales.totallingProperty().get()).isTrue();
        assertThat(state().note()).contains("is licensed");
        FormModel form = scales.total();
        form.open();
        assertThat(form.text(FieldName.SCALE_VERSION).get()).contains("Bremner");
        form.text(FieldName.TOTAL).set("93");
        assertThat(form.submit()).isFalse();
        form.text(FieldName.TOTAL).set("17");
        assertThat(form.submit()).isTrue();
        assertThat(scored())
                .isEqualTo(new Event.ScaleScored("cadss", "Bremner 1998, 23 items", List.of(), 17, "", "Ana Ruiz"));
    }

    @Test
    void aScaleTheProgramDoesNotKnowIsNamed() {
        keys(ScalesModel.key(scales.choices().size()));
        FormModel form = scales.total();
        form.open();
        assertThat(form.submit()).isFalse();
        form.text(FieldName.SCALE_NAME).set("House scale");
        form.text(FieldName.SCALE_VERSION).set("1");
        form.text(FieldName.TOTAL).set("7");
        assertThat(form.submit()).isTrue();
        assertThat(scored().scale()).isEqualTo("House scale");
    }

    @Test
    void aScoreIsUndoneLikeEverything() {
        Given.scale(scales, "moaas");
        keys("4");
        scales.save();
        model.undo();
        assertThat(model.chart().chartEntries().getLast().stands()).isFalse();
    }
}
