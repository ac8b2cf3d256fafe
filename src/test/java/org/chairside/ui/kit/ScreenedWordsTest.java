package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.words.EventWords;
import org.junit.jupiter.api.Test;

/** What nobody asked is not called answered. */
class ScreenedWordsTest {
    private static String said(Answer... answers) {
        UiContext ui = Kits.immediate();
        Event screened = new Event.Screened(
                List.of(answers).stream()
                        .map(each -> new ScreeningAnswer("pregnancy", each, ""))
                        .toList(),
                Escort.UNKNOWN);
        return EventWords.brief(ui.messages(), ui.words()).say(screened, ProtocolTemplates.named("iv-infusion"));
    }

    @Test
    void onlyWhatWasAskedCounts() {
        assertThat(said(Answer.NOT_ASKED, Answer.NOT_ASKED)).startsWith("Screening: no item assessed.");
        assertThat(said(Answer.NO, Answer.NOT_ASKED)).startsWith("Screening: 1 of 2 items assessed.");
        assertThat(said(Answer.NO, Answer.YES)).startsWith("Screening: 2 of 2 items assessed.");
    }
}
