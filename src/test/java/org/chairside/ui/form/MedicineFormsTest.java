package org.chairside.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MedicineFormsTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();
    private final FormModel form = model.medicines();

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    private static final Map<FieldName, String> ONDANSETRON = Map.of(
            FieldName.MEDICINE, "ondansetron",
            FieldName.AMOUNT, "4 mg",
            FieldName.ROUTE, "intravenous",
            FieldName.ORDERED_BY, "Dr Lee");

    private ChartEntry last() {
        return model.chart().chartEntries().getLast();
    }

    @Test
    void aMedicineIsRecordedWithWhoOrderedItAndLaterWhatCameOfIt() {
        assertThat(Given.form(form, FormAct.Kind.MEDICINE, ONDANSETRON)).isTrue();
        ChartEntry given = last();
        assertThat(given.event()).isEqualTo(new Event.MedicationGiven("ondansetron", "4 mg", "intravenous", "Dr Lee"));
        form.open();
        assertThat(form.faceProperty().get().glance()).isEqualTo("Response not recorded yet: ondansetron 09:50");
        assertThat(form.actsProperty().get())
                .extracting(FormAct::name)
                .containsExactly("Medication", "Response: ondansetron 09:50");
        chair.minutes(15);
        assertThat(Given.form(form, FormAct.Kind.RESPONSE, Map.of(FieldName.RESPONSE, "nausea gone")))
                .isTrue();
        assertThat(last().event()).isEqualTo(new Event.ResponseSeen(given.id(), "nausea gone"));
        form.open();
        assertThat(form.faceProperty().get().glance()).isEmpty();
        assertThat(form.actsProperty().get()).hasSize(1);
    }

    @Test
    void aNameIsCompletedAndADoseNever() {
        form.open();
        form.text(FieldName.MEDICINE).set("lab");
        assertThat(form.faceProperty().get().offers()).containsEntry(FieldName.MEDICINE, "labetalol");
        assertThat(form.take(FieldName.MEDICINE)).isTrue();
        assertThat(form.text(FieldName.MEDICINE).get()).isEqualTo("labetalol");
        assertThat(form.faceProperty().get().offers()).doesNotContainKeys(FieldName.AMOUNT, FieldName.MEDICINE);
        form.text(FieldName.ROUTE).set("intrav");
        assertThat(form.faceProperty().get().offers()).containsEntry(FieldName.ROUTE, "intravenous");
    }

    @Test
    void everyMedicineOfTheFactSheetIsCompleted() {
        for (String name : new String[] {
            "labetalol",
            "hydralazine",
            "clonidine",
            "metoprolol",
            "diltiazem",
            "ondansetron",
            "midazolam",
            "lorazepam",
            "oxygen"
        }) {
            form.open();
            form.text(FieldName.MEDICINE).set(name.substring(0, 3));
            assertThat(form.faceProperty().get().offers()).containsEntry(FieldName.MEDICINE, name);
        }
    }

    @Test
    void anyOtherMedicineIsTakenAsTyped() {
        Map<FieldName, String> other = new java.util.EnumMap<>(ONDANSETRON);
        other.put(FieldName.MEDICINE, "droperidol");
        assertThat(Given.form(form, FormAct.Kind.MEDICINE, other)).isTrue();
    }

    @Test
    void hazard08ARouteThatIsNotSpelledOutIsRefusedAtItsCharacters() {
        form.open();
        Given.choose(form, FormAct.Kind.MEDICINE, ONDANSETRON);
        form.text(FieldName.ROUTE).set("SC");
        assertThat(form.submit()).isFalse();
        FormState state = form.faceProperty().get();
        assertThat(state.at()).contains(FieldName.ROUTE);
        assertThat(state.answer()).isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(
                        refused.offer().orElseThrow().line())
                .isEqualTo("subcutaneous"));
    }

    @Test
    void whoOrderedItMustBeThereAndIsOfferedTheSecondTime() {
        Given.form(form, FormAct.Kind.MEDICINE, ONDANSETRON);
        form.open();
        assertThat(form.faceProperty().get().offers()).containsEntry(FieldName.ORDERED_BY, "Dr Lee");
        Given.choose(form, FormAct.Kind.MEDICINE, ONDANSETRON);
        form.text(FieldName.ORDERED_BY).set("");
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.ORDERED_BY);
    }

    @Test
    void aResponseBeforeItsMedicineIsRefused() {
        chair.minutes(10);
        Given.form(form, FormAct.Kind.MEDICINE, ONDANSETRON);
        chair.minutes(5);
        form.open();
        Given.choose(form, FormAct.Kind.RESPONSE, Map.of(FieldName.RESPONSE, "calm", FieldName.TIME, "-9"));
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.TIME);
    }
}
