package org.chairside.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedVisitTest {
    private final UiContext ui = Ward.atMinute(0).ui();

    @ParameterizedTest
    @ValueSource(strings = {"7", "+7"})
    void aNumberIsSoManyDaysFromToday(String typed) {
        LocalDate today = ui.clock().getNow().atZone(ui.words().zone()).toLocalDate();
        assertThat(new TypedVisit(typed).said(ui)).isEqualTo(ui.words().date(today.plusDays(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1000", "-3", "Monday at nine", "7 days"})
    void whateverElseIsTypedIsKeptAsItIs(String typed) {
        assertThat(new TypedVisit(typed).said(ui)).isEqualTo(typed);
    }

    @Test
    void theFarthestDayIsLessThanThreeYearsAway() {
        assertThat(new TypedVisit("999").said(ui)).isNotEqualTo("999");
    }
}
