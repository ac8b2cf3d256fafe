package org.chairside.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which letters the fonts have. Read when first asked, once. Safe for any thread. */
final class Alphabet {
    private static final int LAST = 0xFFFF;

    private final Map<Script, BitSet> letters = new EnumMap<>(Script.class);

    /** The first script with a sign for a code point; empty where none has. */
    Optional<Script> scriptOf(int letter) {
        for (Script script : Script.values()) {
            if (has(script, letter)) {
                return Optional.of(script);
            }
        }
        return Optional.empty();
    }

    private synchronized boolean has(Script script, int letter) {
        return letters.computeIfAbsent(script, Alphabet::read).get(letter);
    }

    private static BitSet read(Script script) {
        BitSet signs = new BitSet();
        try (TrueTypeFont font =
                new TTFParser(true).parse(new RandomAccessReadBuffer(Resources.bytes(script.regular())))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int letter = ' '; letter <= LAST; letter++) {
                if (lookup.getGlyphId(letter) != 0) {
                    signs.set(letter);
                }
            }
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException("the font is broken", e);
        }
    }
}
