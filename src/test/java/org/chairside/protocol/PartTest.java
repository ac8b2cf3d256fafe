package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.chairside.model.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartTest {
    static Stream<Protocol> shipped() {
        return ProtocolTemplates.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyPartHasANameOfItsOwnWithinItsChapter(Protocol protocol) {
        List<Part> parts = ProtocolParts.of(protocol);
        assertThat(parts).allSatisfy(part -> assertThat(part.id()).isNotBlank());
        assertThat(parts.stream().map(part -> part.chapter() + " " + part.id())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void thePartsStandInTheOrderOfTheChapters(Protocol protocol) {
        assertThat(ProtocolParts.of(protocol).stream().map(Part::chapter)).isSorted();
    }

    @Test
    void aPartThatIsInBothVersionsKeepsItsName() {
        Protocol infusion = ProtocolTemplates.shipped().getFirst();
        List<String> ids = ProtocolParts.of(infusion).stream().map(Part::id).toList();
        assertThat(ids).contains("name", "treatment", "phase-before-1", "wanted", "pulse-pressure", "systolic");
    }

    @Test
    void aProtocolCannotBeMadeOfPartsThatLackWhatEveryProtocolSays() {
        Protocol protocol = ProtocolTemplates.shipped().getFirst();
        List<Part> nameless = ProtocolParts.of(protocol).stream()
                .filter(part -> !(part instanceof Part.Name))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProtocolParts.protocol(protocol.key(), nameless))
                .withMessageContaining("Name");
    }
}
