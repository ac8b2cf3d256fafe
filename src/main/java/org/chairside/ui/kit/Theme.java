package org.chairside.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The two looks: dim for a darkened room, light for review and paper. Both come from one set of roles. */
public enum Theme {
    DIM,
    LIGHT;

    private static final String ROLES = "kit/css/tokens.css";
    private static final String DIM_ROLES = "kit/css/tokens-dim.css";

    /** The order is the order of the cascade. A screen adds its own line at the end. */
    private static final List<String> COMMON = List.of(
            "kit/css/bridge.css",
            "kit/css/type.css",
            "kit/css/glyphs.css",
            "kit/css/controls.css",
            "kit/css/parts.css",
            "kit/css/tables.css",
            "shell.css",
            "firstrun.css",
            "signin.css",
            "board.css",
            "start.css",
            "release.css",
            "records.css",
            "review.css",
            "course.css",
            "compare.css",
            "protocols.css",
            "rems.css",
            "print.css",
            "settings.css",
            "session/session.css",
            "kit/css/density.css");

    /** Set by the program where Java has no temporary folder to copy a font into: the fonts lie as files there. */
    private static final String FONT_FILES = "chairside.fonts";

    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final String USER_AGENT = new PrimerLight().getUserAgentStylesheet();

    /** Every stylesheet of this look as a URL, in the order of the cascade, the font scale last. */
    public List<String> stylesheets(FontScale scale) {
        List<String> urls = new ArrayList<>();
        urls.add(url(ROLES));
        if (this == DIM) {
            urls.add(url(DIM_ROLES));
        }
        COMMON.forEach(path -> urls.add(url(path)));
        urls.add(size(scale));
        return List.copyOf(urls);
    }

    /** Dresses a scene in this look, in place of any it had. */
    public void dress(Scene scene, FontScale scale) {
        scene.setUserAgentStylesheet(USER_AGENT);
        scene.getStylesheets().setAll(stylesheets(scale));
    }

    /** The look that the system has for its own windows; light where it does not say. */
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DIM : LIGHT;
    }

    /** The other look. */
    public Theme other() {
        return this == DIM ? LIGHT : DIM;
    }

    /**
     * Loads the program's own font; once, before the first scene.
     *
     * @throws IllegalStateException if a font is missing: without it digits would not line up
     */
    public static void loadFonts() {
        String files = System.getProperty(FONT_FILES);
        for (String weight : FONTS) {
            if (files != null && isLoaded(Path.of(files, "IBMPlexSans-" + weight + ".ttf"))) {
                continue;
            }
            String path = "/org/chairside/fonts/IBMPlexSans-" + weight + ".ttf";
            try (InputStream file = Theme.class.getResourceAsStream(path)) {
                if (file == null || Font.loadFont(file, 16) == null) {
                    throw new IllegalStateException("font missing: " + path);
                }
            } catch (IOException broken) {
                throw new IllegalStateException("font unreadable: " + path, broken);
            }
        }
    }

    private static boolean isLoaded(Path file) {
        return Font.loadFont(file.toUri().toString(), 16) != null;
    }

    private static String url(String path) {
        URL url = Theme.class.getResource("/org/chairside/ui/" + path);
        if (url == null) {
            throw new IllegalStateException("stylesheet missing: " + path);
        }
        return url.toExternalForm();
    }

    private static String size(FontScale scale) {
        String css = String.format(Locale.ROOT, ".root{-fx-font-size:%dpx}", scale.pixels());
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
