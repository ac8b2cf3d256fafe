package org.chairside.testing;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;

/** The questions before a session that take an answer of their own. */
public final class SinglyAsked {
    private SinglyAsked() {}

    /** The letters that answer them as wanted, in the order of the page, from one of them on. */
    public static String letters(Protocol protocol, int from) {
        return protocol.screening().stream()
                .sorted(Comparator.comparing(ScreeningItem::group))
                .filter(ScreeningItem::isAskedSingly)
                .skip(from)
                .map(item -> item.wanted() == ScreeningAnswer.Answer.YES ? "y" : "n")
                .collect(joining());
    }
}
