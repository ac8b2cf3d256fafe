package org.chairside.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.chairside.desk.live.LiveSession;
import org.chairside.settings.Density;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Reach;
import org.chairside.ui.session.Chair;
import org.chairside.ui.session.SessionView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines closer to each other where that is chosen; letters as they are, and everything as easy to hit. */
class DensityPropertyTest {
    /** How high a line of letters is, in their size. */
    private static final double LINE = 1.3;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 100})
    void theRowsOfASessionComeCloserAndNothingElseBecomesSmaller(int percent) {
        try (Chair chair = Chair.withWindow()) {
            LiveSession session = chair.open(0, "iv-infusion");
            Shell shell = Hand.inFx(() -> new Shell(chair.seat(session).ui()));
            SessionView view = Hand.inFx(() -> new SessionView(chair.model(session), () -> {}));
            new Hand().show(shell::scene);
            DensityProperty density = Hand.inFx(() -> {
                shell.fontScaleProperty().set(new FontScale(percent));
                shell.show(view);
                return new DensityProperty(shell.scene(), Density.COMFORTABLE);
            });
            double grade = height(shell, ".grade");
            Font letters = letters(shell);
            Hand.doInFx(() -> density.set(Density.COMPACT));
            assertThat(log(shell)).isGreaterThanOrEqualTo(new FontScale(percent).pixels() * LINE);
            assertThat(height(shell, ".grade")).isLessThan(grade);
            assertThat(letters(shell)).isEqualTo(letters);
            Reach.check(Hand.inFx(() -> find(shell, ".effects", Region.class)));
            Hand.doInFx(() -> density.set(Density.COMFORTABLE));
            assertThat(height(shell, ".grade")).isEqualTo(grade);
            Hand.doInFx(view::hidden);
        }
    }

    private static <T extends Node> T find(Shell shell, String query, Class<T> type) {
        Parent root = shell.scene().getRoot();
        root.applyCss();
        root.layout();
        return type.cast(root.lookup(query));
    }

    private static double log(Shell shell) {
        return Hand.inFx(() -> find(shell, "#log", ListView.class).getFixedCellSize());
    }

    private static double height(Shell shell, String query) {
        return Hand.inFx(() -> find(shell, query, Region.class).getHeight());
    }

    private static Font letters(Shell shell) {
        return Hand.inFx(() -> find(shell, ".patient-name", Label.class).getFont());
    }
}
