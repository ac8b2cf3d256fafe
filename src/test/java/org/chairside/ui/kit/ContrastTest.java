package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of colours that must read, computed from the stylesheets for both looks. */
class ContrastTest {
    private static final Pattern ROLE = Pattern.compile("(?m)^\\s*(-[a-z0-9-]+):\\s*([^;]+);");

    private final Map<String, String> light = roles("tokens.css");
    private final Map<String, String> dim = roles("tokens.css", "tokens-dim.css");

    @ParameterizedTest
    @CsvSource({
        "-fg, -bg",
        "-fg, -bg-raised",
        "-fg, -bg-sunken",
        "-fg, -bg-hover",
        "-fg, -accent-soft",
        "-fg-muted, -accent-soft",
        "-fg-strong, -field",
        "-fg-muted, -field",
        "-fg-strong, -bg",
        "-fg-strong, -bg-raised",
        "-fg-strong, -bg-sunken",
        "-fg-strong, -accent-soft",
        "-fg-muted, -bg",
        "-fg-muted, -bg-raised",
        "-fg-muted, -bg-sunken",
        "-fg-muted, -bg-hover",
        "-accent, -bg",
        "-accent, -bg-raised",
        "-accent, -bg-sunken",
        "-on-accent, -accent-fill",
        "-on-accent, -accent-fill-hover",
        "-high, -bg",
        "-high, -bg-raised",
        "-high, -high-soft",
        "-fg, -high-soft",
        "-on-high, -high",
        "-medium, -bg",
        "-medium, -bg-raised",
        "-medium, -medium-soft",
        "-fg, -medium-soft",
        "-on-medium, -medium",
        "-low, -bg",
        "-low, -bg-raised",
        "-low, -low-soft",
        "-fg, -low-soft",
        "-on-low, -low",
        "-ok, -bg",
        "-ok, -bg-raised",
        "-ok, -bg-sunken",
        "-ok, -ok-soft",
        "-on-ok, -ok",
        "-high, -bg-sunken",
        "-medium, -bg-sunken",
        "-low, -bg-sunken",
        "-vital-normal, -bg",
        "-vital-watch, -bg",
        "-vital-limit, -bg",
        "-vital-stale, -bg",
        "-ink-text, -ink-ground",
        "-ink-limit, -ink-ground",
        "-ink-note, -ink-ground",
        "-ink-late, -ink-ground"
    })
    void textReadsOnItsGround(String text, String ground) {
        assertThat(ratio(dim, text, ground)).as("dim").isGreaterThanOrEqualTo(4.5);
        assertThat(ratio(light, text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "-control-edge, -bg",
        "-control-edge, -field",
        "-focus, -field",
        "-control-edge, -bg-raised",
        "-control-edge, -bg-sunken",
        "-focus, -bg",
        "-focus, -bg-raised",
        "-focus, -bg-sunken",
        "-accent-fill, -bg",
        "-ink-pressure, -ink-ground",
        "-ink-heart, -ink-ground",
        "-ink-saturation, -ink-ground",
        "-ink-dose, -ink-ground",
        "-ink-effect-2, -ink-ground",
        "-ink-effect-3, -ink-ground",
        "-ink-focus, -ink-ground",
        "-ink-pressure, -ink-ghost",
        "-ink-heart, -ink-ghost",
        "-ink-saturation, -ink-ghost"
    })
    void edgesAndMarksStandOut(String edge, String ground) {
        assertThat(ratio(dim, edge, ground)).as("dim").isGreaterThanOrEqualTo(3.0);
        assertThat(ratio(light, edge, ground)).as("light").isGreaterThanOrEqualTo(3.0);
    }

    private static double ratio(Map<String, String> roles, String one, String other) {
        return Contrast.between(colour(roles, one), colour(roles, other));
    }

    private static Color colour(Map<String, String> roles, String role) {
        String value = roles.get(role);
        assertThat(value).as(role).isNotNull();
        return value.startsWith("-") ? colour(roles, value) : Color.web(value);
    }

    private static Map<String, String> roles(String... sheets) {
        Map<String, String> roles = new HashMap<>();
        for (String sheet : sheets) {
            Matcher line = ROLE.matcher(read(sheet));
            while (line.find()) {
                roles.put(line.group(1), line.group(2).strip());
            }
        }
        return roles;
    }

    private static String read(String sheet) {
        try (var file = ContrastTest.class.getResourceAsStream("/org/chairside/ui/kit/css/" + sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
