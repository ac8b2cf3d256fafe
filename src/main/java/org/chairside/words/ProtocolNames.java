package org.chairside.words;

import org.chairside.model.EffectTerm;
import org.chairside.model.Protocol;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ScreeningItem;

/** Names that a clinic's protocol gives to its codes; a code that it does not know is its own name. */
record ProtocolNames(Protocol protocol) {
    String effect(String code) {
        return protocol.effect(code).map(EffectTerm::name).orElse(code);
    }

    String criterion(String code) {
        return protocol.release().criteria().stream()
                .filter(each -> each.code().equals(code))
                .map(ReleaseRule.Criterion::text)
                .findFirst()
                .orElse(code);
    }

    String item(String code) {
        return protocol.screening().stream()
                .filter(each -> each.code().equals(code))
                .map(ScreeningItem::text)
                .findFirst()
                .orElse(code);
    }
}
