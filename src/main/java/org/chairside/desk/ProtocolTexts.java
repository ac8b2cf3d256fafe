package org.chairside.desk;

import java.util.stream.Stream;
import org.chairside.desk.TextBounds.Worded;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.text.TextUse;

/** The texts of a protocol. */
final class ProtocolTexts {
    private ProtocolTexts() {}

    static Stream<Worded> of(Protocol protocol) {
        return Stream.of(
                        Stream.of(
                                Worded.code(protocol.key().code()), new Worded(TextUse.PROTOCOL_TEXT, protocol.name())),
                        protocol.schedule().fixed().stream().flatMap(each -> coded(each.code(), each.name())),
                        protocol.limits().stream().flatMap(ProtocolTexts::limit),
                        protocol.effects().stream().flatMap(each -> coded(each.code(), each.name())),
                        protocol.screening().stream().flatMap(each -> coded(each.code(), each.text())),
                        protocol.scales().stream().map(each -> new Worded(TextUse.SCALE, each)),
                        protocol.release().criteria().stream().flatMap(each -> coded(each.code(), each.text())),
                        protocol.published().stream()
                                .flatMap(
                                        each -> coded(each.code(), each.source().text())))
                .flatMap(each -> each);
    }

    private static Stream<Worded> limit(Limit limit) {
        Stream<Worded> symptom = limit.rule() instanceof Limit.Rule.Symptom(String effect, var _)
                ? Stream.of(Worded.code(effect))
                : Stream.empty();
        return Stream.concat(coded(limit.code(), limit.source().text()), symptom);
    }

    private static Stream<Worded> coded(String code, String text) {
        return Stream.of(Worded.code(code), new Worded(TextUse.PROTOCOL_TEXT, text));
    }
}
