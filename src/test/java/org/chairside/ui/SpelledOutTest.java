package org.chairside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shown and printed uses none of the abbreviations that have been misread (CLINICAL 7, hazard 8). */
class SpelledOutTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** A U alone is a key on the screening list; behind a number, or where one is put in, it is a unit. */
    private static final Pattern MISREAD = Pattern.compile(
            "\\b(IN|IV|IM|SC|SQ|SubQ|SL|PO|IU|QD|QOD|MS|MSO4|cc|ug|mcg)\\b|[0-9}] ?U\\b|[0-9]+\\.0+ ?(mg|mL)");

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    @Test
    void hazard08NoBundleHasAnAbbreviationThatHasBeenMisread() throws IOException {
        TreeMap<String, String> found = new TreeMap<>();
        for (Path bundle : bundles()) {
            Properties texts = new Properties();
            try (InputStream in = Files.newInputStream(bundle)) {
                texts.load(in);
            }
            texts.forEach((key, text) -> {
                if (MISREAD.matcher(text.toString()).find()) {
                    found.put(bundle.getFileName() + " " + key, text.toString());
                }
            });
        }
        assertThat(bundles()).hasSizeGreaterThan(2);
        assertThat(found).isEmpty();
    }

    @Test
    void hazard08NoShippedProtocolHasOneEither() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path protocol :
                    files.filter(file -> file.toString().endsWith(".toml")).toList()) {
                assertThat(Files.readString(protocol))
                        .doesNotContainPattern("\"[^\"]*\\b(IN|SC|SQ|U|IU|QD|QOD)\\b[^\"]*\"");
            }
        }
    }

    @Test
    void theSearchFindsWhatItIsFor() {
        assertThat(MISREAD.matcher("Dose 35 mg IN").find()).isTrue();
        assertThat(MISREAD.matcher("10 IU").find()).isTrue();
        assertThat(MISREAD.matcher("{0} U").find()).isTrue();
        assertThat(MISREAD.matcher("5.0 mg").find()).isTrue();
        assertThat(MISREAD.matcher("in room 2").find()).isFalse();
    }
}
