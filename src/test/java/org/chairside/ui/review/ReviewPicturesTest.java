package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.chairside.chart.Chart;
import org.chairside.model.CoursePlace;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.SessionKind;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in the states worth looking at: whether all of it can be read. */
class ReviewPicturesTest {
    private final UiContext ui = Ward.atMinute(120).ui();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void ofAnEventfulSession() {
        ScreenTrial trial = trial(ReviewedSessions.eventful());
        trial.check("review", 100).shows("12 exceptions", "Peak BP 182/104 at T+30min", "124/78");
        trial.hand().press(KeyCode.N).press(KeyCode.N).press(KeyCode.N);
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        trial.check("review-notable", 100).shows("3 of 12. 10:30 Systolic 180 mmHg or more and 5 more limits");
        trial.hand().press(KeyCode.N);
        trial.check("review-further", 100).shows("4 of 12. 10:30 alert not acknowledged: Systolic 180 mmHg or more");
        trial.check("review", 200).shows("4 of 12. 10:30 alert not acknowledged", "Discharged, not signed");
    }

    @Test
    void ofALongAnOpenAndAQuietOne() {
        ScreenTrial trial = trial(ReviewedSessions.long60());
        trial.check("review-sixty", 100).shows("61 sets of vitals, none late", "1 entry has no place in the chart.");
        trial(ReviewedSessions.bare()).check("review-bare", 100).shows("No exceptions", "No vital signs were taken");
        trial(ReviewedSessions.quiet())
                .check("review-quiet", 100)
                .shows("No exceptions", "5 sets of vitals, none late");
    }

    @Test
    void ofASessionWithEverythingInIt() {
        ScreenTrial trial = trial(ReviewedSessions.full());
        trial.hand().press(KeyCode.N).press(KeyCode.N);
        trial.check("review-full", 100).shows("2 of 12. 10:25", "O2", "Baseline");
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.U).type("y");
        trial.check("review-follow-up", 100).shows("Follow-up of OSEI, Marta (Ms), 20-Nov-2026", "Fatigue since");
    }

    @Test
    void ofTheAuditAndOfAnEarlierMoment() {
        ScreenTrial trial = trial(ReviewedSessions.eventful());
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H).press(KeyCode.N);
        trial.check("review-audit", 100)
                .shows("39 of 39", "Amended entry 8. Now: 10:20 BP 158/88, HR 78, SpO2 97, RR 13");
        trial.check("review-audit", 200).shows("39 of 39", "What, and why");
        ScreenTrial then = trial(ReviewedSessions.eventful());
        then.hand().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        then.hand().type("10:31").press(KeyCode.ENTER);
        then.check("review-known", 100).shows("Record as of 10:31", "Back to today");
        then.check("review-known", 200).shows("Record as of 10:31");
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
                        .ofCourse(new CoursePlace(SessionKind.INDUCTION, 1, 6))
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
        trial.check("review-signed", 100).shows("Signed AR 11:37", "2 exceptions", "Session 1, 17-Nov-2026");
        trial.hand().press(KeyCode.N).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Q);
        trial.hand().type("which arm");
        trial.check("review-question", 100)
                .shows("Question to the nurse. About 10:21 Dissociation moderate (2)", "which arm");
        trial.hand().press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.ENTER);
        trial.check("review-sign", 100)
                .shows(
                        "I have read this session and take responsibility for it.",
                        "1 question has no answer.",
                        "Later  Esc");
        trial.check("review-sign", 200).shows("I have read this session and take responsibility for it.", "Password");
        Hand.doInFx(() -> trial.shell().fontScaleProperty().set(FontScale.NORMAL));
        stamp.found = Signings.checked(chart, Finding.OTHER_ENTRIES);
        trial(cabinet, stamp).check("review-broken", 100).shows("Signature invalid.", "Do not rely on this page.");
    }

    private ScreenTrial trial(Chart chart) {
        return trial(new Cabinet(chart), new Stamp());
    }

    private ScreenTrial trial(Cabinet cabinet, Stamp stamp) {
        ExportModel export = new ExportModel(ui, new TestArchive(), (_, _) -> {});
        return ScreenTrial.of(
                ui,
                () -> new ReviewView(
                        ui,
                        new ReviewModel(ui, cabinet, stamp, export, Went.nowhere()),
                        new AftercareModel(ui, new Ledger(), () -> {}),
                        _ -> {}));
    }
}
