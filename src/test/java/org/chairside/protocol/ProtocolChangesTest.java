package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.testing.RandomProtocols;
import org.junit.jupiter.api.Test;

class ProtocolChangesTest {
    private static final String INFUSION = ProtocolTemplates.text("iv-infusion");

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }

    @Property(tries = 300)
    void equalProtocolsHaveNoChanges(@ForAll("protocols") Protocol protocol) {
        assertThat(ProtocolChanges.between(protocol, protocol)).isEmpty();
    }

    @Property(tries = 300)
    void thePartsOfAProtocolSayAllOfIt(@ForAll("protocols") Protocol protocol) {
        assertThat(ProtocolParts.protocol(protocol.key(), ProtocolParts.of(protocol)))
                .isEqualTo(protocol);
    }

    @Property(tries = 300)
    void unequalProtocolsHaveAtLeastOne(@ForAll("protocols") Protocol one, @ForAll("protocols") Protocol other) {
        Assume.that(!one.equals(other));
        assertThat(ProtocolChanges.between(one, other)).isNotEmpty();
    }

    /** Each line of a shipped file says something; with any one of them changed the change is told. */
    @Test
    void everySingleValueThatIsChangedIsTold() {
        Protocol before = read(INFUSION);
        List<String> lines = INFUSION.lines().toList();
        int changed = 0;
        for (int at = 0; at < lines.size(); at++) {
            for (String other : others(lines.get(at))) {
                List<String> copy = new ArrayList<>(lines);
                copy.set(at, other);
                if (ProtocolReader.read(String.join("\n", copy)) instanceof ProtocolReading.Read(Protocol now)) {
                    changed++;
                    assertThat(ProtocolChanges.between(before, now))
                            .as("%s instead of %s", other, lines.get(at))
                            .isNotEmpty();
                }
            }
        }
        assertThat(changed).isGreaterThan(400);
    }

    private static List<String> others(String line) {
        List<UnaryOperator<String>> hands = List.of(
                text -> text.replaceFirst("(name|text|source|code) = \"", "$1 = \"x"),
                text -> text.replaceFirst("(\\d)(\\D*)$", "7$2"),
                text -> text.replaceFirst("\\[(\\d)", "[1$1"),
                text -> text.contains("true") ? text.replace("true", "false") : text.replace("false", "true"),
                text -> text.replace("caution", "urgent"),
                text -> text.replace("expected", "watch"),
                text -> text.replace("\"no\"", "\"yes\""),
                text -> text.replace("phase-start", "last-complete-set"),
                text -> text.replace("\"before\", ", ""),
                text -> text.replace("end-of-infusion", "first-dose"),
                text -> text.replace("condition", "readiness"),
                text -> text.replace("\"moaas\", ", ""),
                text -> text.replace("\"bp\", \"hr\"", "\"hr\", \"bp\""));
        return hands.stream()
                .map(hand -> hand.apply(line))
                .filter(other -> !other.equals(line) && !line.startsWith("#") && !line.startsWith("version"))
                .filter(other -> !line.startsWith("code = \"iv-infusion\""))
                .toList();
    }

    private static Protocol read(String toml) {
        return ((ProtocolReading.Read) ProtocolReader.read(toml)).protocol();
    }

    @Test
    void aChangedBoundIsToldAsOneAlteredLimit() {
        Protocol now = read(INFUSION.replaceFirst("at-least = 165", "at-least = 170"));
        assertThat(ProtocolChanges.between(read(INFUSION), now))
                .singleElement()
                .isEqualTo(new PartChange.Altered(
                        new Part.Limit(read(INFUSION).limit("sbp-high").orElseThrow()),
                        new Part.Limit(now.limit("sbp-high").orElseThrow())));
    }

    @Test
    void whatWasAddedAndRemovedIsToldByItself() {
        Protocol now = read(INFUSION.replaceFirst("code = \"insight\"", "code = \"humming\"")
                .replaceFirst("name = \"Insight\"", "name = \"Humming\""));
        assertThat(ProtocolChanges.between(read(INFUSION), now))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Added", "Removed");
    }

    @Test
    void anotherOrderIsToldOnce() {
        Protocol now = read(INFUSION.replace("Dissociation", "Nausea1")
                .replace("\"dissociation\"", "\"nausea1\"")
                .replace("Nausea\"", "Dissociation\"")
                .replace("\"nausea\"\nname", "\"dissociation\"\nname")
                .replace("Nausea1", "Nausea")
                .replace("nausea1", "nausea"));
        assertThat(ProtocolChanges.between(read(INFUSION), now))
                .singleElement()
                .isInstanceOfSatisfying(PartChange.Reordered.class, order -> {
                    assertThat(order.chapter()).isEqualTo(Part.Chapter.EFFECTS);
                    assertThat(order.now().getFirst().id()).isEqualTo("nausea");
                });
    }

    @Test
    void theVersionAloneIsNoChange() {
        Protocol before = read(INFUSION);
        Protocol now = read(INFUSION.replaceFirst("version = 1", "version = 2"));
        assertThat(now.key()).isEqualTo(new ProtocolKey("iv-infusion", 2));
        assertThat(ProtocolChanges.between(before, now)).isEmpty();
    }
}
