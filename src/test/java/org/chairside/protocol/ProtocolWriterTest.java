package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chairside.model.Protocol;
import org.chairside.testing.RandomProtocols;
import org.junit.jupiter.api.Test;

class ProtocolWriterTest {
    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }

    @Property(tries = 400)
    void whatIsWrittenIsReadBackEqual(@ForAll("protocols") Protocol protocol) {
        assertThat(ProtocolReader.read(ProtocolWriter.write(protocol))).isEqualTo(new ProtocolReading.Read(protocol));
    }

    @Test
    void theShippedProtocolsAreReadBackEqual() {
        assertThat(ProtocolTemplates.shipped())
                .allSatisfy(shipped -> assertThat(ProtocolReader.read(ProtocolWriter.write(shipped)))
                        .isEqualTo(new ProtocolReading.Read(shipped)));
    }

    /** Every key and heading of a shipped file, in its order; only remarks and spacing may differ. */
    @Test
    void aWrittenFileIsOrderedLikeTheShippedOnes() {
        for (Protocol shipped : ProtocolTemplates.shipped()) {
            assertThat(lines(ProtocolWriter.write(shipped)))
                    .containsExactlyElementsOf(
                            lines(ProtocolTemplates.text(shipped.key().code())));
        }
    }

    private static List<String> lines(String toml) {
        return toml.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceAll("\\.0\\b", ""))
                .toList();
    }

    @Test
    void lettersOfOtherLanguagesStayReadable() {
        Protocol shipped = ProtocolTemplates.named("intramuscular");
        String renamed = ProtocolWriter.write(shipped).replace("name = \"Nausea\"", "name = \"\u00dcbelkeit\"");
        ProtocolReading.Read read = (ProtocolReading.Read) ProtocolReader.read(renamed);
        assertThat(ProtocolWriter.write(read.protocol())).contains("name = \"\u00dcbelkeit\"");
    }

    @Test
    void noRemarkIsWiderThanAPage() {
        assertThat(ProtocolWriter.write(ProtocolTemplates.named("iv-infusion")).lines())
                .filteredOn(line -> line.startsWith("#"))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 125);
    }
}
