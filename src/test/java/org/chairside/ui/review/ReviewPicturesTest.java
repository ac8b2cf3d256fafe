package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.chairside.chart.Chart;
import org.chairside.chart.Sessions;
import org.chairside.model.Course;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.SessionKind;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.ui.Archive;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures to be looked at. */
class ReviewPicturesTest {
    private final UiContext kit = Ward.atMinute(120).kit();

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

    @Test
    void ofAskingSigningAndWhatIsSigned() {
        Sessions visit = Signings.signed();
        EntryId set = visit.chart().lastSet().orElseThrow().line().id();
        visit.by(Sessions.PHYSICIAN).event(100, new Event.QuestionAsked(Optional.of(set), "why the left arm?"));
        Chart chart = visit.chart();
        Cabinet cabinet = new Cabinet(chart);
        cabinet.course.addAll(List.of(
                Sessions.wholeInfusion().chart(),
                Sessions.infusion()
                        .ofCourse(new Course(SessionKind.INDUCTION, 1, 6))
                        .set(-4, "124/78 70 98")
                        .infusionStarted(0, 35, 40)
                        .set(20, "148/90 80 97")
                        .effect(21, "dissociation", 1)
                        .effect(60, "dissociation", 0)
                        .released(90)
                        .chart()));
        Stamp stamp = new Stamp();
        stamp.found = Signings.checked(chart, Finding.HOLDS);
        ScreenTrial trial = trial(cabinet, stamp);
        assertThat(trial.picture("review-signed", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        trial.hand().press(KeyCode.N).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Q);
        trial.hand().type("which arm");
        assertThat(trial.picture("review-question", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        trial.hand().press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(trial.picture("review-sign", Theme.LIGHT, FontScale.NORMAL)).exists();
        assertThat(trial.picture("review-sign-200", Theme.LIGHT, new FontScale(200)))
                .exists();
        Hand.doInFx(() -> trial.shell().fontScaleProperty().set(FontScale.NORMAL));
        stamp.found = Signings.checked(chart, Finding.OTHER_ENTRIES);
        assertThat(trial(cabinet, stamp).picture("review-broken", Theme.LIGHT, FontScale.NORMAL))
                .exists();
    }

    private ScreenTrial trial(Chart chart) {
        return trial(new Cabinet(chart), new Stamp());
    }

    private ScreenTrial trial(Cabinet cabinet, Stamp stamp) {
        ExportModel export = new ExportModel(kit, new Archive(), (_, _) -> {});
        return ScreenTrial.of(
                kit,
                () -> new ReviewView(
                        kit,
                        new ReviewModel(kit, cabinet, stamp, export, Went.nowhere()),
                        new AftercareModel(kit, new Ledger(), () -> {}),
                        _ -> {}));
    }
}
