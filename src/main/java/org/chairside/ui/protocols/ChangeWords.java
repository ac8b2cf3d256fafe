package org.chairside.ui.protocols;

import java.util.List;
import java.util.stream.Collectors;
import org.chairside.model.Protocol;
import org.chairside.protocol.Part;
import org.chairside.protocol.PartChange;
import org.chairside.protocol.ProtocolChanges;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;

/** What differs between two versions, line by line. */
final class ChangeWords {
    private final UiContext ui;
    private final PartWords words;

    ChangeWords(UiContext ui) {
        this.ui = ui;
        this.words = new PartWords(ui);
    }

    List<ChangeLine> between(Protocol before, Protocol now) {
        return ProtocolChanges.between(before, now).stream()
                .map(change -> said(change, before, now))
                .toList();
    }

    private ChangeLine said(PartChange change, Protocol before, Protocol now) {
        return switch (change) {
            case PartChange.Added(Part part) ->
                new ChangeLine(
                        change.chapter(), Glyph.PLUS, ui.text("protocols.change.added"), words.say(part, now), "");
            case PartChange.Removed(Part part) ->
                new ChangeLine(
                        change.chapter(),
                        Glyph.CROSS,
                        ui.text("protocols.change.removed"),
                        "",
                        ui.text("protocols.change.before", words.say(part, before)));
            case PartChange.Altered(Part old, Part part) ->
                new ChangeLine(
                        change.chapter(),
                        Glyph.AMENDED,
                        ui.text("protocols.change.altered"),
                        words.say(part, now),
                        ui.text("protocols.change.before", words.say(old, before)));
            case PartChange.Reordered(Part.Chapter chapter, List<Part> order) ->
                new ChangeLine(
                        chapter,
                        Glyph.UP,
                        ui.text("protocols.change.reordered"),
                        order.stream().map(this::name).collect(Collectors.joining(", ")),
                        "");
        };
    }

    /** What a part is called where only its place matters. */
    private String name(Part part) {
        return switch (part) {
            case Part.Effect(var term) -> term.name();
            case Part.Question(var item) -> item.text();
            case Part.Criterion(var criterion) -> criterion.text();
            default -> part.id();
        };
    }
}
