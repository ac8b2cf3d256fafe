package org.chairside.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogConditions;
import org.chairside.desk.LogConditions.Kind;
import org.chairside.desk.LogConditions.Told;
import org.chairside.desk.Receipt;
import org.chairside.intake.Doubt;
import org.chairside.intake.Refusal;
import org.chairside.model.text.TextUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reasons on the terminal: each its own words, what is safe, what to do, and only what is so. */
class ReasonWordsTest {
    static Stream<Arguments> reasons() {
        return Stream.of(
                of(DeskOpening.Why.values(), why -> ReasonWords.of(new DeskOpening.Refused(why))),
                of(DeskOpening.Caution.values(), ReasonWords::of),
                of(Receipt.Trouble.values(), ReasonWords::of),
                of(Receipt.Denial.values(), ReasonWords::of),
                of(Refusal.values(), InputWords::of),
                of(Doubt.values(), InputWords::of),
                of(Kind.values(), kind -> ReasonWords.of(new Told.Other(kind))));
    }

    private static <T> Arguments of(T[] reasons, Function<T, String> words) {
        return Arguments.of(
                reasons[0].getClass().getName(), Stream.of(reasons).map(words).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reasons")
    void noTwoReasonsOfAKindAreToldInTheSameWords(String kind, List<String> words) {
        assertThat(words).doesNotHaveDuplicates().allSatisfy(each -> assertThat(each)
                .hasSizeGreaterThan(9)
                .doesNotContain("null", "org.chairside", "Exception")
                .isEqualTo(each.strip()));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsNotLetInReadsThatNothingWasChangedOrThatThereIsNoLog(DeskOpening.Why why) {
        String words = ReasonWords.of(new DeskOpening.Refused(why));
        boolean untouched = words.contains("Nothing was changed") || words.contains("Nothing was opened");
        boolean elsewhere = why == DeskOpening.Why.NO_LOG
                || why == DeskOpening.Why.NETWORK_FOLDER
                || why == DeskOpening.Why.NO_PLACE_TO_READ;
        assertThat(untouched || elsewhere).as(words).isTrue();
        assertThat(words.split("[.] ")).as("says what to do").hasSizeGreaterThan(untouched ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void anEntryThatTheDiskDidNotTakeIsSaidToBeNotSaved(Receipt.Trouble trouble) {
        assertThat(ReasonWords.of(trouble)).startsWith("not saved: ");
    }

    @Test
    void ofALogThatIsGoneItIsSaidWhatIsHeldWhatIsLostAndWhatIsElsewhere() {
        assertThat(ReasonWords.of(new Told.LogGone(3, 0, 12, true)))
                .contains("held, not saved", "3 entries said to be saved are held too", "none of this run is lost")
                .contains("12 older entries are where the file is now");
        assertThat(ReasonWords.of(new Told.LogGone(0, 2, 12, false)))
                .contains("NOT SAVED and cannot be held", "2 of this run MAY BE LOST");
    }

    @Test
    void theEndWrittenAgainIsCounted() {
        assertThat(ReasonWords.of(new LogConditions.Told.EndWrittenAgain(4)))
                .contains("Its last 4 entries were written again; nothing is lost");
    }

    @Test
    void aTextThatIsTooLongIsCountedAgainstItsLimit() {
        assertThat(InputWords.of(new TextUse.TooLong(TextUse.ADDENDUM, 9_000)))
                .isEqualTo("an addendum has at most 8,000 characters; this has 9,000");
        assertThat(InputWords.of(new TextUse.TooLong(TextUse.NOTE, 4_001)))
                .isEqualTo("a note has at most 4,000 characters; this has 4,001");
    }
}
