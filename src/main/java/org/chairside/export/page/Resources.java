package org.chairside.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What is packed with the program: fonts, the style of the page, its inks. Missing ones are a broken build. */
final class Resources {
    private static final String ROOM = "/org/chairside/export/";

    private Resources() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static String text(String name) {
        return new String(bytes(ROOM + name), StandardCharsets.UTF_8);
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(ROOM + name), name)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return properties;
    }
}
