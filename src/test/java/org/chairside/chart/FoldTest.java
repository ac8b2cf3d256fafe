package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chairside.model.ClinicEvent;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionKind;
import org.chairside.model.SessionState;
import org.chairside.model.Severity;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;

class FoldTest {
    @Property(tries = 200)
    void foldingOneAtATimeGivesWhatFoldingAllAtOnceGives(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int count) {
        List<Recorded> entries = new ArrayList<>(anySession(random, count).entries());
        entries.add(entries.get(random.nextInt(entries.size())));
        Chart oneByOne = Chart.opening(entries.getFirst());
        for (Recorded entry : entries) {
            oneByOne = oneByOne.after(entry);
        }
        assertSame(oneByOne, Chart.of(entries).orElseThrow());
    }

    @Property(tries = 50)
    void nothingIsEverDropped(@ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int count) {
        Chart chart = anySession(random, count).chart();
        long placed = chart.chartEntries().stream()
                .mapToLong(line -> 1 + line.corrections().size())
                .sum();
        assertThat(placed + chart.unplaced().size())
                .isEqualTo(chart.entries().size())
                .isEqualTo(count + 1);
    }

    private static void assertSame(Chart one, Chart other) {
        assertThat(one.chartEntries()).isEqualTo(other.chartEntries());
        assertThat(one.unplaced()).isEqualTo(other.unplaced());
        assertThat(one.sets()).isEqualTo(other.sets());
        assertThat(one.effects()).isEqualTo(other.effects());
        assertThat(one.doses()).isEqualTo(other.doses());
        assertThat(one.baseline()).isEqualTo(other.baseline());
        assertThat(one.lastInLog()).isEqualTo(other.lastInLog());
        assertThat(Summary.of(one)).isEqualTo(Summary.of(other));
    }

    private static Sessions anySession(Random random, int count) {
        Sessions session = Sessions.infusion();
        List<EntryId> ids = new ArrayList<>(List.of(session.lastId()));
        for (int i = 0; i < count; i++) {
            EntryId of = ids.get(random.nextInt(ids.size()));
            int minute = random.nextInt(-5, 120);
            switch (random.nextInt(11)) {
                case 0, 1, 2 -> session.set(minute, (120 + random.nextInt(60)) + "/80 70 98");
                case 3 -> session.set(minute, "x 70 98");
                case 4 -> session.effect(minute, "nausea", random.nextInt(4));
                case 5 -> session.amend(of, minute, Sessions.vitals("140/90 80 97"));
                case 6 -> session.withdraw(of);
                case 7 -> session.reinstate(of);
                case 8 -> session.infusionStarted(minute, 35, 40);
                case 9 -> session.infusionEnded(minute, 35);
                default -> session.event(minute, new Event.Unknown("from-tomorrow", 1, "{}"));
            }
            ids.add(session.lastId());
        }
        return session;
    }

    @Test
    void beginsWithAnOpeningOnly() {
        Recorded note = Sessions.infusion().note(1, "calm").last();
        assertThatThrownBy(() -> Chart.opening(note)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Chart.of(List.of(note))).isEmpty();
    }

    @Test
    void theSameEntryAgainChangesNothing() {
        Sessions session = Sessions.wholeInfusion();
        Chart chart = session.chart();
        for (Recorded entry : session.entries()) {
            assertThat(chart.after(entry)).isSameAs(chart);
        }
    }

    @Test
    void aDuplicateDoesNotUndoACorrection() {
        Sessions session = Sessions.infusion().set(0, "128/80 70 98");
        Recorded set = session.last();
        session.amendLast(0, Sessions.vitals("138/80 70 98"));
        List<Recorded> entries = new ArrayList<>(session.entries());
        entries.add(set);
        assertThat(Chart.of(entries)
                        .orElseThrow()
                        .chartEntry(set.id())
                        .orElseThrow()
                        .isAmended())
                .isTrue();
    }

    @Test
    void hazard01AnEntryOfAnotherPatientIsNeverPlaced() {
        Sessions mine = Sessions.infusion();
        Sessions other = Sessions.infusion().numbered(2);
        mine.event(mine.minute(5), Sessions.vitals("120/80 70 98"), other.subject());
        assertThat(mine.chart().sets()).isEmpty();
        assertThat(mine.chart().unplaced()).extracting(Unplaced::why).containsExactly(Unplaced.Why.OTHER_SUBJECT);
    }

    @Test
    void hazard01AnAmendmentCannotMakeItAnotherPatientsSession() {
        Sessions mine = Sessions.infusion();
        Event.SessionOpened other = Sessions.infusion().numbered(2).chart().opened();
        Chart chart = mine.amendLast(-10, other).chart();
        assertThat(chart.patient()).isEqualTo(mine.patient());
        assertThat(chart.unplaced()).extracting(Unplaced::why).containsExactly(Unplaced.Why.OTHER_SUBJECT);
    }

    @Test
    void hazard02ACorrectionOfAnotherSessionsEntryFindsNothingHere() {
        EntryId elsewhere =
                Sessions.infusion().numbered(2).set(3, "120/80 70 98").lastId();
        Chart chart = Sessions.infusion().withdraw(elsewhere).chart();
        assertThat(chart.unplaced()).extracting(Unplaced::why).containsExactly(Unplaced.Why.NO_SUCH_ENTRY);
    }

    @Test
    void hazard21TheRulesOfARunningSessionCannotBeAmended() {
        Sessions session = Sessions.infusion();
        Event.SessionOpened opened = session.chart().opened();
        Event.SessionOpened otherRules = new Event.SessionOpened(
                opened.patient(),
                ProtocolTemplates.named("intramuscular"),
                opened.course(),
                opened.room(),
                opened.weight(),
                opened.plannedDose());
        Chart chart = session.amendLast(-10, otherRules).chart();
        assertThat(chart.protocol()).isEqualTo(session.protocol());
        assertThat(chart.unplaced()).extracting(Unplaced::why).containsExactly(Unplaced.Why.FIXED_AT_OPENING);
    }

    @Test
    void theCourseOfTheOpeningCanBePutRight() {
        Sessions session = Sessions.infusion();
        Event.SessionOpened opened = session.chart().opened();
        CoursePlace third = new CoursePlace(SessionKind.INDUCTION, 3, 6);
        Chart chart = session.amendLast(
                        -12,
                        new Event.SessionOpened(
                                opened.patient(),
                                opened.protocol(),
                                third,
                                "Room 4",
                                opened.weight(),
                                Optional.of(Dose.milligrams(40))))
                .chart();
        assertThat(chart.coursePlace()).isEqualTo(third);
        assertThat(chart.room()).isEqualTo("Room 4");
        assertThat(chart.openedAt()).isEqualTo(session.minute(-12));
    }

    @Test
    void anOpeningCannotBeWithdrawn() {
        Sessions session = Sessions.infusion();
        assertThat(session.withdraw(session.lastId()).chart().unplaced())
                .extracting(Unplaced::why)
                .containsExactly(Unplaced.Why.FIXED_AT_OPENING);
    }

    @Test
    void anAmendmentCannotMakeASetIntoANote() {
        Chart chart = Sessions.infusion()
                .set(0, "120/80 70 98")
                .amendLast(0, new Event.NoteWritten("oops"))
                .chart();
        assertThat(chart.sets()).hasSize(1);
        assertThat(chart.facts().lines(Event.NoteWritten.class)).isEmpty();
        assertThat(chart.unplaced()).extracting(Unplaced::why).containsExactly(Unplaced.Why.WRONG_KIND);
    }

    @Test
    void anAmendmentMovesASetInTimeAndKeepsTheOriginal() {
        Chart chart = Sessions.infusion()
                .set(0, "120/80 70 98")
                .set(20, "130/80 70 98")
                .amendLast(-2, Sessions.vitals("131/80 70 98"))
                .chart();
        assertThat(chart.sets())
                .extracting(set -> set.vitals().bloodPressure().orElseThrow().systolic())
                .containsExactly(131, 120);
        assertThat(chart.sets().getFirst().line().original().event()).isEqualTo(Sessions.vitals("130/80 70 98"));
    }

    @Test
    void aWithdrawnSetCountsAgainOnceReinstated() {
        Sessions session = Sessions.infusion().set(0, "120/80 70 98");
        EntryId set = session.lastId();
        assertThat(session.withdraw(set).chart().sets()).isEmpty();
        assertThat(session.reinstate(set).chart().sets()).hasSize(1);
        assertThat(session.chart().chartEntries()).hasSize(2);
        assertThat(session.chart().correctedEntries()).isEqualTo(1);
    }

    @Test
    void whatItDoesNotUnderstandIsShownAsUnplaced() {
        Sessions session = Sessions.infusion();
        Event opened = session.last().event();
        Chart chart = session.event(1, new Event.Unknown("from-tomorrow", 2, "{}"))
                .event(2, new ClinicEvent.ClinicFounded("Elm Street"))
                .event(3, opened)
                .chart();
        assertThat(chart.unplaced())
                .extracting(Unplaced::why)
                .containsExactly(Unplaced.Why.UNKNOWN_KIND, Unplaced.Why.NOT_OF_A_SESSION, Unplaced.Why.OUT_OF_ORDER);
    }

    @Test
    void isAsItWasKnownAtAMoment() {
        Sessions session = Sessions.infusion().set(0, "120/80 70 98");
        session.event(5, new Event.Unknown("from-tomorrow", 2, "{}"));
        Recorded before = session.last();
        Chart later = session.amend(session.entries().get(1).id(), 0, Sessions.vitals("150/80 70 98"))
                .set(10, "128/80 70 98")
                .chart();
        Chart then = later.asKnownAt(before.recordedAt()).orElseThrow();
        assertThat(then.sets()).hasSize(1);
        assertThat(then.sets().getFirst().vitals().bloodPressure().orElseThrow().systolic())
                .isEqualTo(120);
        assertThat(then.unplaced()).hasSize(1);
        assertThat(later.asKnownAt(session.start().minusSeconds(3600))).isEmpty();
    }

    @Test
    void endsWhenThePatientLeft() {
        Chart chart = Sessions.wholeInfusion().chart();
        assertThat(chart.state()).isEqualTo(SessionState.RELEASED);
        assertThat(chart.closedAt()).contains(Sessions.MORNING.plusSeconds(95 * 60));
        assertThat(Sessions.infusion().cancelled(3).chart().state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void isSummedUpInOneLine() {
        var figures = Summary.of(Sessions.wholeInfusion().chart()).figures();
        assertThat(figures.sets()).isEqualTo(8);
        assertThat(figures.lateSets()).isZero();
        assertThat(figures.peak().orElseThrow().systolic()).isEqualTo(151);
        assertThat(figures.lowestSaturation().orElseThrow().percent()).isEqualTo(96);
        assertThat(figures.worstEffect()).isEqualTo(Severity.MODERATE);
        assertThat(figures.amendments()).isZero();
    }
}
