package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.model.Event;
import org.chairside.model.text.TextUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line reads as a person sees it, and a note has a length. */
class UnseenInLinesTest {
    private static List<Event> read(String line) {
        return switch (TypedLine.read(line, At.plain())) {
            case LineReading.Accepted accepted ->
                accepted.events().stream().map(LineReading.Proposed::event).toList();
            case LineReading other -> throw new AssertionError(other.toString());
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "138/84\u00a078\u202f97",
                "\u200b138/84 78 97\ufeff",
                "13\u200b8/8\u20604 78 97",
                "138/84\u300078\u200e 97",
                "138/84\r\n78\t97",
                "138/84\u202878 9\u00ad7"
            })
    void aSetIsTheSameWhateverCannotBeSeenInIt(String line) {
        assertThat(read(line)).isEqualTo(read("138/84 78 97"));
    }

    @ParameterizedTest
    @CsvSource({"#calm\u00a0now,calm now", "#\u202Ecalm\u202C,calm", "#Zoe\u0308,Zo\u00eb", "#a\u200bb  c,ab c"})
    void aNoteIsCleaned(String line, String note) {
        assertThat(read(line)).containsExactly(new Event.NoteWritten(note));
    }

    @Test
    void severalPastedLinesAreOneNoteOfWordsThatStayApart() {
        assertThat(read("#BP stable 120\n80 HR, calm\nno nausea"))
                .containsExactly(new Event.NoteWritten("BP stable 120 80 HR, calm no nausea"));
    }

    @Test
    void aNoteOfNothingThatCanBeSeenIsNone() {
        assertThat(TypedLine.read("#\u200b\u00a0", At.plain())).isInstanceOf(LineReading.Refused.class);
    }

    @Test
    void theLongestNoteIsTaken() {
        String note = "x".repeat(TextUse.NOTE.most());
        assertThat(read("#" + note)).containsExactly(new Event.NoteWritten(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "138/84 78 97 #", "dis 2 #"})
    void aNoteThatIsOneCharacterLongerIsRefusedAtItsSign(String start) {
        String line = start + "x".repeat(TextUse.NOTE.most() + 1);
        assertThat(TypedLine.read(line, At.plain())).isInstanceOfSatisfying(LineReading.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.TOO_LONG);
            assertThat(line.charAt(refused.at().from())).isEqualTo('#');
        });
        assertThat(TypedLine.excess(line)).contains(new TextUse.TooLong(TextUse.NOTE, TextUse.NOTE.most() + 1));
    }

    @Test
    void aLineWithoutEndIsRefusedAsAWhole() {
        String line = "138/84 ".repeat(100_000);
        assertThat(TypedLine.read(line, At.plain()))
                .isInstanceOfSatisfying(LineReading.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Refusal.TOO_LONG));
        assertThat(TypedLine.excess(line)).map(TextUse.TooLong::use).contains(TextUse.ENTRY_LINE);
    }

    @Test
    void fieldsOfTheirOwnReadTheSameWay() {
        assertThat(PlainWords.dose("4\u00a0mg\u200b").usable()).contains("4 mg");
        assertThat(PlainWords.route("oral\ufeff").usable()).contains("oral");
        assertThat(TimeField.read("\u200b-5\u00a0", At.plain()).usable())
                .isEqualTo(TimeField.read("-5", At.plain()).usable())
                .isPresent();
    }
}
