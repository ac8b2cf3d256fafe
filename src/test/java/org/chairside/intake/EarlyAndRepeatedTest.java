package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.intake.LineReading.Accepted;
import org.chairside.intake.LineReading.Questioned;
import org.chairside.intake.LineReading.Refused;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.SpO2;
import org.chairside.model.Stage;
import org.chairside.model.Vitals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was measured before the session, and what is said twice. */
class EarlyAndRepeatedTest {
    private static final Vitals SET = Vitals.of(new BloodPressure(120, 80), new HeartRate(78), new SpO2(97));

    /** Opened at 13:00:20 and read at 14:05:30. */
    private static LineReading read(String line) {
        return TypedLine.read(line, At.plain());
    }

    @ParameterizedTest
    @CsvSource({
        "@12:50 138/84 78 97, 2026-11-20T17:50:00Z",
        "@1101 138/84, 2026-11-20T16:01:00Z",
        "-66 x1, 2026-11-20T17:59:30Z"
    })
    void vitalsOfTheTwoHoursBeforeTheOpeningAreTakenAtTheirTime(String line, Instant taken) {
        assertThat(read(line)).isInstanceOfSatisfying(Accepted.class, accepted -> assertThat(
                        accepted.events().getFirst().happenedAt())
                .isEqualTo(taken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@10:59 138/84", "-200 138/84", "@05:00 138/84"})
    void olderOnesAreAskedAboutOnceAndKeepThatTheyWere(String line) {
        assertThat(read(line)).isInstanceOfSatisfying(Questioned.class, asked -> {
            assertThat(asked.questions())
                    .extracting(LineReading.Question::doubt)
                    .containsExactly(Doubt.BEFORE_OPENING);
            Event.VitalsTaken taken =
                    (Event.VitalsTaken) asked.asTyped().getFirst().event();
            assertThat(EarliestTime.allows(taken, asked.asTyped().getFirst().happenedAt(), At.OPENED))
                    .isTrue();
            assertThat(EarliestTime.allows(
                            new Event.VitalsTaken(taken.vitals(), List.of(), ""),
                            asked.asTyped().getFirst().happenedAt(),
                            At.OPENED))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "@12:50 dis 2, BEFORE_SESSION",
        "@12:50 #calm, BEFORE_SESSION",
        "@12:50 138/84 dis 2, BEFORE_SESSION",
        "@14:06 138/84, IN_THE_FUTURE"
    })
    void whatIsNotMeasuredBelongsIntoTheSessionAndNothingLiesAhead(String line, Refusal why) {
        assertThat(read(line)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo(why));
    }

    private static LineReading after(Duration since, String line) {
        return TypedLine.read(
                line,
                new Situation(
                        At.PROTOCOL,
                        Stage.DURING,
                        At.OPENED,
                        At.NOW,
                        At.NEW_YORK,
                        Optional.of(new EarlierSet(SET, At.NOW.minus(since))),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120/80 78 97", "120 80 78 97", "120/80,78,97", "sp 97 hr 78 bp 120/80"})
    void theSameSetWithinTwoMinutesIsAskedAboutWithTheTimeOfTheFirst(String line) {
        assertThat(after(Duration.ofSeconds(90), line)).isInstanceOfSatisfying(Questioned.class, asked -> {
            assertThat(asked.questions())
                    .extracting(LineReading.Question::doubt)
                    .containsExactly(Doubt.REPEATED);
            assertThat(asked.questions().getFirst().instead()).isEqualTo("14:04");
        });
    }

    @Test
    void anotherSetOrTheSameLaterIsNot() {
        assertThat(after(Duration.ofSeconds(90), "120/80 78 98")).isInstanceOf(Accepted.class);
        assertThat(after(Duration.ofSeconds(90), "120/80 78")).isInstanceOf(Accepted.class);
        assertThat(after(Duration.ofSeconds(121), "120/80 78 97")).isInstanceOf(Accepted.class);
    }

    /** USE 6: after 124/76, 12/80 was offered as 124/80; after 188/104, 136/86 as 163/86. */
    @ParameterizedTest
    @CsvSource({
        "124/76 78 97, 12/80 78 97",
        "124/76 78 97, 120/8",
        "188/104 78 97, 136/86 78 97",
        "188/104 78 97, 12 80"
    })
    void noOfferHoldsADigitThatNobodyTyped(String before, String line) {
        Event.VitalsTaken last = (Event.VitalsTaken)
                ((Accepted) read(before)).events().getFirst().event();
        switch (TypedLine.read(line, At.after(last.vitals()))) {
            case Questioned asked ->
                assertThat(asked.questions()).allMatch(each -> each.suggestion().isEmpty());
            case Refused refused -> assertThat(refused.suggestion()).isEmpty();
            case LineReading other -> throw new AssertionError(other);
        }
    }
}
