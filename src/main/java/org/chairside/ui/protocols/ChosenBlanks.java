package org.chairside.ui.protocols;

import java.util.List;
import java.util.function.Function;
import org.chairside.protocol.Part;
import org.chairside.ui.kit.UiContext;

/** Makes blanks in which one of a few words stands, in the words of the bundle. */
final class ChosenBlanks {
    private final UiContext ui;

    ChosenBlanks(UiContext ui) {
        this.ui = ui;
    }

    /** @param words the message key before the name of each constant */
    <E extends Enum<E>> Blank among(String name, String words, E value, Function<E, Part> part) {
        List<E> all = List.of(value.getDeclaringClass().getEnumConstants());
        return Blank.chosen(name, all, each -> ui.text(words + PartWords.key(each)), value, part);
    }

    Blank yesOrNo(String name, boolean value, Function<Boolean, Part> part) {
        return Blank.chosen(
                name,
                List.of(true, false),
                each -> ui.text(each ? "protocols.answer.yes" : "protocols.answer.no"),
                value,
                part);
    }
}
