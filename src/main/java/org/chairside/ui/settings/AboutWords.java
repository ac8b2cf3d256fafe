package org.chairside.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.chairside.ui.kit.UiContext;

/** What there is to say about the program, line by line. Nothing of a patient. */
record AboutWords(UiContext ui) {
    private static final int SHORT = 16;

    /** A name and what stands beside it. */
    record Line(String name, String words) {}

    List<Line> lines(About about) {
        return List.of(
                line("about.version", about.version()),
                line("about.built", about.built()),
                line("about.runtime", about.runtime()),
                line("about.data", about.data()),
                line("about.settings", about.settings()),
                line("about.logs", about.logs()),
                line(
                        "about.head",
                        about.head()
                                .map(head -> head.hex().substring(0, SHORT))
                                .orElseGet(() -> ui.text("about.head.none"))));
    }

    private Line line(String key, Object words) {
        return new Line(ui.text(key), words.toString());
    }

    /** All of it to be sent to somebody who helps. */
    String text(About about) {
        return lines(about).stream()
                .map(line -> line.name() + ": " + line.words())
                .collect(Collectors.joining("\n", ui.text("desktop.title") + "\n", "\n"));
    }
}
