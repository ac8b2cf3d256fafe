package org.chairside.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecisionFormsTest {
    private final Chair chair = Chair.withoutWindow();
    private final SessionModel model = chair.infusion();
    private final FormModel form = model.decisions();

    @AfterEach
    void close() {
        model.stop();
        chair.close();
    }

    @Test
    void aSessionThatWaitedCanGoAhead() {
        form.open();
        assertThat(form.faceProperty().get().glance()).isEqualTo("No decision yet whether to proceed");
        assertThat(Given.form(
                        form,
                        FormAct.Kind.DELAY,
                        Map.of(FieldName.DECIDED_BY, "Dr Hale", FieldName.REASON, "pressure")))
                .isTrue();
        assertThat(model.chart().go()).contains(new Event.GoDecided(Go.DELAY, "Dr Hale", "pressure"));
        chair.minutes(20);
        assertThat(Given.form(form, FormAct.Kind.GO, Map.of(FieldName.DECIDED_BY, "Dr Hale")))
                .isTrue();
        assertThat(model.chart().go()).contains(new Event.GoDecided(Go.GO, "Dr Hale", ""));
    }

    @Test
    void waitingNeedsItsReasonAndBothNeedAName() {
        form.open();
        assertThat(Given.choose(form, FormAct.Kind.DELAY, Map.of(FieldName.DECIDED_BY, "Dr Hale"))
                        .submit())
                .isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.REASON);
        assertThat(Given.choose(form, FormAct.Kind.GO, Map.of(FieldName.DECIDED_BY, ""))
                        .submit())
                .isFalse();
        assertThat(form.faceProperty().get().at()).contains(FieldName.DECIDED_BY);
    }
}
