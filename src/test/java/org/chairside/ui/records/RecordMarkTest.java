package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.ui.TestArchive;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.junit.jupiter.api.Test;

class RecordMarkTest {
    private final List<SessionSummary> rows = TestArchive.sessions(300);

    @Test
    void aSessionThatGoesOnHasTheClockWhateverIsAskedOfIt() {
        RecordMark clock = new RecordMark(Glyph.CLOCK, Level.LOW);
        assertThat(rows.stream().filter(row -> row.state() == SessionState.OPEN))
                .isNotEmpty()
                .allMatch(row -> RecordMark.ofState(row).equals(clock))
                .allMatch(row -> RecordMark.ofSignature(row).equals(clock));
    }

    @Test
    void anEffectIsMarkedFromModerateOnAndASevereOneMostOfAll() {
        for (SessionSummary row : rows) {
            Severity worst = row.figures().worstEffect();
            assertThat(RecordMark.ofEffect(row).level())
                    .isEqualTo(
                            switch (worst) {
                                case ABSENT, MILD -> Level.NONE;
                                case MODERATE -> Level.MEDIUM;
                                case SEVERE -> Level.HIGH;
                            });
        }
        assertThat(rows).anyMatch(row -> row.figures().worstEffect() == Severity.SEVERE);
    }

    @Test
    void aNoticeIsMarkedUntilSomebodyHasAnsweredIt() {
        assertThat(rows)
                .anyMatch(row -> row.account().unanswered() > 0)
                .allMatch(row -> RecordMark.ofNotices(row).glyph().isPresent()
                        == (row.account().unanswered() > 0));
    }

    @Test
    void onlyWhatIsOverdueIsMarked() {
        assertThat(RecordMark.ofDue(false)).isEqualTo(RecordMark.NONE);
        assertThat(RecordMark.ofDue(true)).isEqualTo(new RecordMark(Glyph.WARNING, Level.MEDIUM));
    }
}
