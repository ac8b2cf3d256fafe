package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;

class TomlTextTest {
    @Property(tries = 200)
    void aRemarkIsBrokenBetweenWordsAndNoLineIsTooLong(@ForAll @Size(max = 60) List<@AlphaChars String> words) {
        String said = words.stream()
                .map(word -> word.substring(0, Math.min(40, word.length())))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        String text = new TomlText().comment(said).toString();
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line).startsWith("#").hasSizeLessThanOrEqualTo(125));
        assertThat(text.lines()
                        .map(line -> line.substring(1).strip())
                        .collect(Collectors.joining(" "))
                        .strip())
                .isEqualTo(said);
    }

    @Test
    void aRemarkFillsItsLine() {
        String word = "a".repeat(61);
        assertThat(new TomlText().comment(word + " " + word).toString()).isEqualTo("# " + word + " " + word + "\n");
        assertThat(new TomlText().comment(word + " " + word + "a").toString().lines())
                .hasSize(2);
        assertThat(new TomlText().comment("short")).hasToString("# short\n");
    }

    @Test
    void lettersStayReadableAndOnlyWhatTomlWantsEscapedIs() {
        assertThat(new TomlText().put("name", "Größe \u00a0 ~ \"b\" \\ \u007f \u009f \n"))
                .hasToString("name = \"Größe \u00a0 ~ \\\"b\\\" \\\\ \\u007f \\u009f \\n\"\n");
    }

    @Property(tries = 300)
    void whatIsQuotedIsReadBackAsItWas(@ForAll String text) {
        String file = new TomlText().put("text", text).toString();
        Assume.that(text.chars().noneMatch(each -> Character.isSurrogate((char) each)));
        assertThat(Toml.parse(file).getString("text")).isEqualTo(text);
    }
}
