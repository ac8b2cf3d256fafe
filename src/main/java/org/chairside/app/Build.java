package org.chairside.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * What the build wrote about itself.
 *
 * @param built when, as the build says it
 */
public record Build(String version, String built) {
    /**
     * Reads what is in the jar.
     *
     * @throws IllegalStateException if the build left it out
     */
    public static Build ofThis() {
        Properties properties = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("/org/chairside/build.properties")) {
            properties.load(file);
        } catch (IOException | NullPointerException e) {
            throw new IllegalStateException("build.properties is missing from the jar", e);
        }
        return new Build(properties.getProperty("version"), properties.getProperty("built", ""));
    }
}
