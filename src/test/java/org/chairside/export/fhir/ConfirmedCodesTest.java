package org.chairside.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code with a slip of a digit is somebody else's concept, so each is held to its check digit. */
class ConfirmedCodesTest {
    private static final int[][] D5 = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };
    private static final int[] TURN = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    static Stream<String> snomed() {
        return Stream.concat(Snomed.EFFECTS.values().stream(), Snomed.ROUTES.values().stream());
    }

    @ParameterizedTest
    @MethodSource("snomed")
    void everySnomedCodeHasTheVerhoeffDigitOfAConcept(String code) {
        assertThat(code).matches("[0-9]{6,18}").matches(".*0[0-9]$|.*00[0-9]$");
        assertThat(verhoeff(code)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"422587008", "425287007", "4225870070"})
    void theCheckFindsASlip(String code) {
        assertThat(verhoeff(code)).isNotZero();
    }

    static Stream<String> loinc() {
        return Stream.of(
                        Stream.of(org.chairside.model.Vital.values()).flatMap(vital -> Loinc.of(vital).stream()),
                        Loinc.SCALES.values().stream(),
                        Stream.of("8480-6", "8462-4", Loinc.BODY_WEIGHT, Loinc.SYMPTOM_PRESENT, Loinc.SYMPTOM_ABSENT))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("loinc")
    void everyLoincCodeHasItsCheckDigit(String code) {
        String digits = code.substring(0, code.indexOf('-'));
        assertThat(luhn(digits)).isEqualTo(Integer.parseInt(code.substring(code.indexOf('-') + 1)));
    }

    @Test
    void dissociationHasNoCode() {
        assertThat(Snomed.effect("dissociation")).isEmpty();
    }

    private static int verhoeff(String code) {
        int check = 0;
        for (int place = 0; place < code.length(); place++) {
            int digit = code.charAt(code.length() - 1 - place) - '0';
            for (int turn = 0; turn < place % 8; turn++) {
                digit = TURN[digit];
            }
            check = D5[check][digit];
        }
        return check;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int doubled = place % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
