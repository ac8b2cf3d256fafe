package org.chairside.ui.amend;

import java.util.EnumMap;
import java.util.Map;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Preparation;
import org.chairside.model.Supply;
import org.chairside.ui.form.FieldName;
import org.chairside.words.ClinicalWords;

/** The fields of a form as they were filled in when an event was made in it; all but its time. */
record FilledForm(ClinicalWords words) {
    /** What stands in the fields; nothing for an event that has no form. */
    Map<FieldName, String> of(Event event) {
        Map<FieldName, String> values = new EnumMap<>(FieldName.class);
        fill(event, values);
        return values;
    }

    private void fill(Event event, Map<FieldName, String> values) {
        switch (event) {
            case Event.InfusionStarted(Dose planned, var over, Supply supply) -> {
                values.put(FieldName.DOSE, plain(planned));
                values.put(FieldName.OVER, Long.toString(over.toMinutes()));
                fill(supply, values);
            }
            case Event.InfusionRateChanged(var rate, String reason) -> {
                values.put(FieldName.RATE, rate.millilitresPerHour().toPlainString());
                values.put(FieldName.REASON, reason);
            }
            case Event.InfusionPaused(String reason) -> values.put(FieldName.REASON, reason);
            case Event.InfusionEnded(Dose given) -> values.put(FieldName.GIVEN, plain(given));
            case Event.DrugWasted(Dose dose, String reason, String witness) -> {
                values.put(FieldName.WASTED, plain(dose));
                values.put(FieldName.REASON, reason);
                values.put(FieldName.WITNESS, witness);
            }
            case Event.DoseGiven(Dose dose, var _, String site, Supply supply) -> {
                values.put(FieldName.DOSE, plain(dose));
                values.put(FieldName.SITE, site);
                fill(supply, values);
            }
            case Event.DeviceGiven(int _, int _, var _, String lot, String witness) -> {
                values.put(FieldName.LOT, lot);
                values.put(FieldName.WITNESS, witness);
            }
            case Event.MedicationGiven(String medicine, String dose, String route, String by) -> {
                values.put(FieldName.MEDICINE, medicine);
                values.put(FieldName.AMOUNT, dose);
                values.put(FieldName.ROUTE, route);
                values.put(FieldName.ORDERED_BY, by);
            }
            case Event.SeriousEventReported(var kind, var outcome, String account) -> {
                values.put(FieldName.SERIOUS_KIND, words.serious(kind));
                values.put(FieldName.OUTCOME, words.outcome(outcome));
                values.put(FieldName.ACCOUNT, account);
            }
            case Event.PatientDeparted(var _, String service, String destination, String account) -> {
                values.put(FieldName.SERVICE, service);
                values.put(FieldName.DESTINATION, destination);
                values.put(FieldName.ACCOUNT, account);
            }
            case Event.ResponseSeen(var _, String response) -> values.put(FieldName.RESPONSE, response);
            default -> {}
        }
    }

    private static void fill(Supply supply, Map<FieldName, String> values) {
        supply.preparation()
                .map(Preparation::concentration)
                .ifPresent(strength -> values.put(
                        FieldName.CONCENTRATION,
                        strength.milligramsPerMillilitre().toPlainString()));
        supply.preparation()
                .map(Preparation::volume)
                .ifPresent(volume ->
                        values.put(FieldName.VOLUME, volume.millilitres().toPlainString()));
        values.put(FieldName.LOT, supply.lot());
        values.put(FieldName.WITNESS, supply.witness());
    }

    private static String plain(Dose dose) {
        return dose.milligrams().toPlainString();
    }
}
