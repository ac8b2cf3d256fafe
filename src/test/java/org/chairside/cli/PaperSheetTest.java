package org.chairside.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.chairside.cli.PaperSheet.Row;
import org.chairside.cli.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperSheetTest {
    private static final ZonedDateTime STARTED = ZonedDateTime.parse("2026-11-20T10:00:00-05:00");

    @TempDir
    Path folder;

    private List<Row> read(String text, Charset charset) throws IOException {
        return PaperSheet.read(Files.writeString(folder.resolve("sheet.csv"), text, charset), STARTED);
    }

    private List<Row> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private Failure refusal(String text) {
        return catchThrowableOfType(Failure.class, () -> read(text));
    }

    private static Row typed(long number, int minute, String line) {
        return new Row.Typed(number, STARTED.plusMinutes(minute).toInstant(), line);
    }

    @Test
    void readsValuesByTheirColumns() throws IOException {
        assertThat(read("minute,systolic,diastolic,hr,spo2,rr,note\n0,120,80,72,98,14,\n10,131,84,,x,,calm\n"))
                .containsExactly(typed(2, 0, "120/80 hr 72 spo2 98 rr 14"), typed(3, 10, "131/84 spo2 x #calm"));
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        assertThat(read("\uFEFF Minute ;LINE;\"note\"\r\n 5.0 ;\"120/80 72\" ;\"two\r\nlines; one \"\"cell\"\"\"\r\n"))
                .containsExactly(typed(2, 5, "120/80 72 #two lines; one \"cell\""));
    }

    @Test
    void countsLinesOfTheFileAndLeavesOutRowsThatSayNothingButATime() throws IOException {
        assertThat(read("minute,line\n0,120/80\n\n10,\n,,\n20,122/80\n"))
                .containsExactly(typed(2, 0, "120/80"), typed(6, 20, "122/80"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T10:10:00-05:00",
                "2026-11-20T15:10:00Z",
                "2026-11-20T10:10:00",
                "2026-11-20T10:10",
            })
    void readsTimesWithTheOffsetOfTheStartWhereTheyHaveNone(String time) throws IOException {
        assertThat(read("time,line\n" + time + ",120/80\n")).containsExactly(typed(2, 10, "120/80"));
    }

    @Test
    void readsHalfMinutes() throws IOException {
        assertThat(read("minute,line\n2.5,120/80\n"))
                .containsExactly(new Row.Typed(2, STARTED.plusSeconds(150).toInstant(), "120/80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "1e3", "1,5", "99999999", "0x10", "", "٣"})
    void aTimeThatIsNoneCostsItsRowOnly(String minute) throws IOException {
        assertThat(read("minute,line\n\"" + minute + "\",120/80\n10,121/80\n"))
                .containsExactly(new Row.Unreadable(2, "its time cannot be read"), typed(3, 10, "121/80"));
    }

    @Test
    void aTimeBeforeTheStartCostsItsRowOnly() throws IOException {
        assertThat(read("minute,line\n-5,120/80\n0,121/80\n"))
                .containsExactly(new Row.Unreadable(2, "its time is before the session began"), typed(3, 0, "121/80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120,", ",80", "120,x", "x,80"})
    void halfAPressureIsNeverDroppedInSilence(String pressures) throws IOException {
        assertThat(read("minute,systolic,diastolic,hr\n0," + pressures + ",70\n"))
                .allMatch(row ->
                        row instanceof Row.Unreadable unread && unread.why().contains("pressures"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x,x", "x,", ",X"})
    void aPressureThatWasNotTakenIsSaidSo(String pressures) throws IOException {
        assertThat(read("minute,systolic,diastolic,hr\n0," + pressures + ",70\n"))
                .containsExactly(typed(2, 0, "bp x hr 70"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"72 98", "@14:00", "#n", "-5", "dis 2", "7٢"})
    void aCellHoldsOneValueSoThatItMovesNoOther(String cell) throws IOException {
        assertThat(read("minute,systolic,diastolic,hr\n0,120,80," + cell + "\n"))
                .containsExactly(new Row.Unreadable(2, "hr is no number: \"" + cell + "\""));
    }

    @Test
    void aCellBeyondTheHeaderIsNotDroppedInSilence() throws IOException {
        assertThat(read("minute,line\n0,120/80,,\n5,120/80,72\n"))
                .containsExactly(
                        typed(2, 0, "120/80"), new Row.Unreadable(3, "it has a cell beyond the header: \"72\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "minute,line\n",
                "minute,line\n,\n",
                "minute,line,line\n0,120/80,\n",
                "minute,Line,line \n0,120/80,\n",
                "minute,time,line\n0,,120/80\n",
                "minute,line,hr\n0,120/80,72\n",
                "minute,note\n0,calm\n",
                "line\n120/80\n",
                "minute,line,weight\n0,120/80,70\n",
                "0,120/80\n10,121/80\n",
                "minute,line\n0,\"120/80\n"
            })
    void aSheetThatCannotBeUnderstoodIsRefusedAsAWhole(String text) {
        assertThat(refusal(text))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(Failure.BAD_CALL))
                .hasMessageEndingWith("Nothing was saved.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void anotherEncodingIsRefusedAndNeverGuessed(String charset) {
        assertThat(catchThrowableOfType(
                        Failure.class, () -> read("minute,line\n0,120/80 #Übelkeit\n", Charset.forName(charset))))
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go back at 02:00: one hour comes twice.
        "2026-11-01T00:30-04:00[America/New_York], 2026-11-01T01:10, 2026-11-01T05:10:00Z",
        "2026-11-01T00:30-04:00[America/New_York], 2026-11-01T02:10, 2026-11-01T07:10:00Z",
        "2026-11-01T01:50-04:00[America/New_York], 2026-11-01T01:10, 2026-11-01T06:10:00Z",
        // They go forward.
        "2026-03-08T01:30-05:00[America/New_York], 2026-03-08T03:10, 2026-03-08T07:10:00Z",
        // Another place, of which only the offset is known.
        "2026-11-01T00:30-04:00, 2026-11-01T02:10, 2026-11-01T06:10:00Z"
    })
    void aTimeWithoutAnOffsetIsByTheClockOnTheWallAlsoWhenThatIsChanged(
            ZonedDateTime started, String time, Instant meant) throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "time,line\n" + time + ",120/80\n");
        assertThat(PaperSheet.read(sheet, started))
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Typed.class, row -> assertThat(row.at()).isEqualTo(meant));
    }
}
