package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Sessions;
import org.chairside.desk.Receipt;
import org.chairside.model.Event;
import org.chairside.staff.SignIn;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;
import org.junit.jupiter.api.Test;

class SigningModelTest {
    private final Ward ward = Ward.atMinute(120);
    private final Kit kit = ward.kit();
    private final Stamp stamp = new Stamp();
    private final List<Said> told = new ArrayList<>();
    private final SigningModel model = new SigningModel(kit, stamp, told::add);

    @Test
    void laysBeforeTheSignerWhoWhatItMeansWhatItCoversAndWhatIsOpen() {
        Chart chart = Signings.over()
                .by(Sessions.PHYSICIAN)
                .event(96, new Event.QuestionAsked(Optional.empty(), "why?"))
                .chart();
        model.open(Deed.SIGN, Sessions.NURSE, chart);
        SigningModel.Sheet sheet = model.sheetProperty().get().orElseThrow();
        assertThat(sheet.who()).isEqualTo("Ana Ruiz, Nurse");
        assertThat(sheet.now()).isEqualTo("20-Nov-2026 12:00");
        assertThat(sheet.meaning()).startsWith("I recorded this session.");
        assertThat(sheet.covers()).contains("all " + chart.entries().size() + " entries");
        assertThat(sheet.open()).contains("1 question has no answer.").hasSizeGreaterThan(3);
    }

    @Test
    void theRightPasswordSignsOnceAndIsForgotten() {
        model.open(Deed.COUNTERSIGN, Sessions.PHYSICIAN, Signings.signed().chart());
        model.password().set(Stamp.PASSWORD);
        model.sign();
        assertThat(stamp.made).containsExactly("countersign: I have read this session and take responsibility for it.");
        assertThat(model.password().isEmpty()).isTrue();
        assertThat(model.sheetProperty().get()).isEmpty();
        assertThat(told).containsExactly(new Said(Level.OK, "Countersigned by Lee Chan, Physician."));
    }

    @Test
    void aWrongPasswordSignsNothingAndSaysHowManyTriesAreLeft() {
        model.open(Deed.SIGN, Sessions.NURSE, Signings.over().chart());
        model.sign();
        assertThat(model.refusalProperty().get()).isEqualTo("Please type the password.");
        model.password().set("wrong");
        model.sign();
        assertThat(model.refusalProperty().get()).contains("not the password", "3 more tries");
        assertThat(model.password().isEmpty()).isTrue();
        assertThat(model.sheetProperty().get()).isPresent();
        assertThat(stamp.made).isEmpty();
    }

    @Test
    void afterTooManyTriesItCountsTheWaitDown() {
        stamp.refusal = Optional.of(new SignIn.Wait(kit.clock().getNow().plus(Duration.ofSeconds(30))));
        model.open(Deed.SIGN, Sessions.NURSE, Signings.over().chart());
        model.password().set("wrong");
        model.sign();
        assertThat(model.refusalProperty().get()).contains("30s");
        model.close();
        assertThat(model.refusalProperty().get()).isEmpty();
    }

    @Test
    void aSignatureThatIsNotOnDiskIsNotCalledOne() {
        stamp.receipt = new Receipt.NotSaved(Receipt.Trouble.DISK_FULL);
        model.open(Deed.SIGN, Sessions.NURSE, Signings.over().chart());
        model.password().set(Stamp.PASSWORD);
        model.sign();
        assertThat(model.refusalProperty().get()).contains("Not saved", "disk is full");
        assertThat(model.sheetProperty().get()).isPresent();
        assertThat(told).isEmpty();
    }

    @Test
    void whoMayDoWhatFollowsTheStageAndTheRoleAndIsSaidInWords() {
        Rights nurse = new Rights(kit, Sessions.NURSE, Signings.over().chart());
        assertThat(nurse.wanted()).contains(Deed.SIGN);
        assertThat(nurse.may(Deed.SIGN)).isTrue();
        assertThat(nurse.may(Deed.AMEND)).isTrue();
        assertThat(nurse.against(Deed.QUESTION)).get().asString().startsWith("A physician asks.");
        Rights reader = new Rights(kit, Sessions.PHYSICIAN, Signings.over().chart());
        assertThat(reader.against(Deed.SIGN)).get().asString().startsWith("Whoever charted it signs first.");
        assertThat(reader.against(Deed.RETURN)).get().asString().startsWith("Nobody has signed it yet");
        Rights after = new Rights(kit, Sessions.PHYSICIAN, Signings.signed().chart());
        assertThat(after.wanted()).contains(Deed.COUNTERSIGN);
        assertThat(after.may(Deed.COUNTERSIGN)).isTrue();
        assertThat(after.may(Deed.RETURN)).isTrue();
        assertThat(after.against(Deed.AMEND)).get().asString().contains("Write an addendum", "returns it");
        Rights closed =
                new Rights(kit, Sessions.PHYSICIAN, Signings.countersigned().chart());
        assertThat(closed.wanted()).isEmpty();
        assertThat(closed.may(Deed.ADDENDUM)).isTrue();
        assertThat(closed.against(Deed.RETURN)).get().asString().contains("Only an addendum");
        Rights again = new Rights(kit, Sessions.NURSE, Signings.returned().chart());
        assertThat(again.may(Deed.AMEND)).isTrue();
        assertThat(again.may(Deed.SIGN)).isTrue();
        Rights open = new Rights(kit, Sessions.NURSE, Visits.bare());
        assertThat(open.against(Deed.SIGN)).contains("The session is still open. End it first.");
    }

    @Test
    void aSignatureThatHoldsSaysSoWithNameRoleTimeMeaningAndCover() {
        Chart chart = Signings.countersigned().chart();
        Reading reading = reading(chart, Finding.HOLDS);
        assertThat(reading.stage()).isEqualTo("Signed AR 11:37, countersigned LC 12:00");
        assertThat(reading.seals()).hasSize(2).noneMatch(Seal::isBroken);
        Seal first = reading.seals().getFirst();
        assertThat(first.head()).isEqualTo("Signed by Ana Ruiz, Nurse, 20-Nov-2026 11:37");
        assertThat(first.words())
                .startsWith(
                        "I recorded this session. Covers " + (chart.entries().size() - 2) + " entries")
                .endsWith("It holds.");
        assertThat(first.counts()).isTrue();
    }

    @Test
    void aBrokenSignatureIsNamedAndOneBeforeAReturnCountsNoMore() {
        Reading broken = reading(Signings.signed().chart(), Finding.OTHER_ENTRIES);
        assertThat(broken.seals()).singleElement().satisfies(seal -> {
            assertThat(seal.isBroken()).isTrue();
            assertThat(seal.words()).contains("Does not hold: the entries before it are not those that were signed.");
        });
        Reading returned = reading(Signings.returned().chart(), Finding.HOLDS);
        assertThat(returned.seals()).singleElement().satisfies(seal -> {
            assertThat(seal.counts()).isFalse();
            assertThat(seal.words()).endsWith("it does not count.");
        });
        assertThat(returned.stage()).isEqualTo("Returned LC 12:00");
        assertThat(returned.notables())
                .anyMatch(
                        notable -> notable.words().contains("the weight is missing") && notable.level() == Level.HIGH);
    }

    @Test
    void somethingAddedAfterTheSignatureThatItDoesNotAllowBreaksIt() {
        Chart chart = Signings.signed().note(99, "slipped in").chart();
        assertThat(reading(chart, Finding.HOLDS).seals()).singleElement().satisfies(seal -> assertThat(seal.words())
                .contains("the record was changed after it"));
    }

    private Reading reading(Chart chart, Finding finding) {
        return Reading.of(kit, new Held(chart, List.of(), List.of(), Signings.checked(chart, finding)));
    }
}
