package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Severity;
import org.chairside.testing.Sessions;

/** What holds of notices whatever happens in a session, in whatever order it is entered. */
class NoticeProperties {
    private static final List<Limit> LIMITS =
            List.of(Rules.high(), Rules.low(), Rules.rise(), Rules.twice(), Rules.chestPain());

    /** Something at a minute of its own: a set, or an effect asked about. */
    record Happening(int minute, Event event) {}

    @Provide
    Arbitrary<List<Happening>> visits() {
        Arbitrary<Integer> pressures = Arbitraries.integers().between(150, 215);
        Arbitrary<Integer> saturations = Arbitraries.integers().between(86, 96);
        Arbitrary<Event> sets = Combinators.combine(
                        pressures, saturations, Arbitraries.integers().between(0, 5))
                .as((pressure, saturation, kind) -> Sessions.vitals(
                        (kind == 0 ? "x" : pressure + "/90") + " 80 " + (kind == 1 ? "x" : saturation)));
        Arbitrary<Event> effects = Arbitraries.integers()
                .between(0, 3)
                .map(grade -> new Event.EffectAsked("chest-pain", Severity.ofGrade(grade), ""));
        Arbitrary<Event> events = Arbitraries.frequencyOf(Tuple.of(4, sets), Tuple.of(1, effects));
        return events.list().ofMaxSize(14).map(all -> {
            List<Happening> visit = new ArrayList<>();
            all.forEach(event -> visit.add(new Happening(3 * visit.size() + 1, event)));
            return visit;
        });
    }

    private static Sessions opened() {
        return Rules.infusion()
                .limits(LIMITS.toArray(Limit[]::new))
                .session()
                .set(-4, "128/80 70 98")
                .infusionStarted(0, 35, 40);
    }

    private static Sessions entered(List<Happening> visit) {
        Sessions session = opened();
        visit.forEach(each -> session.event(each.minute(), each.event()));
        return session;
    }

    @Property(tries = 300)
    void hazard11NeverAreTwoNoticesOfOneLimitOpen(@ForAll("visits") List<Happening> visit) {
        Set<String> open = new HashSet<>();
        for (Notice notice : entered(visit).chart().notices()) {
            assertThat(notice.isOpen() && !open.add(notice.limit().code())).isFalse();
        }
    }

    @Property(tries = 300)
    void excursionsOfOneLimitFollowEachOther(@ForAll("visits") List<Happening> visit) {
        List<Notice> notices = entered(visit).chart().notices();
        for (Limit limit : LIMITS) {
            List<Notice> mine =
                    notices.stream().filter(each -> each.limit().equals(limit)).toList();
            for (int i = 1; i < mine.size(); i++) {
                assertThat(mine.get(i - 1).ending().orElseThrow().at())
                        .isBefore(mine.get(i).since());
            }
        }
    }

    @Property(tries = 300)
    void everyAnsweredNoticeIsQuiet(@ForAll("visits") List<Happening> visit) {
        Sessions session = answerAll(entered(visit));
        assertThat(session.chart().notices()).noneMatch(Notice::wantsAnswer);
    }

    @Property(tries = 300)
    void hazard11WhatIsNotAStepWorseThanWhatWasAnsweredStaysQuiet(
            @ForAll("visits") List<Happening> visit, @ForAll Random random) {
        Sessions session = answerAll(entered(visit));
        Optional<Notice> open = session.chart().notices().stream()
                .filter(notice -> notice.isOpen() && notice.limit().code().equals("high"))
                .findFirst();
        open.flatMap(Notice::worst).map(Quantity::scaled).ifPresent(worst -> {
            int answered = highestAnswered(open.get());
            int later = 180 + random.nextInt(Math.max(1, answered + 10 - 180));
            session.set(60, later + "/90 80 98");
            assertThat(session.chart().notices())
                    .filteredOn(notice -> notice.limit().code().equals("high"))
                    .last()
                    .matches(notice -> !notice.wantsAnswer());
            session.set(70, (Math.max(answered, later) + 10) + "/90 80 98");
            assertThat(session.chart().notices())
                    .filteredOn(notice -> notice.limit().code().equals("high"))
                    .last()
                    .matches(Notice::wantsAnswer);
        });
    }

    private static int highestAnswered(Notice notice) {
        return notice.metBy().stream()
                .filter(line -> line.id().equals(notice.raisedBy().id()))
                .map(line -> ((Event.VitalsTaken) line.event())
                        .vitals()
                        .bloodPressure()
                        .orElseThrow()
                        .systolic())
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 300)
    void orderOfEntryDoesNotMatterOnlyOfHappening(@ForAll("visits") List<Happening> visit, @ForAll Random random) {
        List<Happening> shuffled = new ArrayList<>(visit);
        Collections.shuffle(shuffled, random);
        List<String> asHappened = told(answerFirst(entered(visit)).chart());
        List<String> asEntered = told(answerFirst(entered(shuffled)).chart());
        assertThat(asEntered).isEqualTo(asHappened);
    }

    private static Sessions answerAll(Sessions session) {
        session.chart().notices().forEach(notice -> answer(session, notice));
        return session;
    }

    private static Sessions answerFirst(Sessions session) {
        session.chart().notices().stream().limit(2).forEach(notice -> answer(session, notice));
        return session;
    }

    private static void answer(Sessions session, Notice notice) {
        session.event(
                55,
                new Event.NoticeAcknowledged(
                        notice.limit().code(), notice.raisedBy().id(), "seen"));
    }

    /** Everything about the notices but the ids, which follow the order of entry. */
    private static List<String> told(Chart chart) {
        return chart.notices().stream()
                .map(notice -> notice.limit().code()
                        + notice.since()
                        + notice.ending()
                        + notice.wantsAnswer()
                        + notice.worst()
                        + notice.raisedBy().happenedAt()
                        + notice.metBy().size()
                        + notice.acknowledgements().size())
                .toList();
    }
}
