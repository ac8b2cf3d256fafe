package org.chairside.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Infusion;
import org.chairside.intake.DeviceCheck;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Route;
import org.chairside.ui.kit.UiContext;

/** What can be recorded about the dose, by the route of the protocol and by what was given so far. */
public record DoseActs(UiContext ui) {
    /** The likeliest first. */
    List<FormAct> of(Chart chart) {
        if (chart.protocol().doses().devices().isPresent()) {
            FormAct waste = act(FormAct.Kind.WASTE, chart);
            return isAllGiven(chart) ? List.of(waste, device(chart)) : List.of(device(chart), waste);
        }
        if (chart.protocol().route() != Route.INTRAVENOUS) {
            return acts(chart, FormAct.Kind.BOLUS, FormAct.Kind.WASTE);
        }
        List<Infusion> all = chart.doses().infusions();
        if (all.isEmpty()) {
            return acts(chart, FormAct.Kind.START, FormAct.Kind.BOLUS, FormAct.Kind.WASTE);
        }
        if (all.getLast().end().isPresent()) {
            return DoseBalance.of(chart, Optional.empty()).left().isPresent()
                    ? acts(chart, FormAct.Kind.WASTE, FormAct.Kind.START, FormAct.Kind.BOLUS)
                    : acts(chart, FormAct.Kind.START, FormAct.Kind.BOLUS, FormAct.Kind.WASTE);
        }
        return all.getLast().isPaused()
                ? acts(chart, FormAct.Kind.RESUME, FormAct.Kind.END, FormAct.Kind.BOLUS)
                : acts(chart, FormAct.Kind.END, FormAct.Kind.PAUSE, FormAct.Kind.RATE, FormAct.Kind.BOLUS);
    }

    /** Whether as many devices were given as were planned; one more is then not the likeliest. */
    private static boolean isAllGiven(Chart chart) {
        DeviceCheck check = new DeviceCheck(chart.protocol().doses().devices().orElseThrow());
        int given = devices(chart, Optional.empty()).size();
        return check.count(chart.opened().plannedDose())
                .filter(planned -> given >= planned)
                .isPresent();
    }

    private List<FormAct> acts(Chart chart, FormAct.Kind... kinds) {
        List<FormAct> acts = new ArrayList<>();
        for (FormAct.Kind kind : kinds) {
            acts.add(act(kind, chart));
        }
        return acts;
    }

    private FormAct act(FormAct.Kind kind, Chart chart) {
        String key = "form.act." + kind.name().toLowerCase(Locale.ROOT);
        return new FormAct(
                kind,
                ui.text(key),
                ui.text(key + ".go"),
                fields(kind, chart.protocol().route()));
    }

    private FormAct device(Chart chart) {
        DeviceCheck check = new DeviceCheck(chart.protocol().doses().devices().orElseThrow());
        int number = devices(chart, Optional.empty()).size() + 1;
        int of = Math.max(number, check.count(chart.opened().plannedDose()).orElse(number));
        return new FormAct(
                FormAct.Kind.DEVICE,
                ui.text("form.act.device", number),
                ui.text(
                        "form.act.device.go",
                        number,
                        of,
                        ui.words().dose(check.rules().each())),
                fields(FormAct.Kind.DEVICE, Route.INTRANASAL));
    }

    /** The devices given, in the order of happening. */
    static List<ChartEntry> devices(Chart chart, Optional<EntryId> without) {
        return chart.doses().given().stream()
                .filter(line -> line.event() instanceof Event.DeviceGiven)
                .filter(line -> without.filter(line.id()::equals).isEmpty())
                .toList();
    }

    /** What is asked for; a form for what an injection needs has no use at a tablet. */
    public static List<FieldName> fields(FormAct.Kind kind, Route route) {
        return switch (kind) {
            case START ->
                List.of(
                        FieldName.DOSE,
                        FieldName.OVER,
                        FieldName.CONCENTRATION,
                        FieldName.VOLUME,
                        FieldName.RATE,
                        FieldName.LOT,
                        FieldName.WITNESS,
                        FieldName.TIME);
            case RATE -> List.of(FieldName.RATE, FieldName.REASON, FieldName.TIME);
            case PAUSE -> List.of(FieldName.REASON, FieldName.TIME);
            case RESUME -> List.of(FieldName.TIME);
            case END -> List.of(FieldName.GIVEN, FieldName.TIME);
            case WASTE -> List.of(FieldName.WASTED, FieldName.REASON, FieldName.WITNESS, FieldName.TIME);
            case BOLUS -> bolus(route);
            case DEVICE -> List.of(FieldName.LOT, FieldName.WITNESS, FieldName.TIME);
            case MEDICINE ->
                List.of(FieldName.MEDICINE, FieldName.AMOUNT, FieldName.ROUTE, FieldName.ORDERED_BY, FieldName.TIME);
            case GO, DELAY -> List.of(FieldName.DECIDED_BY, FieldName.REASON, FieldName.TIME);
            case RESPONSE -> List.of(FieldName.RESPONSE, FieldName.TIME);
            case SERIOUS_EVENT -> List.of(FieldName.SERIOUS_KIND, FieldName.OUTCOME, FieldName.ACCOUNT, FieldName.TIME);
            case TRANSFERRED, ADMITTED ->
                List.of(FieldName.DESTINATION, FieldName.SERVICE, FieldName.ACCOUNT, FieldName.TIME);
            case AGAINST_ADVICE, UNANNOUNCED -> List.of(FieldName.ACCOUNT, FieldName.TIME);
            case PATIENT ->
                List.of(
                        FieldName.FAMILY,
                        FieldName.GIVEN_NAME,
                        FieldName.BORN,
                        FieldName.SEX,
                        FieldName.GENDER,
                        FieldName.RECORD_NUMBER,
                        FieldName.TITLE,
                        FieldName.ALLERGIES);
            case TOTAL -> List.of(FieldName.SCALE_VERSION, FieldName.TOTAL, FieldName.RATER, FieldName.TIME);
        };
    }

    private static List<FieldName> bolus(Route route) {
        List<FieldName> fields = new ArrayList<>(List.of(FieldName.DOSE));
        if (isDrawnUp(route)) {
            fields.addAll(List.of(FieldName.CONCENTRATION, FieldName.VOLUME));
        }
        if (route != Route.ORAL) {
            fields.add(FieldName.SITE);
        }
        fields.addAll(List.of(FieldName.LOT, FieldName.WITNESS, FieldName.TIME));
        return fields;
    }

    /** Whether there is a concentration and a volume to hold the dose against. */
    static boolean isDrawnUp(Route route) {
        return switch (route) {
            case INTRAVENOUS, INTRAMUSCULAR, SUBCUTANEOUS, INTRANASAL -> true;
            case ORAL, SUBLINGUAL, BUCCAL, OTHER -> false;
        };
    }
}
