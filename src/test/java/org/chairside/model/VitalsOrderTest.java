package org.chairside.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chairside.model.Vital.BLOOD_PRESSURE;
import static org.chairside.model.Vital.HEART_RATE;
import static org.chairside.model.Vital.RESPIRATORY_RATE;
import static org.chairside.model.Vital.SPO2;
import static org.chairside.model.Vital.TEMPERATURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VitalsOrderTest {
    private static final List<Vital> WITH_TEMPERATURE = List.of(SPO2, BLOOD_PRESSURE, TEMPERATURE);

    @Test
    void withoutAChoiceTheProtocolOrders() {
        assertThat(VitalsOrder.PROTOCOL.places(WITH_TEMPERATURE))
                .containsExactly(SPO2, BLOOD_PRESSURE, TEMPERATURE, HEART_RATE, RESPIRATORY_RATE);
        assertThat(VitalsOrder.PROTOCOL.places(List.of()))
                .containsExactly(BLOOD_PRESSURE, HEART_RATE, SPO2, RESPIRATORY_RATE);
    }

    @Test
    void aChosenOrderIsTheSameUnderEveryProtocol() {
        assertThat(VitalsOrder.HR_BP_SPO2.places(List.of()))
                .containsExactly(HEART_RATE, BLOOD_PRESSURE, SPO2, RESPIRATORY_RATE);
        assertThat(VitalsOrder.HR_BP_SPO2.places(WITH_TEMPERATURE))
                .containsExactly(HEART_RATE, BLOOD_PRESSURE, SPO2, TEMPERATURE, RESPIRATORY_RATE);
    }

    @ParameterizedTest
    @EnumSource
    void eachVitalHasOnePlaceAndWhatIsWantedIsNamed(VitalsOrder order) {
        assertThat(order.places(WITH_TEMPERATURE)).doesNotHaveDuplicates().containsAll(WITH_TEMPERATURE);
        assertThat(order.named(WITH_TEMPERATURE)).containsAll(WITH_TEMPERATURE);
        assertThat(order.places(WITH_TEMPERATURE))
                .startsWith(order.named(WITH_TEMPERATURE).toArray(Vital[]::new));
        assertThat(order.named(List.of())).hasSize(3).doesNotContain(RESPIRATORY_RATE);
    }

    @Test
    void someAreSortedWithTheRestBehind() {
        assertThat(VitalsOrder.SPO2_HR_BP.sorted(List.of(Vital.values()), List.of()))
                .containsExactly(
                        SPO2,
                        HEART_RATE,
                        BLOOD_PRESSURE,
                        RESPIRATORY_RATE,
                        TEMPERATURE,
                        Vital.PAIN,
                        Vital.SEDATION,
                        Vital.OXYGEN);
    }
}
