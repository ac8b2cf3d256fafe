package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.Schedule;
import org.junit.jupiter.api.Test;

class ProtocolTemplatesTest {
    private final List<Protocol> shipped = ProtocolTemplates.shipped();

    @Test
    void everyShippedFileReadsWithoutFault() {
        assertThat(shipped)
                .extracting(protocol -> protocol.key().code())
                .containsExactly("iv-infusion", "esketamine-nasal", "intramuscular", "subcutaneous", "oral-sublingual");
    }

    @Test
    void esketamineIsCheckedAt40MinutesWithin35To45() {
        Schedule.FixedPoint check =
                ProtocolTemplates.named("esketamine-nasal").schedule().fixed().getFirst();
        assertThat(check.after().minus(check.early())).hasMinutes(35);
        assertThat(check.after().plus(check.late())).hasMinutes(45);
    }

    @Test
    void everyLimitNamesItsSource() {
        assertThat(shipped)
                .flatExtracting(Protocol::limits)
                .extracting(Limit::source)
                .allSatisfy(source -> assertThat(source.text()).isNotBlank());
    }

    @Test
    void figuresNobodyCheckedAreNotShownAsFact() {
        assertThat(shipped)
                .flatExtracting(Protocol::limits)
                .filteredOn(limit -> List.of("hr-high", "spo2-very-low", "rr-high", "pain-high")
                        .contains(limit.code()))
                .isNotEmpty()
                .noneMatch(limit -> limit.source().verified());
    }

    @Test
    void theListHasWantedEffectsToo() {
        assertThat(shipped).allSatisfy(protocol -> assertThat(protocol.effects())
                .extracting(effect -> effect.code())
                .contains("calm", "clarity", "dissociation", "sedation", "respiratory-depression"));
    }
}
