package org.chairside.journal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chairside.chart.Summary;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.BloodPressure;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Drug;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.ProtocolKey;
import org.chairside.model.Route;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.Sex;
import org.chairside.model.SigningStage;
import org.chairside.model.SpO2;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryBytesTest {
    private final SummaryBytes bytes = new SummaryBytes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osei",
                "M\u00fcller",
                "\u5c71\u7530",
                "\u0645\u0631\u064a\u0645\u202e",
                "\ud83e\udde0 x",
                "\ud83e",
                "\udde0 lone",
                "=1+1",
                "a\u0000b"
            })
    void givesEveryTextBackAsItWas(String family) {
        SessionSummary row = full(family, new Allergies.Known(family));
        assertThat(bytes.read(bytes.write(row))).contains(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "\u5c71"})
    void givesBackATextOfAnyLength(String letter) {
        SessionSummary row = full(letter.repeat(1_100_000), new Allergies.NoneKnown());
        assertThat(bytes.read(bytes.write(row)).filter(row::equals).isPresent()).isTrue();
    }

    @Test
    void givesBackWhatHoldsNearlyNothing() {
        SessionSummary row = Summary.of(Sessions.infusion().chart());
        assertThat(bytes.read(bytes.write(row))).contains(row);
        SessionSummary whole = Summary.of(Sessions.wholeEsketamine().chart());
        assertThat(bytes.read(bytes.write(whole))).contains(whole);
    }

    @Test
    void givesBackAYearOfBirthAsAYear() {
        SessionSummary row = Summary.of(Sessions.esketamine().born("1950").chart());
        assertThat(bytes.read(bytes.write(row)).orElseThrow().patient().born()).isEqualTo(new BirthDate.YearOnly(1950));
    }

    @Test
    void aRowOfAnotherShapeIsNotRead() {
        byte[] row = bytes.write(full("Osei", new Allergies.NoneKnown()));
        row[0] ^= 2;
        assertThat(bytes.read(row)).isEmpty();
        assertThat(bytes.read("{\"session\":\"x\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(bytes.read(new byte[0])).isEmpty();
    }

    @Test
    void aRowThatIsTooShortOrTooLongIsNotRead() {
        byte[] row = bytes.write(full("Osei", new Allergies.NoneKnown()));
        for (int length = 0; length < row.length; length++) {
            assertThat(bytes.read(Arrays.copyOf(row, length)))
                    .as("of length " + length)
                    .isEmpty();
        }
        assertThat(bytes.read(Arrays.copyOf(row, row.length + 1))).isEmpty();
    }

    @Test
    void equalPartsOfTheRowsAreOneAndTheSame() {
        SessionSummary row = full("Osei", new Allergies.NoneKnown());
        SessionSummary first = bytes.read(bytes.write(row)).orElseThrow();
        SessionSummary second = bytes.read(bytes.write(row)).orElseThrow();
        assertThat(second.patient()).isSameAs(first.patient());
        assertThat(second.protocol()).isSameAs(first.protocol());
        assertThat(second.room()).isSameAs(first.room());
        assertThat(second.zone()).isSameAs(first.zone());
    }

    private static SessionSummary full(String family, Allergies allergies) {
        return new SessionSummary(
                new SessionId(new UUID(-5, 7)),
                new Patient(
                        new PatientId(new UUID(1, -2)),
                        new PersonName(family, "", family),
                        BirthDate.parse("1931-02-28"),
                        Sex.INTERSEX,
                        Gender.NOT_KNOWN,
                        "MRN " + family,
                        allergies),
                new SessionSummary.Treatment(
                        new ProtocolKey("esketamine-nasal", 300), family, Drug.ESKETAMINE, Route.OTHER),
                new CoursePlace(SessionKind.BOOSTER, 130, 0),
                family,
                Instant.parse("1969-12-31T23:59:59.123456789Z"),
                ZoneId.of("America/Argentina/Buenos_Aires"),
                SessionState.CANCELLED,
                new SessionSummary.Figures(
                        12, 3, Optional.of(new BloodPressure(301, 0)), Optional.of(new SpO2(0)), Severity.SEVERE, 4),
                Long.MAX_VALUE,
                new SessionSummary.Account(Optional.of(new Dose(84_000)), 5, 2, true, true),
                new SessionSummary.Owed(Optional.of(LocalDate.of(2026, 3, 2)), Optional.of(Instant.EPOCH)),
                new SessionSummary.Review(SigningStage.RETURNED, 2, 1, List.of(family, "Ana Ruiz")));
    }
}
