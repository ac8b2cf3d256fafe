package org.chairside.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendReasonTest {
    private static final EntryId ENTRY = new EntryId(new UUID(0, 7));
    private static final Event RIGHT = new Event.NoteWritten("asleep");

    @Test
    void anAmendedEntryOfAnotherPatientIsWithdrawnWhateverWasTyped() {
        assertThat(AmendReason.WRONG_PATIENT.given(new Event.EntryAmended(ENTRY, RIGHT, "")))
                .isEqualTo(new Event.EntryWithdrawn(ENTRY, "wrong patient"));
    }

    @Test
    void forEveryOtherReasonTheNewWordsStand() {
        assertThat(AmendReason.TYPING_SLIP.given(new Event.EntryAmended(ENTRY, RIGHT, "")))
                .isEqualTo(new Event.EntryAmended(ENTRY, RIGHT, "typing slip"));
    }

    @ParameterizedTest
    @EnumSource(AmendReason.class)
    void whatIsWithdrawnOrReinstatedStaysThatForAnyReason(AmendReason reason) {
        assertThat(reason.given(new Event.EntryWithdrawn(ENTRY, "")))
                .isEqualTo(new Event.EntryWithdrawn(ENTRY, reason.recorded()));
        assertThat(reason.given(new Event.EntryReinstated(ENTRY, "")))
                .isEqualTo(new Event.EntryReinstated(ENTRY, reason.recorded()));
    }
}
