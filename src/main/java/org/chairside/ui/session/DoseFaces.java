package org.chairside.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Infusion;
import org.chairside.chart.Line;
import org.chairside.model.Dose;
import org.chairside.model.Drug;
import org.chairside.model.Event;
import org.chairside.model.Route;

/** What was given and what comes next, by the route of the protocol. */
final class DoseFaces {
    private final Seat seat;

    DoseFaces(Seat seat) {
        this.seat = seat;
    }

    DoseFace of(Chart chart, Instant now) {
        String elapsed = chart.doses()
                .first()
                .map(first -> seat.kit().words().since(first, now))
                .orElse("");
        if (isNasal(chart)) {
            return nasal(chart, now, elapsed);
        }
        return chart.protocol().route() == Route.INTRAVENOUS ? infusion(chart, elapsed) : single(chart, elapsed);
    }

    private static boolean isNasal(Chart chart) {
        return chart.protocol().route() == Route.INTRANASAL && chart.protocol().drug() == Drug.ESKETAMINE;
    }

    private DoseFace infusion(Chart chart, String elapsed) {
        List<Infusion> all = chart.doses().infusions();
        if (all.isEmpty()) {
            return new DoseFace(new DoseFace.Step.StartInfusion(planned(chart)), plannedWords(chart), elapsed, "");
        }
        Infusion last = all.getLast();
        String from = seat.kit().words().time(last.startedAt());
        if (last.end().isPresent()) {
            Infusion.End end = last.end().get();
            String words = seat.text(
                    "session.dose.ended",
                    dose(end.given()),
                    from,
                    seat.kit().words().time(end.at()));
            return new DoseFace(new DoseFace.Step.StartInfusion(""), words, elapsed, "");
        }
        String words = seat.text(
                last.isPaused() ? "session.dose.paused" : "session.dose.running",
                dose(last.planned()),
                seat.kit().words().duration(last.over()),
                from);
        return new DoseFace(new DoseFace.Step.Infusing(last.isPaused()), words, elapsed, "");
    }

    private DoseFace nasal(Chart chart, Instant now, String elapsed) {
        List<Event.DeviceGiven> given = chart.doses().given().stream()
                .map(Line::event)
                .filter(Event.DeviceGiven.class::isInstance)
                .map(Event.DeviceGiven.class::cast)
                .toList();
        int of = NasalDevice.count(chart.opened().plannedDose());
        DoseFace.Step step =
                given.size() < of ? new DoseFace.Step.GiveDevice(given.size() + 1, of) : new DoseFace.Step.Given();
        return new DoseFace(
                step, given.isEmpty() ? plannedWords(chart) : givenWords(chart), elapsed, rest(chart, now, step));
    }

    /** The pause the label asks for, while there is another device to come. */
    private String rest(Chart chart, Instant now, DoseFace.Step step) {
        Optional<Instant> until = chart.doses().latest().map(last -> last.plus(NasalDevice.REST));
        if (!(step instanceof DoseFace.Step.GiveDevice)
                || until.filter(now::isBefore).isEmpty()) {
            return "";
        }
        Duration left = Duration.between(now, until.get()).plusSeconds(59);
        return seat.text(
                "session.dose.rest",
                seat.kit().words().time(until.get()),
                seat.kit().words().duration(left));
    }

    private DoseFace single(Chart chart, String elapsed) {
        boolean given = chart.doses().total().isPresent();
        return new DoseFace(
                new DoseFace.Step.GiveDose(given ? "" : planned(chart)),
                given ? givenWords(chart) : plannedWords(chart),
                elapsed,
                "");
    }

    private String givenWords(Chart chart) {
        String from = chart.doses().first().map(seat.kit().words()::time).orElse("");
        return chart.doses()
                .total()
                .map(total -> seat.text("session.dose.given", dose(total), from))
                .orElse("");
    }

    private String plannedWords(Chart chart) {
        return chart.opened()
                .plannedDose()
                .map(dose -> seat.text("session.dose.planned", dose(dose)))
                .orElse(seat.text("session.dose.nothing"));
    }

    private static String planned(Chart chart) {
        return chart.opened()
                .plannedDose()
                .map(dose -> dose.milligrams().toPlainString())
                .orElse("");
    }

    private String dose(Dose dose) {
        return seat.kit().words().dose(dose);
    }
}
