package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules.Devices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceCheckTest {
    private static final DeviceCheck CHECK =
            new DeviceCheck(new Devices(Dose.milligrams(28), 3, Duration.ofMinutes(5)));
    private static final Instant FIRST = Instant.parse("2026-11-20T15:00:00Z");

    private static Instant after(long seconds) {
        return FIRST.plusSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource({"28,1", "56,2", "84,3"})
    void hazard09APlannedDoseIsANumberOfDevices(long milligrams, int count) {
        assertThat(CHECK.count(Optional.of(Dose.milligrams(milligrams)))).contains(count);
    }

    @Test
    void hazard09ADoseThatIsNoWholeNumberOfDevicesHasNoCount() {
        assertThat(CHECK.count(Optional.of(Dose.milligrams(60)))).isEmpty();
        assertThat(CHECK.count(Optional.empty())).isEmpty();
    }

    @Test
    void hazard09TheFirstDeviceIsNotAskedAbout() {
        assertThat(CHECK.next(List.of(), Optional.of(2), FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,300", "1,299", "299,1"})
    void hazard09WithinTheRestTheTimeLeftIsAskedAbout(long seconds, long left) {
        assertThat(CHECK.next(List.of(FIRST), Optional.of(2), after(seconds)))
                .containsExactly(new FieldDoubt.RestNotOver(Duration.ofSeconds(left)));
    }

    @Test
    void hazard09AfterTheRestNothingIsAsked() {
        assertThat(CHECK.next(List.of(FIRST), Optional.of(2), after(300))).isEmpty();
        assertThat(CHECK.restLeft(List.of(FIRST), after(301))).isEmpty();
    }

    @Test
    void hazard09ADeviceEnteredLateIsHeldAgainstTheNearestOther() {
        assertThat(CHECK.restLeft(List.of(FIRST, after(900)), after(660))).contains(Duration.ofSeconds(60));
    }

    @Test
    void hazard09MoreThanPlannedAndMoreThanTheProtocolHasAreAskedAbout() {
        List<Instant> two = List.of(FIRST, after(300));
        assertThat(CHECK.next(two, Optional.of(2), after(700))).containsExactly(new FieldDoubt.MoreThanPlanned(2));
        assertThat(CHECK.next(two, Optional.of(3), after(700))).isEmpty();
        assertThat(CHECK.next(two, Optional.empty(), after(700))).isEmpty();
        List<Instant> three = List.of(FIRST, after(300), after(600));
        assertThat(CHECK.next(three, Optional.of(2), after(1000))).containsExactly(new FieldDoubt.MoreDevices(3));
    }
}
