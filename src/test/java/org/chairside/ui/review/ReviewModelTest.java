package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.model.SessionId;
import org.chairside.model.Vital;
import org.chairside.testing.Sessions;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.chairside.ui.review.state.Detail;
import org.chairside.ui.review.state.Notable;
import org.chairside.ui.review.state.Readings;
import org.chairside.ui.review.state.ReviewState;
import org.chairside.ui.review.state.RevisedText;
import org.chairside.ui.review.state.SetRow;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
    private final UiContext ui = Ward.atMinute(120).ui();
    private final TestArchive archive = new TestArchive();
    private final List<String> went = new ArrayList<>();

    @Test
    void saysInALineOrTwoWhatTheSessionCameTo() {
        assertThat(reading(ReviewedSessions.eventful()).overview().summary())
                .isEqualTo("Ketamine 35 mg intravenous over 40min; discharged 11:35 after 1hr 45min."
                        + " Peak BP 182/104 at T+30min, systolic +58 from baseline. Lowest SpO2 93 % at T+35min."
                        + " Dissociation moderate, resolved by T+1hr 6min; nausea moderate, resolved by T+52min."
                        + " 8 sets of vitals, 1 late, 2 entries corrected.");
    }

    @Test
    void hazard19NotAskedIsNotCalledAbsent() {
        assertThat(reading(ReviewedSessions.bare()).overview().summary())
                .contains("no dose recorded", "Effects were not assessed.", "No vital signs were taken.");
        assertThat(facts(ReviewedSessions.eventful()))
                .anyMatch(fact ->
                        fact.when().equals("Not assessed") && fact.what().contains("Headache"));
    }

    @Test
    void anAmendedSetShowsBothValuesAndWhoWhenWhy() {
        SetRow row = row(ReviewedSessions.eventful(), "10:20");
        assertThat(row.cell(Vital.BLOOD_PRESSURE)).isEqualTo(new RevisedText("158/88", "185/88"));
        assertThat(row.cell(Vital.HEART_RATE)).isEqualTo(new RevisedText("78", ""));
        assertThat(row.annotation().words()).isEqualTo("Amended 10:20 AR: misheard");
        assertThat(facts(ReviewedSessions.eventful()))
                .anyMatch(fact -> fact.was().contains("185/88")
                        && fact.what().contains("158/88")
                        && fact.aside().equals("Entered 10:20 by Ana Ruiz. Reason: misheard"));
    }

    @Test
    void aWithdrawnSetStaysStruckThrough() {
        SetRow row = row(ReviewedSessions.eventful(), "10:36");
        assertThat(row.stands()).isFalse();
        assertThat(row.cell(Vital.BLOOD_PRESSURE)).isEqualTo(new RevisedText("", "118/60"));
        assertThat(row.annotation().words()).contains("Entered in error", "typed in error");
    }

    @Test
    void whatCouldNotBeTakenHasAReasonAndNoNumber() {
        assertThat(row(ReviewedSessions.eventful(), "10:49")
                        .cell(Vital.HEART_RATE)
                        .now())
                .isEqualTo("\u00d7");
        assertThat(row(ReviewedSessions.eventful(), "10:49").annotation().words())
                .contains("HR not taken (no reason given)");
        assertThat(row(ReviewedSessions.eventful(), "11:00").annotation().words())
                .contains("Vitals not taken: with therapist");
    }

    @Test
    void aSetOverALimitNamesItAndTheSourceIsBelow() {
        assertThat(row(ReviewedSessions.eventful(), "10:30").annotation().level())
                .isEqualTo(Level.HIGH);
        assertThat(row(ReviewedSessions.eventful(), "10:30").annotation().words())
                .startsWith("Systolic 180 mmHg or more and ");
        assertThat(facts(ReviewedSessions.eventful()))
                .anyMatch(fact -> fact.when().equals("10:30")
                        && fact.what().equals("Systolic 180 mmHg or more")
                        && fact.aside().startsWith("Until 10:35, worst 182 mmHg. Not acknowledged. "))
                .anyMatch(fact -> fact.aside().contains("not verified"));
    }

    @Test
    void whatWasDecidedAnsweredAndJudgedStandsBesideThePicture() {
        List<String> said =
                facts(ReviewedSessions.full()).stream().map(Detail::spoken).toList();
        assertThat(said)
                .anyMatch(words -> words.contains("Response: settled"))
                .anyMatch(words -> words.contains("slow down, look again in 5 min"))
                .anyMatch(words -> words.contains("50 mL of 1 mg per mL"))
                .anyMatch(words -> words.contains("30 mg, 0.43 mg per kg") && words.contains("Planned 35 mg"))
                .anyMatch(words -> words.contains("Acknowledged: calm, physician told"))
                .anyMatch(words -> words.contains("faint, fading, sister stays the night"))
                .anyMatch(words -> words.contains("slept well, a little tired"));
    }

    @Test
    void overridesCarriedEffectsAndNoticesNobodyAnsweredDeserveALook() {
        List<String> notables = reading(ReviewedSessions.full()).overview().notables().stream()
                .map(Notable::words)
                .toList();
        assertThat(notables)
                .anyMatch(words -> words.contains("alert not acknowledged"))
                .anyMatch(words -> words.contains("seen, may go"))
                .anyMatch(words -> words.contains("faint, fading"))
                .noneMatch(words -> words.contains("slept well"));
    }

    @Test
    void whatCameLateOrFromPaperSaysSo() {
        Chart chart = Sessions.infusion()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .transcribed()
                .set(18, "131/82 74 98")
                .chart();
        SetRow row = row(chart, "10:18");
        assertThat(row.annotation().words()).contains("Late", "From paper");
        assertThat(reading(chart).overview().notables())
                .anyMatch(notable -> notable.words().contains("Late"));
    }

    @Test
    void anEntryWithoutAPlaceIsShownWithTheReason() {
        assertThat(reading(ReviewedSessions.long60()).overview().summary())
                .endsWith("1 entry has no place in the chart.");
        assertThat(facts(ReviewedSessions.long60()))
                .anyMatch(fact -> fact.aside().equals("Corrects an entry that this session does not have"));
    }

    @Test
    void theLastEntryAndItsHashAreTold() {
        Chart chart = ReviewedSessions.eventful();
        assertThat(facts(chart))
                .anyMatch(fact -> fact.aside().equals(chart.lastInLog().hash().hex())
                        && fact.what().startsWith("Number " + chart.lastInLog().seq()));
    }

    @Test
    void stepsThroughWhatIsOutOfTheOrdinaryInTheOrderItHappenedAndAround() {
        ReviewModel model = loaded(ReviewedSessions.eventful());
        List<Notable> all = reading(ReviewedSessions.eventful()).overview().notables();
        assertThat(all).extracting(Notable::at).isSorted();
        assertThat(all)
                .extracting(Notable::words)
                .anyMatch(words -> words.startsWith("10:20 amended"))
                .anyMatch(words -> words.contains("Dissociation moderate"))
                .anyMatch(words -> words.contains("entered in error"))
                .anyMatch(words -> words.contains("HR not taken"))
                .anyMatch(words -> words.contains("Vitals not taken"));
        model.previous();
        assertThat(model.round().words()).startsWith(all.size() + " of " + all.size() + ". ");
        model.next();
        assertThat(model.round().placeProperty().get().orElseThrow().notable()).isEqualTo(all.getFirst());
    }

    @Test
    void aQuietSessionHasNothingToStepThrough() {
        ReviewModel model = loaded(ReviewedSessions.quiet());
        model.next();
        assertThat(model.round().placeProperty().get()).isEmpty();
        assertThat(model.round().words()).isEqualTo("No exceptions");
    }

    @Test
    void onlyAnOpenSessionIsGoneOnWith() {
        loaded(ReviewedSessions.eventful()).resume();
        assertThat(went).isEmpty();
        loaded(ReviewedSessions.bare()).resume();
        assertThat(went).containsExactly("session " + ReviewedSessions.bare().session());
    }

    @Test
    void aSessionThatIsNotThereOrCannotBeReadIsSaid() {
        ReviewModel missing = model(ReviewedSessions.bare().session(), ui, Optional.empty());
        missing.load();
        missing.askToExport();
        assertThat(missing.pageProperty().get()).isInstanceOf(ReviewModel.Page.Nothing.class);
        assertThat(archive.looked).isEmpty();
        List<Throwable> bugs = new ArrayList<>();
        UiContext other = Ward.atMinute(0).kit(Tasks.immediate(bugs::add));
        ReviewModel broken = new ReviewModel(
                other,
                new Cabinet(ReviewedSessions.bare().session(), () -> {
                    throw new IllegalStateException("no disk");
                }),
                new Stamp(),
                new ExportModel(other, archive, (_, _) -> {}),
                exits());
        broken.load();
        assertThat(broken.pageProperty().get()).asString().contains("could not be read", "on disk", "open it again");
        assertThat(bugs).hasSize(1);
    }

    private ReviewModel loaded(Chart chart) {
        ReviewModel model = model(chart.session(), ui, Optional.of(chart));
        model.load();
        return model;
    }

    private ReviewModel model(SessionId session, UiContext with, Optional<Chart> chart) {
        return new ReviewModel(
                with,
                new Cabinet(session, () -> chart),
                new Stamp(),
                new ExportModel(with, archive, (_, _) -> {}),
                exits());
    }

    private ReviewState reading(Chart chart) {
        return Readings.of(ui, chart);
    }

    private SetRow row(Chart chart, String time) {
        return reading(chart).sets().rows().stream()
                .filter(row -> row.when().time().now().equals(time))
                .findFirst()
                .orElseThrow();
    }

    private List<Detail.Fact> facts(Chart chart) {
        return reading(chart).details().stream()
                .filter(Detail.Fact.class::isInstance)
                .map(Detail.Fact.class::cast)
                .toList();
    }

    private Navigation exits() {
        return new Went(went);
    }
}
