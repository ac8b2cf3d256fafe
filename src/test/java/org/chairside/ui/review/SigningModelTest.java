package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.Receipt;
import org.chairside.model.Event;
import org.chairside.staff.SignIn;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.secret.Secrets;
import org.chairside.ui.review.state.LoadedSession;
import org.chairside.ui.review.state.ReviewState;
import org.chairside.ui.review.state.SignatureState;
import org.junit.jupiter.api.Test;

class SigningModelTest {
    private final Ward ward = Ward.atMinute(120);
    private final UiContext ui = ward.ui();
    private final Stamp stamp = new Stamp();
    private final List<ReviewMessage> told = new ArrayList<>();
    private final SigningModel model = new SigningModel(ui, stamp, told::add);

    @Test
    void laysBeforeTheSignerWhoWhatItMeansWhatItCoversAndWhatIsOpen() {
        Chart chart = Signings.over()
                .by(Sessions.PHYSICIAN)
                .event(96, new Event.QuestionAsked(Optional.empty(), "why?"))
                .chart();
        model.open(ReviewAction.SIGN, Sessions.NURSE, chart);
        SigningState sheet = model.sheetProperty().get().orElseThrow();
        assertThat(sheet.who()).isEqualTo("Ana Ruiz, Nurse");
        assertThat(sheet.now()).isEqualTo("20-Nov-2026 12:00");
        assertThat(sheet.meaning()).startsWith("I recorded this session.");
        assertThat(sheet.covers()).contains("all " + chart.entries().size() + " entries");
        assertThat(sheet.open()).contains("1 question has no answer.").hasSizeGreaterThan(3);
    }

    @Test
    void theRightPasswordSignsOnceAndIsForgotten() {
        model.open(
                ReviewAction.COUNTERSIGN, Sessions.PHYSICIAN, Signings.signed().chart());
        Secrets.type(model.password(), Stamp.PASSWORD);
        model.sign();
        assertThat(stamp.made).containsExactly("countersign: I have read this session and take responsibility for it.");
        assertThat(model.password().isEmpty()).isTrue();
        assertThat(model.sheetProperty().get()).isEmpty();
        assertThat(told).containsExactly(new ReviewMessage(Level.OK, "Countersigned by Lee Chan, Provider."));
    }

    @Test
    void aWrongPasswordSignsNothingAndSaysHowManyTriesAreLeft() {
        model.open(ReviewAction.SIGN, Sessions.NURSE, Signings.over().chart());
        model.sign();
        assertThat(model.refusalProperty().get()).isEqualTo("Type the password.");
        Secrets.type(model.password(), "wrong");
        model.sign();
        assertThat(model.refusalProperty().get()).contains("Wrong password", "3 more tries");
        assertThat(model.password().isEmpty()).isTrue();
        assertThat(model.sheetProperty().get()).isPresent();
        assertThat(stamp.made).isEmpty();
    }

    @Test
    void afterTooManyTriesItCountsTheWaitDown() {
        stamp.refusal = Optional.of(new SignIn.Wait(ui.clock().getNow().plus(Duration.ofSeconds(30))));
        model.open(ReviewAction.SIGN, Sessions.NURSE, Signings.over().chart());
        Secrets.type(model.password(), "wrong");
        model.sign();
        assertThat(model.refusalProperty().get()).contains("30s");
        model.close();
        assertThat(model.refusalProperty().get()).isEmpty();
    }

    @Test
    void aSignatureThatIsNotOnDiskIsNotCalledOne() {
        stamp.receipt = new Receipt.NotSaved(Receipt.Trouble.DISK_FULL);
        model.open(ReviewAction.SIGN, Sessions.NURSE, Signings.over().chart());
        Secrets.type(model.password(), Stamp.PASSWORD);
        model.sign();
        assertThat(model.refusalProperty().get()).contains("Not saved", "disk is full");
        assertThat(model.sheetProperty().get()).isPresent();
        assertThat(told).isEmpty();
    }

    @Test
    void whoMayDoWhatFollowsTheStageAndTheRoleAndIsSaidInWords() {
        ReviewRights nurse =
                new ReviewRights(ui, Sessions.NURSE, Signings.over().chart());
        assertThat(nurse.wanted()).contains(ReviewAction.SIGN);
        assertThat(nurse.may(ReviewAction.SIGN)).isTrue();
        assertThat(nurse.may(ReviewAction.AMEND)).isTrue();
        assertThat(nurse.against(ReviewAction.QUESTION)).get().asString().startsWith("A provider asks.");
        ReviewRights reader =
                new ReviewRights(ui, Sessions.PHYSICIAN, Signings.over().chart());
        assertThat(reader.against(ReviewAction.SIGN))
                .get()
                .asString()
                .startsWith("The person who charted it signs first.");
        assertThat(reader.against(ReviewAction.RETURN)).get().asString().startsWith("It has not been signed yet");
        ReviewRights after =
                new ReviewRights(ui, Sessions.PHYSICIAN, Signings.signed().chart());
        assertThat(after.wanted()).contains(ReviewAction.COUNTERSIGN);
        assertThat(after.may(ReviewAction.COUNTERSIGN)).isTrue();
        assertThat(after.may(ReviewAction.RETURN)).isTrue();
        assertThat(after.against(ReviewAction.AMEND)).get().asString().contains("Write an addendum", "returns it");
        ReviewRights closed = new ReviewRights(
                ui, Sessions.PHYSICIAN, Signings.countersigned().chart());
        assertThat(closed.wanted()).isEmpty();
        assertThat(closed.may(ReviewAction.ADDENDUM)).isTrue();
        assertThat(closed.against(ReviewAction.RETURN)).get().asString().contains("Only an addendum");
        ReviewRights again =
                new ReviewRights(ui, Sessions.NURSE, Signings.returned().chart());
        assertThat(again.may(ReviewAction.AMEND)).isTrue();
        assertThat(again.may(ReviewAction.SIGN)).isTrue();
        ReviewRights open = new ReviewRights(ui, Sessions.NURSE, ReviewedSessions.bare());
        assertThat(open.against(ReviewAction.SIGN)).contains("The session is still open. End it first.");
    }

    @Test
    void aSignatureThatHoldsSaysSoWithNameRoleTimeMeaningAndCover() {
        Chart chart = Signings.countersigned().chart();
        ReviewState reviewState = reading(chart, Finding.HOLDS);
        assertThat(reviewState.progress().stage()).isEqualTo("Signed AR 11:37, countersigned LC 12:00");
        assertThat(reviewState.progress().signatures()).hasSize(2).noneMatch(SignatureState::isBroken);
        SignatureState first = reviewState.progress().signatures().getFirst();
        assertThat(first.head()).isEqualTo("Signed by Ana Ruiz, Nurse, 20-Nov-2026 11:37");
        assertThat(first.words())
                .startsWith(
                        "I recorded this session. Covers " + (chart.entries().size() - 2) + " entries")
                .endsWith("Valid.");
        assertThat(first.counts()).isTrue();
    }

    @Test
    void aBrokenSignatureIsNamedAndOneBeforeAReturnCountsNoMore() {
        ReviewState broken = reading(Signings.signed().chart(), Finding.OTHER_ENTRIES);
        assertThat(broken.progress().signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.isBroken()).isTrue();
            assertThat(signature.words()).contains("Invalid: the entries before it are not those that were signed.");
        });
        ReviewState returned = reading(Signings.returned().chart(), Finding.HOLDS);
        assertThat(returned.progress().signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.counts()).isFalse();
            assertThat(signature.words()).endsWith("the signature no longer counts.");
        });
        assertThat(returned.progress().stage()).isEqualTo("Returned for completion LC 12:00");
        assertThat(returned.overview().notables())
                .anyMatch(
                        notable -> notable.words().contains("the weight is missing") && notable.level() == Level.HIGH);
    }

    @Test
    void somethingAddedAfterTheSignatureThatItDoesNotAllowBreaksIt() {
        Chart chart = Signings.signed().note(99, "slipped in").chart();
        assertThat(reading(chart, Finding.HOLDS).progress().signatures())
                .singleElement()
                .satisfies(signature -> assertThat(signature.words()).contains("the record was changed after it"));
    }

    private ReviewState reading(Chart chart, Finding finding) {
        return ReviewState.of(ui, new LoadedSession(chart, List.of(), List.of(), Signings.checked(chart, finding)));
    }
}
