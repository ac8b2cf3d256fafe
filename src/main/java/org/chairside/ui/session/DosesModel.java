package org.chairside.ui.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chairside.intake.Reading;
import org.chairside.intake.Reading.Proposed;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Weight;

/**
 * Records what was given: each command checks what was typed, and hands it over or says why not. Every command says
 * whether it was handed over. Screen thread only.
 */
public final class DosesModel {
    private final Seat seat;
    private final Handovers handovers;
    private final Reader reader;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

    DosesModel(Seat seat, Handovers handovers) {
        this.seat = seat;
        this.handovers = handovers;
        this.reader = new Reader(seat);
    }

    /**
     * @param milligrams as typed
     * @param minutes as typed: how long it is planned to take
     * @param time as typed, {@code 14:05} or {@code -5}; empty for now
     */
    public boolean startInfusion(String milligrams, String minutes, String time) {
        Optional<Dose> dose = dose(milligrams);
        Optional<Duration> over = minutes(minutes);
        return dose.isPresent() && over.isPresent() && record(new Event.InfusionStarted(dose.get(), over.get()), time);
    }

    public boolean pauseInfusion(String reason, String time) {
        return record(new Event.InfusionPaused(reason.strip()), time);
    }

    public boolean resumeInfusion(String time) {
        return record(new Event.InfusionResumed(), time);
    }

    /** @param milligrams what was really given; it is never filled in */
    public boolean endInfusion(String milligrams, String time) {
        return dose(milligrams)
                .filter(given -> record(new Event.InfusionEnded(given), time))
                .isPresent();
    }

    /** The next device; its content is the label's. */
    public boolean giveDevice(DoseFace.Step.GiveDevice next, String lot, String time) {
        return record(new Event.DeviceGiven(next.number(), next.of(), NasalDevice.CONTENT, lot.strip()), time);
    }

    /** @param site where it was given; may be empty */
    public boolean giveDose(String milligrams, String site, String time) {
        return dose(milligrams)
                .filter(dose ->
                        record(new Event.DoseGiven(dose, seat.chart().protocol().route(), site.strip()), time))
                .isPresent();
    }

    /** Dose by weight, for the eye to check a typed dose by (CLINICAL 7, hazard 6); empty where it cannot be told. */
    public String perKilogram(String milligrams) {
        Optional<Weight> weight = seat.chart().opened().weight();
        return parsed(milligrams)
                .flatMap(
                        dose -> weight.map(each -> dose.milligrams().divide(each.kilograms(), 2, RoundingMode.HALF_UP)))
                .map(ratio -> seat.text("session.dose.perkg", seat.kit().words().number(ratio)))
                .orElse("");
    }

    private Optional<Dose> dose(String typed) {
        Optional<Dose> dose = parsed(typed);
        refusal.set(dose.isPresent() ? "" : seat.text("session.dose.refused.amount"));
        return dose;
    }

    private static Optional<Dose> parsed(String typed) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("[0-9]{1,4}(\\.[0-9]{1,3})?") || new BigDecimal(plain).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Dose.milligrams(new BigDecimal(plain)));
    }

    private Optional<Duration> minutes(String typed) {
        boolean fine = typed.strip().matches("[1-9][0-9]{0,2}");
        if (!fine) {
            refusal.set(seat.text("session.dose.refused.minutes"));
            return Optional.empty();
        }
        return Optional.of(Duration.ofMinutes(Integer.parseInt(typed.strip())));
    }

    private boolean record(Event.InSession event, String time) {
        Optional<Instant> at = time.isBlank() ? Optional.of(seat.now()) : said(time.strip());
        refusal.set(at.isPresent() ? "" : seat.text("session.dose.refused.time"));
        at.ifPresent(instant -> handovers.send(List.of(new Proposed(event, instant))));
        return at.isPresent();
    }

    /** A time is read by the rules of the entry line, as the time of a note would be. */
    private Optional<Instant> said(String time) {
        String typed = time.startsWith("-") || time.startsWith("@") ? time : "@" + time;
        return reader.read(typed + " #-", seat.now()) instanceof Reading.Accepted(List<Proposed> events, var _)
                        && events.size() == 1
                ? Optional.of(events.getFirst().happenedAt())
                : Optional.empty();
    }

    /** Why the last command was not handed over; empty where it was. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public void forgetRefusal() {
        refusal.set("");
    }
}
