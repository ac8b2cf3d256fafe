package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.chairside.chart.Chart;
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

    @Test
    void ofTheAuditAndOfAnEarlierMoment() {
        ScreenTrial trial = trial(Visits.eventful());
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H).press(KeyCode.N);
        assertThat(trial.picture("review-audit", Theme.LIGHT, FontScale.NORMAL)).exists();
        assertThat(trial.picture("review-audit-200", Theme.LIGHT, new FontScale(200)))
                .exists();
        Hand.doInFx(() -> trial.shell().fontScaleProperty().set(FontScale.NORMAL));
        trial.hand().press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        trial.hand().type("10:31").press(KeyCode.ENTER);
        assertThat(trial.picture("review-known", Theme.LIGHT, FontScale.NORMAL)).exists();
        assertThat(trial.picture("review-known-200", Theme.LIGHT, new FontScale(200)))
                .exists();
    }

    private ScreenTrial trial(Chart chart) {
        ExportModel export = new ExportModel(kit, new Archive(), (_, _) -> {});
        return ScreenTrial.of(
                kit,
                () -> new ReviewView(
                        kit,
                        new ReviewModel(kit, new Cabinet(chart), new Stamp(), export, new Nowhere()),
                        new AftercareModel(kit, new Ledger(), () -> {})));
    }
}
