package org.chairside.words;

import org.chairside.model.Event;
import org.chairside.model.Supply;

/** What was given and what was wasted, in one line: each amount with its label and its unit (UX 2). */
record DoseWords(Sentences sentences) {
    String started(Event.InfusionStarted started) {
        return supplied(
                sentences.text(
                        "event.infusion.started",
                        sentences.notation().dose(started.planned()),
                        sentences.notation().duration(started.over())),
                started.supply());
    }

    String changed(Event.InfusionRateChanged changed) {
        return noted(sentences.text("event.infusion.rate", changed.rate().toString()), changed.reason());
    }

    String ended(Event.InfusionEnded ended) {
        return sentences.text("event.infusion.ended", sentences.notation().dose(ended.given()));
    }

    String given(Event.DoseGiven given) {
        String dose = sentences.text(
                "event.dose",
                sentences.notation().dose(given.dose()),
                sentences.clinicalWords().route(given.route()));
        return supplied(noted(dose, given.site()), given.supply());
    }

    String device(Event.DeviceGiven device) {
        String given = sentences.text(
                "event.device",
                device.number(),
                device.of(),
                sentences.notation().dose(device.dose()));
        return sentences.witnessed(lot(given, device.lot()), device.witness());
    }

    String wasted(Event.DrugWasted wasted) {
        String dose = sentences.text("event.wasted", sentences.notation().dose(wasted.dose()));
        return sentences.witnessed(noted(dose, wasted.reason()), wasted.witness());
    }

    private String supplied(String what, Supply supply) {
        String drawn = supply.preparation()
                .map(each -> noted(
                        what,
                        sentences.text(
                                "event.drawn",
                                each.volume().toString(),
                                each.concentration().toString())))
                .orElse(what);
        return sentences.witnessed(lot(drawn, supply.lot()), supply.witness());
    }

    private String lot(String what, String lot) {
        return lot.isBlank() ? what : noted(what, sentences.text("event.lot", lot));
    }

    private String noted(String what, String note) {
        return sentences.noted(what, note);
    }
}
