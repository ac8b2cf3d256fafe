package org.chairside.words;

import org.chairside.model.Event;
import org.chairside.model.Supply;

/** What was given, in one line. */
final class DoseWords {
    private final Messages messages;
    private final Notation words;
    private final VitalWords vitals;

    DoseWords(Messages messages, Notation words, VitalWords vitals) {
        this.messages = messages;
        this.words = words;
        this.vitals = vitals;
    }

    String say(Event.InSession event) {
        return switch (event) {
            case Event.InfusionStarted(var planned, var over, Supply supply) ->
                supplied(messages.text("event.infusion.started", words.dose(planned), words.duration(over)), supply);
            case Event.InfusionPaused(String reason) -> messages.text("event.infusion.paused", reason);
            case Event.InfusionResumed() -> messages.text("event.infusion.resumed");
            case Event.InfusionRateChanged(var rate, String reason) ->
                noted(messages.text("event.infusion.rate", rate.toString()), reason);
            case Event.InfusionEnded(var given) -> messages.text("event.infusion.ended", words.dose(given));
            case Event.DoseGiven(var given, var route, String site, Supply supply) ->
                supplied(noted(messages.text("event.dose", words.dose(given), vitals.route(route)), site), supply);
            case Event.DeviceGiven(int number, int of, var given, String lot, String witness) ->
                witnessed(noted(messages.text("event.device", number, of, words.dose(given)), lot), witness);
            case Event.DrugWasted(var dose, String reason, String witness) ->
                witnessed(noted(messages.text("event.wasted", words.dose(dose)), reason), witness);
            default -> throw new IllegalArgumentException("not a dose: " + event.getClass());
        };
    }

    private String supplied(String what, Supply supply) {
        String drawn = supply.preparation()
                .map(each -> noted(what, messages.text("event.drawn", each.volume(), each.concentration())))
                .orElse(what);
        String lot = supply.lot().isEmpty() ? drawn : noted(drawn, messages.text("event.lot", supply.lot()));
        return witnessed(lot, supply.witness());
    }

    private String witnessed(String what, String witness) {
        return witness.isBlank() ? what : noted(what, messages.text("event.witness", witness));
    }

    private String noted(String what, String note) {
        return note.isBlank() ? what : messages.text("event.with-note", what, note);
    }
}
