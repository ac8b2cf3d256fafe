package org.chairside.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Osei, Marta, 1981, OSEI, Ama, 1950, true",
        "Müller, Eva, 1981, Muller, Jo, 1950, true",
        "Andersson, Eva, 1981, Anderton, Jo, 1981, true",
        "Andersson, Eva, 1981, Anderton, Jo, 1982, false",
        "Osei, Marta, 1981, Olsen, Mia, 1950, true",
        "Osei, Marta, 1981, Lee, Jun, 1981, false",
        "Li, Bo, 1981, Lindt, Ann, 1981, false"
    })
    void hazard01NamesThatAreEasilyMistakenAreFound(
            String family,
            String given,
            int year,
            String otherFamily,
            String otherGiven,
            int otherYear,
            boolean alike) {
        Patient one = patient(1, family, given, year);
        Patient other = patient(2, otherFamily, otherGiven, otherYear);
        assertThat(one.isEasilyMistakenFor(other)).isEqualTo(alike);
        assertThat(other.isEasilyMistakenFor(one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource("Osei, Marta, 1981")
    void aPatientIsNeverMistakenForThemselves(String family, String given, int year) {
        assertThat(patient(1, family, given, year).isEasilyMistakenFor(patient(1, family, given, year)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0012345, '\u00a00012345\u200b', true",
        "'\u00a00012345\u200b', 0012345, true",
        "00 123 45, 0012345, true",
        "'0012345\ufeff', '\u00ad0012345', true",
        "0012345, 12345, false",
        "abc, ABC, false"
    })
    void hazard01ANumberIsAPatientsByWhatCanBeSeenAlsoOneThatAnEarlierVersionStored(
            String stored, String typed, boolean same) {
        Patient patient = new Patient(
                new PatientId(new UUID(0, 1)),
                PersonName.of("Roe", "Ann"),
                BirthDate.parse("1981-07-14"),
                Sex.NOT_RECORDED,
                Gender.NOT_KNOWN,
                stored,
                new Allergies.NotRecorded());
        assertThat(patient.hasRecordNumber(typed)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "ROE, Ann, roe, '\u00a0ann\u200e', true",
        "ROE, Zo\u00eb, ROE, Zoe\u0308, true",
        "ROE, Zo\u00eb, ROE, Zoe, false",
        "R\u00adOE, A\u2060nn, ROE, Ann, true"
    })
    void aNameOfAnEarlierVersionIsTheSameAsTheOneThatLooksLikeIt(
            String family, String given, String otherFamily, String otherGiven, boolean same) {
        PersonName stored = new PersonName(family, given, "");
        assertThat(stored.isAlike(PersonName.of(otherFamily, otherGiven))).isEqualTo(same);
        assertThat(stored.family()).as("as it was read").isEqualTo(family);
    }

    @Test
    void hazard01WhoseDayOfBirthIsNotKnownIsAsEasilyMistaken() {
        Patient one = patient(1, "Osei", "Marta", 1950).bornOn(BirthDate.parse("1950"));
        assertThat(one.isEasilyMistakenFor(patient(2, "Oserin", "Jun", 1950))).isTrue();
        assertThat(one.isEasilyMistakenFor(patient(2, "Oserin", "Jun", 1951))).isFalse();
        assertThat(one.canBe(PersonName.of("osei", "marta"), BirthDate.parse("1950-02-03")))
                .isTrue();
        assertThat(one.canBe(PersonName.of("osei", "marta"), BirthDate.parse("1951-02-03")))
                .isFalse();
        assertThat(one.canBe(PersonName.of("Osei", "Ama"), BirthDate.parse("1950")))
                .isFalse();
    }

    @Test
    void whatIsShownOfANumberIsWhatCanBeSeen() {
        assertThat(new PersonName("\u00a0Roe", "\u200bAnn", "").initials()).isEqualTo("AR");
    }

    private static Patient patient(long id, String family, String given, int year) {
        return new Patient(
                new PatientId(new UUID(0, id)),
                PersonName.of(family, given),
                BirthDate.of(LocalDate.of(year, 7, 14)),
                Sex.NOT_RECORDED,
                Gender.NOT_KNOWN,
                "MRN" + id,
                new Allergies.NotRecorded());
    }
}
