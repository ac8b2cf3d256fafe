package org.chairside.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chairside.model.Protocol;
import org.chairside.model.Role;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolParts;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.RandomProtocols;
import org.chairside.ui.kit.Kits;
import org.junit.jupiter.api.Test;

class PartWordsTest {
    private final PartWords words = new PartWords(Kits.immediate());
    private final ChangeWords changes = new ChangeWords(Kits.immediate());

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }

    private List<String> said(String code) {
        Protocol protocol = ProtocolTemplates.named(code);
        return ProtocolParts.of(protocol).stream()
                .map(part -> words.say(part, protocol))
                .toList();
    }

    @Test
    void theScheduleIsPrintedInWords() {
        assertThat(said("iv-infusion"))
                .contains(
                        "Before the dose: every 10min from start, late after 10min, once",
                        "During the infusion: every 10min from start, late after 3min",
                        "After the dose: every 15min from the last complete set, late after 5min");
        assertThat(said("intramuscular")).contains("After the dose: every 15min from start, late after 5min, 4 times");
        assertThat(said("esketamine-nasal"))
                .contains("40 min check: 40min after the first dose; up to 5min early and 5min late count");
    }

    @Test
    void limitsAreSaidWithTheirSourceAndWhetherAnyoneCheckedIt() {
        assertThat(said("esketamine-nasal"))
                .contains(
                        "Systolic 40 mmHg or more above baseline · urgent · during + after · re-alert when 10 worse\n"
                                + "Esketamine label, safety analyses of blood pressure: rise of 40 or more",
                        "Chest pain mild or worse · urgent · before + during + after · re-alert when 1 worse\n"
                                + "Idea of a hypertensive emergency: at any pressure; not checked (unverified)");
    }

    @Test
    void releaseDosesAndWeightAreSaid() {
        assertThat(said("esketamine-nasal"))
                .contains(
                        "Minimum observation time 2hr from the last dose; last vitals at most 15min old",
                        "A dose raises no question: 28 to 84 mg",
                        "Devices of 28 mg, at most 3, 5min of rest between two",
                        "Weight in kg: possible 20 to 350, likely 40 to 180; a change of 10 % is to be confirmed",
                        "The REMS monitoring form is due 7 days after the session",
                        "Follow-up call 1d after discharge");
        assertThat(said("iv-infusion"))
                .contains(
                        "A dose raises no question: 0.1 to 1 mg per kg, 5 to 150 mg, usually over 40min",
                        "Systolic, mean change from baseline: +0 at 0min, +16 at 40min\n"
                                + "Yale, 2,342 infusions in 138 patients: mean rise of 16/11 at its peak at 40 minutes");
    }

    @Test
    void aChangeIsSaidWithWhatStoodThereBefore() {
        TestProtocolsDesk desk = TestProtocolsDesk.of(Role.NURSE);
        List<Protocol> versions = desk.book().versions("iv-infusion").stream()
                .map(each -> each.protocol())
                .toList();
        assertThat(changes.between(versions.get(1), versions.get(0)))
                .extracting(ChangeLine::spoken)
                .contains(
                        "Changed. During the infusion: every 10min from start, late after 4min. "
                                + "Until now: During the infusion: every 10min from start, late after 3min",
                        "New. Humming (desired)",
                        "Removed. Until now: Insight (desired)")
                .hasSize(4);
    }

    /** Otherwise a change could be shown that nobody sees. */
    @Property(tries = 150)
    void partsThatDifferAreSaidDifferently(@ForAll("protocols") Protocol one, @ForAll("protocols") Protocol other) {
        List<Part> all = ProtocolParts.of(one);
        for (Part mine : all) {
            for (Part theirs : ProtocolParts.of(other)) {
                boolean same = mine.getClass() == theirs.getClass() && Objects.equals(mine.id(), theirs.id());
                if (same && !mine.equals(theirs)) {
                    assertThat(words.say(mine, one)).isNotEqualTo(words.say(theirs, one));
                }
            }
        }
    }
}
