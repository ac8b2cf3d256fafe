package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.chairside.settings.Bounds;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 40, 1920, 1040);

    private static Bounds at(int x, int y, int width, int height) {
        return new Bounds(x, y, width, height, false);
    }

    @Test
    void whatFitsStaysWhereItWas() {
        assertThat(WindowPlace.within(at(-1900, 50, 1200, 700), List.of(FIRST, LEFT)))
                .contains(at(-1900, 50, 1200, 700));
    }

    @Test
    void aTitleBarAboveTheScreenComesBackIntoSight() {
        assertThat(WindowPlace.within(at(-1, -8, 1364, 720), List.of(FIRST))).contains(at(0, 0, 1364, 720));
    }

    @Test
    void whatIsLargerThanTheScreenBecomesAsLargeAsIt() {
        assertThat(WindowPlace.within(at(200, 100, 1900, 1000), List.of(FIRST))).contains(at(0, 0, 1366, 728));
    }

    @Test
    void ofAScreenThatIsGoneItComesToTheFirst() {
        assertThat(WindowPlace.within(at(5000, 3000, 1100, 700), List.of(FIRST, LEFT)))
                .contains(at(266, 28, 1100, 700));
    }

    @Test
    void betweenTwoScreensItGoesToTheOneThatHasMoreOfIt() {
        assertThat(WindowPlace.within(at(-1000, 100, 1200, 700), List.of(FIRST, LEFT)))
                .contains(at(-1200, 100, 1200, 700));
    }

    @Test
    void staysMaximized() {
        assertThat(WindowPlace.within(new Bounds(0, 0, 1366, 728, true), List.of(FIRST)))
                .contains(new Bounds(0, 0, 1366, 728, true));
    }

    @Test
    void isNowhereWithoutAScreen() {
        assertThat(WindowPlace.within(at(0, 0, 1366, 728), List.of())).isEmpty();
    }
}
