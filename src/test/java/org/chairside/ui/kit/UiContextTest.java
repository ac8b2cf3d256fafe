package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import org.chairside.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts that need no window. */
class UiContextTest {
    @Test
    void showsOnlyTheNewestOfManyAndQueuesOnce() {
        List<Runnable> queue = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        LatestValue<Integer> latest = new LatestValue<>(queue::add, shown::add);
        latest.accept(1);
        latest.accept(2);
        latest.accept(3);
        assertThat(queue).hasSize(1);
        queue.removeFirst().run();
        assertThat(shown).containsExactly(3);
        latest.accept(4);
        queue.removeFirst().run();
        assertThat(shown).containsExactly(3, 4);
    }

    @Test
    void tellsTheOnePlaceOfWhatNobodyCaught() {
        List<Throwable> bugs = new ArrayList<>();
        Tasks tasks = Tasks.immediate(bugs::add);
        IllegalStateException broken = new IllegalStateException("broken");
        tasks.run(
                () -> {
                    throw broken;
                },
                _ -> {});
        tasks.onScreen(() -> {
            throw broken;
        });
        assertThat(bugs).containsExactly(broken, broken);
    }

    @Test
    void handsAFailureToWhoeverAskedForIt() {
        List<Throwable> failures = new ArrayList<>();
        Tasks tasks = Tasks.immediate(thrown -> {
            throw new AssertionError(thrown);
        });
        tasks.run(
                () -> {
                    throw new java.io.IOException("disk");
                },
                _ -> {},
                failures::add);
        assertThat(failures).hasSize(1);
    }

    @Test
    void faultT12TheTimeIsReadAnewAtEachLook() {
        Instant[] wall = {Instant.parse("2026-04-05T12:00:00.900Z")};
        ScreenClock clock = new ScreenClock(() -> wall[0]);
        List<Instant> seconds = new ArrayList<>();
        var listening = clock.nowProperty().subscribe(now -> seconds.add(now));
        clock.tick();
        wall[0] = Instant.parse("2026-04-05T11:00:00.100Z");
        clock.tick();
        listening.unsubscribe();
        assertThat(seconds)
                .containsExactly(Instant.parse("2026-04-05T12:00:00Z"), Instant.parse("2026-04-05T11:00:00Z"));
    }

    @Test
    void failsLoudlyForAMissingKey() {
        Messages messages = Messages.english();
        assertThatThrownBy(() -> messages.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void noTwoKeysClashWhereBothAreAlive() {
        for (Shortcut one : Shortcut.values()) {
            for (Shortcut other : Shortcut.values()) {
                if (one != other && areAliveTogether(one.place(), other.place())) {
                    assertThat(one.combination()).as(one + " " + other).isNotEqualTo(other.combination());
                }
            }
        }
    }

    private static boolean areAliveTogether(Shortcut.Place one, Shortcut.Place other) {
        return one == Shortcut.Place.ANYWHERE || other == Shortcut.Place.ANYWHERE || one == other;
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItSays() {
        List<BugCode> codes = new ArrayList<>();
        for (String message : List.of("OSEI", "LEE")) {
            codes.add(BugCode.of(new IllegalStateException(message)));
        }
        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
        assertThat(codes.getFirst().text()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
    void digitsLineUpAndLookAlikesDiffer(String weight) throws Exception {
        try (InputStream file =
                UiContextTest.class.getResourceAsStream("/org/chairside/fonts/IBMPlexSans-" + weight + ".ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(1000f);
            FontRenderContext plain = new FontRenderContext(null, true, true);
            Set<Float> widths = new HashSet<>();
            for (char digit = '0'; digit <= '9'; digit++) {
                widths.add(font.createGlyphVector(plain, String.valueOf(digit))
                        .getGlyphMetrics(0)
                        .getAdvance());
            }
            assertThat(widths).hasSize(1);
            Set<Object> shapes = new HashSet<>();
            for (String sign : List.of("1", "l", "I")) {
                shapes.add(font.createGlyphVector(plain, sign).getVisualBounds());
            }
            assertThat(shapes).hasSize(3);
            assertThat(font.canDisplayUpTo("\u2212\u2013\u2026\u00b7\u2265\u2264\u00b0\u00e1\u00df\u0151\u017e"))
                    .isEqualTo(-1);
        }
    }
}
