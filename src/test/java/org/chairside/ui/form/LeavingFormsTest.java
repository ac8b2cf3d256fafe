package org.chairside.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chairside.chart.Gap;
import org.chairside.chart.Gaps;
import org.chairside.model.Departure;
import org.chairside.model.Event;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.SessionState;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeavingFormsTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();
    private final FormModel form = model.leaving();
    private final AtomicInteger left = new AtomicInteger();

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    private void running() {
        model.start();
        model.onLeft(left::incrementAndGet);
        form.open();
    }

    @Test
    void aSeriousEventHasItsKindItsTimeAndItsOutcomeAndTheSessionGoesOn() {
        running();
        chair.minutes(5);
        assertThat(Given.form(
                        form,
                        FormAct.Kind.SERIOUS_EVENT,
                        Map.of(
                                FieldName.SERIOUS_KIND, "hosp",
                                FieldName.OUTCOME, "recovering",
                                FieldName.ACCOUNT, "fainted, EMS called",
                                FieldName.TIME, "09:52")))
                .isTrue();
        assertThat(model.chart().facts().last(Event.SeriousEventReported.class))
                .contains(new Event.SeriousEventReported(
                        SeriousKind.HOSPITALIZATION, SeriousOutcome.RECOVERING, "fainted, EMS called"));
        assertThat(model.chart().facts().lines(Event.SeriousEventReported.class))
                .singleElement()
                .satisfies(line ->
                        assertThat(model.ui().words().time(line.happenedAt())).isEqualTo("09:52"));
        assertThat(model.chart().state()).isEqualTo(SessionState.OPEN);
        assertThat(left).hasValue(0);
    }

    @Test
    void aSeriousEventNeedsOneKindOneOutcomeAndWhatHappened() {
        running();
        Given.choose(form, FormAct.Kind.SERIOUS_EVENT, Map.of(FieldName.ACCOUNT, "fainted"));
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.SERIOUS_KIND);
        assertThat(form.faceProperty().get().answer().toString()).contains("death, life-threatening");
        form.text(FieldName.SERIOUS_KIND).set("d");
        assertThat(form.submit()).isFalse();
        form.text(FieldName.SERIOUS_KIND).set("dea");
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.OUTCOME);
        form.text(FieldName.OUTCOME).set("recover");
        assertThat(form.submit()).isFalse();
        form.text(FieldName.OUTCOME).set("fatal");
        form.text(FieldName.ACCOUNT).set("");
        assertThat(form.submit()).isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.ACCOUNT);
    }

    @ParameterizedTest
    @EnumSource(Departure.class)
    void whoeverChartsEndsASessionInEachWayAtOnceAndAloneAndWhoMustKnowIsNamed(Departure how) {
        running();
        boolean taken = how == Departure.TRANSFERRED || how == Departure.ADMITTED;
        FormAct.Kind kind = FormAct.Kind.valueOf(how.name());
        if (taken) {
            assertThat(Given.choose(form, kind, Map.of()).submit()).isFalse();
            assertThat(form.faceProperty().get().at()).contains(FieldName.DESTINATION);
        }
        assertThat(Given.form(
                        form,
                        kind,
                        taken
                                ? Map.of(FieldName.DESTINATION, "County ED", FieldName.SERVICE, "EMS 12")
                                : Map.of(FieldName.ACCOUNT, "wanted to go home")))
                .isTrue();
        assertThat(model.chart().state()).isEqualTo(how.state());
        assertThat(model.chart().closedAt()).isPresent();
        assertThat(left).hasValue(1);
        assertThat(Gaps.of(model.chart())).contains(new Gap.DepartureNotTold());
    }

    @Test
    void whatIsTypedInTheLineIsNotLeftBehindWhenThePatientLeaves() {
        running();
        model.entry().textProperty().set("138/84");
        assertThat(Given.form(form, FormAct.Kind.UNANNOUNCED, Map.of())).isTrue();
        assertThat(model.chart().state()).isEqualTo(SessionState.LEFT_UNANNOUNCED);
        assertThat(left).hasValue(0);
        assertThat(model.entry().textProperty().get()).isEqualTo("138/84");
    }
}
