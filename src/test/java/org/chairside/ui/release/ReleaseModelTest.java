package org.chairside.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Gap;
import org.chairside.chart.Gaps;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Checkpoint;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Role;
import org.chairside.model.Severity;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Went;
import org.chairside.ui.kit.secret.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseModelTest {
    @TempDir
    private Path folder;

    private final Ward ward = Ward.atMinute(130);

    @Test
    void hazard14NothingIsAnsweredByTheProgram() {
        ReleaseAnswers answers = model(new Gate(AtTheDoor.quiet())).answers();
        assertThat(answers.ticks()).isNotEmpty().noneMatch(each -> each.tickedProperty()
                .get());
        assertThat(answers.beforeLeavingProperty().get()).isEmpty();
        assertThat(answers.seriousProperty().get()).isEmpty();
        assertThat(answers.readyAfterProperty().get()).isEmpty();
    }

    @Test
    void hazard01OfAPatientWhoseDayOfBirthIsNotKnownTheYearIsReadBack() {
        assertThat(model(new Gate(AtTheDoor.quiet().born("1950"))).readBack()).endsWith("OSEI, Marta, born 1950");
    }

    @Test
    void endsWhenAPersonSaidEverythingAndNobodyElseIsNeeded() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.end();
        assertThat(model.askedProperty().get().isNothing()).isTrue();
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.written)
                .contains(
                        new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true),
                        new Event.ReadyAfterJudged(Duration.ofMinutes(90)),
                        new Event.SeriousEventStated(false, ""),
                        new Event.NextVisitArranged("27-Nov-2026"))
                .noneMatch(Event.ReleaseOverridden.class::isInstance)
                .last()
                .isEqualTo(new Event.Released("Kofi Osei", "Name and date of birth read aloud"));
    }

    @Test
    void hazard14ANurseNeedsAPhysicianWithPasswordAndReason() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.answers().ticks().getFirst().tickedProperty().set(false);
        model.end();
        assertThat(model.askedProperty().get().unmet())
                .singleElement()
                .asString()
                .startsWith("not checked");
        model.end();
        assertThat(model.overriding().refusalProperty().get()).isEqualTo("The provider gives an override reason");
        model.overriding().reasonProperty().set("pump broke, patient well");
        model.end();
        assertThat(model.overriding().refusalProperty().get()).isEqualTo("Choose a provider of this clinic");
        model.overriding().nameProperty().set("Lena Brandt");
        Secrets.type(model.overriding().password(), "wrong one");
        model.end();
        assertThat(model.overriding().refusalProperty().get()).contains("4 more tries");
        assertThat(model.overriding().password().isEmpty()).isTrue();
        assertThat(gate.submissions).isEmpty();
        Secrets.type(model.overriding().password(), Doctors.PASSWORD);
        model.end();
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.writer(Event.ReleaseOverridden.class))
                .extracting(Author::name, Author::role)
                .containsExactly("Lena Brandt", Role.PHYSICIAN);
        assertThat(gate.writer(Event.Released.class)).isEqualTo(Sessions.NURSE);
        assertThat(gate.written)
                .filteredOn(Event.ReleaseOverridden.class::isInstance)
                .singleElement()
                .satisfies(each ->
                        assertThat(((Event.ReleaseOverridden) each).reason()).isEqualTo("pump broke, patient well"));
    }

    @Test
    void hazard14ANursesOwnPasswordOpensNothing() {
        Gate gate = new Gate(AtTheDoor.early());
        ReleaseModel model = said(model(gate));
        model.end();
        model.overriding().reasonProperty().set("wants to");
        model.overriding().reasonFor("dissociation").set("mild");
        model.overriding().nameProperty().set("Ana Ruiz");
        Secrets.type(model.overriding().password(), Doctors.PASSWORD);
        model.end();
        assertThat(model.overriding().refusalProperty().get()).isEqualTo("Choose a provider of this clinic");
        assertThat(gate.submissions).isEmpty();
    }

    @Test
    void hazard14ThePhysicianIsNamedByAsMuchAsFitsOne() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.answers().ticks().getFirst().tickedProperty().set(false);
        model.end();
        model.overriding().reasonProperty().set("pump broke, patient well");
        model.overriding().nameProperty().set("had");
        Secrets.type(model.overriding().password(), Doctors.PASSWORD);
        model.end();
        assertThat(gate.writer(Event.ReleaseOverridden.class).name()).isEqualTo("Omar Haddad");
    }

    @Test
    void whatANurseFillsInIsNamedAtItsFieldAndNobodyIsAskedForAPhysician() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.answers().nextVisitProperty().set("");
        model.answers().beforeLeavingProperty().set(Optional.empty());
        model.end();
        assertThat(model.problemsProperty().get())
                .containsOnlyKeys(ReleaseField.BEFORE_LEAVING, ReleaseField.NEXT_VISIT);
        assertThat(model.troubleProperty().get())
                .contains("Enter the next visit", "Answer whether the vitals now are acceptable");
        assertThat(model.askedProperty().get().isNothing()).isTrue();
        assertThat(gate.submissions).isEmpty();
        model.answers().beforeLeavingProperty().set(Optional.of(true));
        model.refresh();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(ReleaseField.NEXT_VISIT);
        model.answers().nextVisitProperty().set("none planned");
        model.end();
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.written).contains(new Event.NextVisitArranged("none planned"));
    }

    @Test
    void whatIsTickedAfterAllNeedsNobodyElseAndNoSecondTry() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.answers().ticks().getFirst().tickedProperty().set(false);
        model.end();
        assertThat(model.askedProperty().get().wantsPhysician()).isTrue();
        model.answers().ticks().getFirst().tickedProperty().set(true);
        model.end();
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
    }

    @Test
    void aPhysicianWhoSitsHereNeedsNoOtherPassword() {
        Gate gate = new Gate(AtTheDoor.quiet());
        gate.author = new Author(Sessions.NURSE.id(), "Lena Brandt", Role.PHYSICIAN);
        ReleaseModel model = said(model(gate));
        model.answers().beforeLeavingProperty().set(Optional.of(false));
        model.end();
        assertThat(model.askedProperty().get().unmet()).containsExactly("The vitals were judged not acceptable");
        model.overriding().reasonProperty().set("usual for the patient");
        model.end();
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.writer(Event.ReleaseOverridden.class).name()).isEqualTo("Lena Brandt");
    }

    @Test
    void hazard14AnEffectThatGoesOnIsCarriedByAPhysicianWithAReasonOfItsOwn() {
        Gate gate = new Gate(AtTheDoor.quiet().effect(122, "nausea", 1));
        ReleaseModel model = said(model(gate));
        model.end();
        assertThat(model.askedProperty().get().unmet()).isEmpty();
        model.end();
        assertThat(model.overriding().refusalProperty().get()).startsWith("For each ongoing effect");
        model.overriding().reasonFor("nausea").set("usual after her sessions");
        model.overriding().nameProperty().set("omar haddad");
        Secrets.type(model.overriding().password(), Doctors.PASSWORD);
        model.end();
        assertThat(gate.written)
                .contains(new Event.EffectCarried("nausea", "usual after her sessions"))
                .noneMatch(Event.ReleaseOverridden.class::isInstance);
        assertThat(gate.writer(Event.EffectCarried.class).name()).isEqualTo("Omar Haddad");
    }

    @Test
    void anEffectAskedAgainAndGoneIsWrittenAtOnce() {
        Gate gate = new Gate(AtTheDoor.early());
        ReleaseModel model = model(gate);
        model.gone(model.nowProperty().get().effects().getFirst());
        assertThat(gate.written).containsExactly(new Event.EffectAsked("dissociation", Severity.ABSENT, ""));
    }

    /** The vector of CLINICAL 5.1. */
    @Test
    void hazard14BothClocksAreShownAndTheLastOneCounts() {
        Sessions three = Sessions.esketamine().device(0, 1, 3).device(5, 2, 3).device(11, 3, 3);
        ReleaseModel model = model(new Gate(three));
        assertThat(model.nowProperty().get().clocks())
                .isEqualTo("2hr are over at 12:00 by the first dose, at 12:11 by the last. Counted from the last dose");
        assertThat(standings(model)).contains("Observe until 12:11; 1min left");
        ward.minute(131);
        model.refresh();
        assertThat(standings(model)).noneMatch(each -> each.startsWith("Observe until"));
    }

    @Test
    void hazard12HowOldTheLastVitalsMayBeIsTheProtocolsToSay() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = model(gate);
        ward.minute(135);
        model.refresh();
        assertThat(model.nowProperty().get().isClear()).isTrue();
        ward.minute(136);
        model.refresh();
        assertThat(standings(model)).containsExactly("The last vitals are 16min old; at most 15min are allowed");
    }

    @Test
    void hazard14TheEscortIsNeeded() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        assertThat(model.answers().withWhomProperty().get()).isEqualTo("Kofi Osei");
        model.answers().withWhomProperty().set(" ");
        model.end();
        assertThat(gate.submissions).isEmpty();
        assertThat(model.troubleProperty().get()).isEqualTo("Enter with whom the patient is discharged");
    }

    @Test
    void whatTheRecordLacksIsAskedAboutOnceAndKeepsNobody() {
        Gate gate = new Gate(AtTheDoor.quiet().event(121, new Event.PhysicianCalled("Lena Brandt", "")));
        ReleaseModel model = said(model(gate));
        model.refresh();
        assertThat(model.nowProperty().get().gaps()).containsExactly("Response of the provider notified at 12:01");
        model.end();
        assertThat(gate.submissions).isEmpty();
        assertThat(model.askedProperty().get().wantsPhysician()).isFalse();
        model.reasons().incompleteProperty().set("was in theatre");
        model.end();
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.written).contains(new Event.NoteWritten("Left open in the record: was in theatre"));
    }

    @Test
    void aSeriousEventWantsAnAccount() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.answers().seriousProperty().set(Optional.of(true));
        model.end();
        assertThat(gate.submissions).isEmpty();
        model.answers().accountProperty().set("fainted, went to hospital");
        model.end();
        assertThat(gate.written).contains(new Event.SeriousEventStated(true, "fainted, went to hospital"));
    }

    @Test
    void hazard14WhatWasCheckedTooLongAgoIsTakenBackOnReturn() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.leave();
        ward.minute(146);
        model.look();
        assertThat(model.remarkProperty().get()).isNotEmpty();
        assertThat(model.answers().ticks()).noneMatch(Tick::isTicked);
        assertThat(model.answers().beforeLeavingProperty().get()).isEmpty();
        assertThat(model.answers().nextVisitProperty().get()).isEqualTo("7");
    }

    @Test
    void aSessionIsCalledOffOnlyWithAReason() {
        Gate gate = new Gate(AtTheDoor.asked(Sessions.esketamine()));
        ReleaseModel model = model(gate);
        model.cancel();
        assertThat(gate.submissions).isEmpty();
        model.reasons().discontinuedProperty().set("patient unwell");
        model.cancel();
        assertThat(gate.written).containsExactly(new Event.SessionCancelled("patient unwell"));
    }

    @Test
    void callingOffRecordsWhatWasFilledIn() {
        Gate gate = new Gate(Sessions.esketamine());
        ReleaseModel model = model(gate);
        model.answers().ticks().getFirst().tickedProperty().set(true);
        model.answers().nextVisitProperty().set("next Tuesday");
        model.answers().withWhomProperty().set("wife Ann");
        model.reasons().discontinuedProperty().set("patient unwell");
        assertThat(model.unsaved())
                .anySatisfy(line -> assertThat(line)
                        .contains("1 item checked", "next visit next Tuesday", "discharged with wife Ann"))
                .anySatisfy(line -> assertThat(line).contains("discontinued, reason: patient unwell"));
        model.cancel();
        assertThat(gate.written)
                .hasSize(4)
                .contains(
                        new Event.NextVisitArranged("next Tuesday"), new Event.NoteWritten("Discharged with: wife Ann"))
                .anyMatch(Event.ReleaseItemChecked.class::isInstance)
                .last()
                .isEqualTo(new Event.SessionCancelled("patient unwell"));
    }

    @Test
    void whoTakesThePatientHomeIsNoLongerMissingOnceItWasSaidAtCallingOff() {
        Sessions session = Sessions.esketamine().event(-9, new Event.Screened(List.of(), Escort.UNKNOWN));
        Gate gate = new Gate(session);
        ReleaseModel model = model(gate);
        model.answers().withWhomProperty().set("wife Ann");
        model.reasons().discontinuedProperty().set("patient unwell");
        model.cancel();
        assertThat(gate.written.getFirst()).isInstanceOfSatisfying(Event.EntryAmended.class, told -> assertThat(
                        ((Event.Screened) told.replacement()).escort().name())
                .isEqualTo("wife Ann"));
        gate.written.forEach(each -> session.event(130, each));
        assertThat(Gaps.of(session.chart())).noneMatch(Gap.EscortUnknown.class::isInstance);
    }

    @Test
    void hazard14AfterADoseNobodyIsLetGoByDiscontinuing() {
        Gate gate = new Gate(AtTheDoor.early());
        ReleaseModel model = model(gate);
        assertThat(model.nowProperty().get().isDosed()).isTrue();
        model.reasons().discontinuedProperty().set("panic");
        model.cancel();
        assertThat(gate.submissions).isEmpty();
        assertThat(model.troubleProperty().get())
                .startsWith("A dose was given, so the session ends with the discharge");
        said(model).end();
        assertThat(gate.submissions).isEmpty();
        assertThat(model.askedProperty().get().wantsPhysician()).isTrue();
    }

    @Test
    void whyTheTreatmentWasDiscontinuedGoesIntoTheRecordWithTheDischarge() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ReleaseModel model = said(model(gate));
        model.reasons().discontinuedProperty().set("patient  felt unwell");
        model.end();
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.written)
                .contains(new Event.NoteWritten("Treatment discontinued: patient felt unwell"))
                .noneMatch(Event.SessionCancelled.class::isInstance)
                .last()
                .isInstanceOf(Event.Released.class);
    }

    @Test
    void whatCannotBeReadIsSaidBeforeASessionIsCalledOff() {
        Gate gate = new Gate(AtTheDoor.asked(Sessions.esketamine()));
        ReleaseModel model = model(gate);
        model.reasons().discontinuedProperty().set("patient unwell");
        model.answers().readyAfterProperty().set("soon");
        model.cancel();
        assertThat(gate.submissions).isEmpty();
        assertThat(model.problemsProperty().get()).containsOnlyKeys(ReleaseField.READY_AFTER);
    }

    @Test
    void wordsForCallingOffAreAskedAboutBeforeTheSessionEnds() {
        Gate gate = new Gate(AtTheDoor.asked(Sessions.esketamine()));
        gate.author = new Author(Sessions.NURSE.id(), "Lena Brandt", Role.PHYSICIAN);
        ReleaseModel model = said(model(gate));
        model.reasons().discontinuedProperty().set("patient felt unwell");
        model.end();
        model.overriding().reasonProperty().set("pump broke");
        model.reasons().incompleteProperty().set("no time");
        model.end();
        assertThat(gate.submissions).isEmpty();
        assertThat(gate.went)
                .singleElement()
                .asString()
                .contains("asks before", "discontinued, reason: patient felt unwell");
    }

    @Test
    void aReasonToReleaseAllTheSameIsAskedAboutBeforeASessionIsCalledOff() {
        Gate gate = new Gate(AtTheDoor.asked(Sessions.esketamine()));
        ReleaseModel model = model(gate);
        model.overriding().reasonProperty().set("escort cannot wait");
        model.reasons().discontinuedProperty().set("patient felt unwell");
        model.cancel();
        assertThat(gate.submissions).isEmpty();
        assertThat(gate.went).singleElement().asString().contains("escort cannot wait");
    }

    @Test
    void nobodyIsReleasedBeforeEverythingElseIsOnDisk() {
        Gate gate = new Gate(AtTheDoor.quiet());
        gate.answer = Optional.of(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
        ReleaseModel model = said(model(gate));
        model.end();
        assertThat(model.troubleProperty().get()).startsWith("Disk is full");
        assertThat(gate.submissions).hasSize(1);
        assertThat(gate.went).isEmpty();
        gate.answer = Optional.empty();
        model.end();
        assertThat(gate.submissions.get(1)).isSameAs(gate.submissions.get(0));
        assertThat(gate.submissions).hasSize(3);
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
    }

    private static List<String> unticked(ReleaseModel model) {
        return model.answers().ticks().stream()
                .filter(each -> !each.isTicked())
                .map(Tick::code)
                .toList();
    }

    @Test
    void hazard14WhatTheChartContradictsIsNotAmongTheRestThatIsMet() {
        ReleaseModel model = model(new Gate(AtTheDoor.early()));
        model.tickRest();
        assertThat(unticked(model))
                .contains("effects-resolved", "rems-resolved")
                .doesNotContain("oriented", "gait");
        assertThat(model.remarkProperty().get()).contains("chart", "All effects resolved");
        model.answers().toggle(3);
        model.refresh();
        assertThat(unticked(model)).contains("effects-resolved");
        assertThat(model.remarkProperty().get()).contains("the chart says otherwise", "All effects resolved");
    }

    @Test
    void hazard19TheEscortTakesACheckOfItsOwnAndNothingElseDoesWhereTheChartContradictsNothing() {
        ReleaseModel model = model(new Gate(AtTheDoor.quiet()));
        model.tickRest();
        assertThat(unticked(model)).containsExactly("escort");
        assertThat(model.remarkProperty().get())
                .isEqualTo(
                        "Not checked with the rest: Escort present and identified. Click it, or press 8 outside the fields, once you have checked it.");
        model.answers().toggle(8);
        model.refresh();
        assertThat(model.remarkProperty().get()).isEmpty();
    }

    private static List<String> standings(ReleaseModel model) {
        return model.nowProperty().get().standings().stream()
                .map(Standing::words)
                .toList();
    }

    /** Everything said as when all is well. */
    private static ReleaseModel said(ReleaseModel model) {
        ReleaseAnswers answers = model.answers();
        answers.ticks().forEach(each -> each.tickedProperty().set(true));
        answers.beforeLeavingProperty().set(Optional.of(true));
        answers.seriousProperty().set(Optional.of(false));
        answers.readyAfterProperty().set("90");
        answers.nextVisitProperty().set("7");
        answers.withWhomProperty().set("Kofi Osei");
        return model;
    }

    private ReleaseModel model(Gate gate) {
        return new ReleaseModel(ward.ui(), gate, Doctors.in(folder), new Went(gate.went));
    }
}
