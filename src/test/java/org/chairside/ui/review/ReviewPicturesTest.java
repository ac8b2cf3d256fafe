package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.chairside.chart.Chart;
import org.chairside.model.SessionId;
import org.chairside.ui.Archive;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.AftercareModel;
import org.chairside.ui.kit.ExportModel;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures to be looked at. */
class ReviewPicturesTest {
    private final Kit kit = Ward.atMinute(120).kit();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void ofAnEventfulSession() {
        ScreenTrial trial = trial(Visits.eventful());
        assertThat(trial.picture("review-light", Theme.LIGHT, FontScale.NORMAL)).exists();
        trial.hand().press(KeyCode.N).press(KeyCode.N).press(KeyCode.N);
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        assertThat(trial.picture("review-notable", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        assertThat(trial.picture("review-dim", Theme.DIM, FontScale.NORMAL)).exists();
        trial.hand().press(KeyCode.N).press(KeyCode.N).press(KeyCode.N);
        assertThat(trial.picture("review-further", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        assertThat(trial.picture("review-200", Theme.LIGHT, new FontScale(200))).exists();
    }

    @Test
    void ofALongAnOpenAndAQuietOne() {
        ScreenTrial trial = trial(Visits.long60());
        assertThat(trial.picture("review-sixty", Theme.LIGHT, FontScale.NORMAL)).exists();
        assertThat(trial(Visits.bare()).picture("review-bare", Theme.DIM, FontScale.NORMAL))
                .exists();
        assertThat(trial(Visits.quiet()).picture("review-quiet", Theme.LIGHT, FontScale.NORMAL))
                .exists();
    }

    @Test
    void ofASessionWithEverythingInIt() {
        ScreenTrial trial = trial(Visits.full());
        trial.hand().press(KeyCode.N).press(KeyCode.N);
        assertThat(trial.picture("review-full", Theme.LIGHT, FontScale.NORMAL)).exists();
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.U).type("y");
        assertThat(trial.picture("review-follow-up", Theme.DIM, FontScale.NORMAL))
                .exists();
    }

    private ScreenTrial trial(Chart chart) {
        ExportModel export = new ExportModel(kit, new Archive(), (_, _) -> {});
        return ScreenTrial.of(
                kit,
                () -> new ReviewView(
                        kit,
                        new ReviewModel(kit, chart.session(), _ -> Optional.of(chart), export, new Nowhere()),
                        new AftercareModel(kit, new Ledger(), () -> {})));
    }

    private static final class Nowhere implements ReviewModel.Exits {
        @Override
        public void back() {}

        @Override
        public void course(SessionId session) {}

        @Override
        public void resume(SessionId session) {}
    }
}
