package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chairside.intake.FieldReading.Accepted;
import org.chairside.intake.FieldReading.Blank;
import org.chairside.intake.FieldReading.Refused;
import org.chairside.model.Stage;
import org.chairside.protocol.ProtocolTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFieldTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:20Z");
    private static final Situation SITUATION = new Situation(
            ProtocolTemplates.named("iv-infusion"),
            Stage.BEFORE,
            Instant.parse("2026-11-20T14:00:00Z"),
            NOW,
            ZoneId.of("America/New_York"),
            Optional.empty(),
            Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "09:40,2026-11-20T14:40:00Z",
        "0940,2026-11-20T14:40:00Z",
        "@09:40,2026-11-20T14:40:00Z",
        " @0940 ,2026-11-20T14:40:00Z",
        "-5,2026-11-20T14:55:20Z",
        "9:40,2026-11-20T14:40:00Z"
    })
    void readsAClockTimeOrMinutesAgo(String typed, Instant at) {
        assertThat(TimeField.read(typed, SITUATION)).isEqualTo(new Accepted<>(at));
    }

    @ParameterizedTest
    @CsvSource({
        "10:30,IN_THE_FUTURE,0,5",
        "' @10:30',IN_THE_FUTURE,1,7",
        "08:30,BEFORE_SESSION,0,5",
        "-90,BEFORE_SESSION,0,3",
        "25:00,NOT_A_TIME,0,5",
        "09:40 x,NOT_A_TIME,0,7",
        "soon,NOT_A_TIME,0,4",
        "-,NOT_UNDERSTOOD,0,1"
    })
    void refusesAtTheVeryCharacters(String typed, Refusal why, int from, int to) {
        assertThat(TimeField.read(typed, SITUATION))
                .isEqualTo(new Refused<>(why, new LineReading.Span(from, to), Optional.empty()));
    }

    @Test
    void nothingTypedIsBlank() {
        assertThat(TimeField.read("  ", SITUATION)).isEqualTo(new Blank<>());
    }

    @Property
    void neverThrowsForAnyText(@ForAll String typed) {
        assertThat(TimeField.read(typed, SITUATION)).isNotNull();
    }
}
