package org.chairside.intake.birth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chairside.model.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final BirthDateReader AMERICAN = new BirthDateReader(TODAY, true);
    private static final BirthDateReader BRITISH = new BirthDateReader(TODAY, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07/14/1981 | 1981-07-14",
                "14/07/1981 | 1981-07-14",
                "7/14/81 | 1981-07-14",
                "14.7.1981 | 1981-07-14",
                "14 7 1981 | 1981-07-14",
                "14 jul 81 | 1981-07-14",
                "14-Jul-1981 | 1981-07-14",
                "14jul1981 | 1981-07-14",
                "14th July 1981 | 1981-07-14",
                "July 14, 1981 | 1981-07-14",
                "jul 14 81 | 1981-07-14",
                "Sept 3 1975 | 1975-09-03",
                "1 jan 2000 | 2000-01-01",
                "1981-7-4 | 1981-07-04",
                "1981/07/14 | 1981-07-14",
                "19810714 | 1981-07-14",
                "07141981 | 1981-07-14",
                "07/07/1981 | 1981-07-07",
                "02/29/2000 | 2000-02-29",
                "01/12/2026 | 2026-01-12",
                " 14 jul\t1981 | 1981-07-14",
            })
    void readsWhatCanMeanOneDayOnlyWhereverItIsWritten(String typed, LocalDate date) {
        assertThat(AMERICAN.read(typed)).isEqualTo(new BirthDateReading.Day(date));
        assertThat(BRITISH.read(typed)).isEqualTo(new BirthDateReading.Day(date));
    }

    @ParameterizedTest
    @CsvSource({
        "07/08/1981, 1981-07-08 1981-08-07",
        "7.8.1981, 1981-07-08 1981-08-07",
        "07081981, 1981-07-08 1981-08-07",
        "07/14/24, 2024-07-14 1924-07-14",
        "07/08/19, 2019-07-08 1919-07-08 2019-08-07 1919-08-07",
    })
    void namesEveryDayThatCanBeMeantTheUsualOneFirstAndTakesNone(String typed, String dates) {
        List<LocalDate> days =
                Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
        assertThat(AMERICAN.read(typed)).isEqualTo(new BirthDateReading.Several(days));
        assertThat(BRITISH.read(typed))
                .isInstanceOfSatisfying(BirthDateReading.Several.class, several -> assertThat(several.dates())
                        .containsExactlyInAnyOrderElementsOf(days));
    }

    @Test
    void namesTheDayFirstWhereTheDayIsWrittenFirst() {
        assertThat(BRITISH.read("07/08/1981"))
                .isEqualTo(new BirthDateReading.Several(List.of(LocalDate.of(1981, 8, 7), LocalDate.of(1981, 7, 8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-Feb-1981", "13/13/1981", "02/29/1981", "1981-13-01", "00/00/1981"})
    void saysThatThereIsNoSuchDay(String typed) {
        assertThat(AMERICAN.read(typed)).isEqualTo(new BirthDateReading.NoSuchDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/31/2026", "07/14/1881", "2027", "1895"})
    void saysThatNobodyAliveWasBornThen(String typed) {
        assertThat(AMERICAN.read(typed)).isEqualTo(new BirthDateReading.OutOfRange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"07/14", "july", "14 ju 1981", "14 julius 1981", "07/14/198", "1981-07", "abc", "14/07/19811"})
    void readsNoOtherForm(String typed) {
        assertThat(AMERICAN.read(typed)).isEqualTo(new BirthDateReading.Unreadable());
    }

    @Test
    void knowsAYearAlone() {
        assertThat(AMERICAN.read("1981")).isEqualTo(new BirthDateReading.YearAlone(1981));
        assertThat(AMERICAN.read("1981").only()).contains(new BirthDate.YearOnly(1981));
        assertThat(AMERICAN.read("1981").days()).isEmpty();
        assertThat(AMERICAN.read(" ")).isEqualTo(new BirthDateReading.Blank());
    }
}
