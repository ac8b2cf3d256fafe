package org.chairside.export.rems;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Dose;
import org.chairside.model.Event;

/** What was given, and for how long the patient was watched, counted from the first device. */
final class TreatmentBlock implements Block {
    private static final List<Dose> ON_THE_FORM = List.of(Dose.milligrams(56), Dose.milligrams(84));

    @Override
    public String code() {
        return "treatment";
    }

    @Override
    public List<RemsField> fields(RemsContext context) {
        return List.of(
                context.field("treatment-date", date(context)),
                context.field("dose", dose(context)),
                context.field("lots", lots(context)),
                context.field("minutes", minutes(context)),
                context.field("ready-after", readyAfter(context)));
    }

    private static List<ChartEntry> devices(Chart chart) {
        return chart.facts().lines(Event.DeviceGiven.class);
    }

    private static Event.DeviceGiven device(ChartEntry line) {
        return (Event.DeviceGiven) line.event();
    }

    private static RemsAnswer date(RemsContext context) {
        return context.firstDevice()
                .<RemsAnswer>map(first -> context.wording()
                        .date(
                                context.wording().day(first),
                                context.wording()
                                        .text(
                                                "from.first-device",
                                                context.wording().time(first))))
                .orElseGet(() -> context.missing("device"));
    }

    private static RemsAnswer dose(RemsContext context) {
        List<ChartEntry> devices = devices(context.chart());
        Optional<Dose> total = devices.stream().map(line -> device(line).dose()).reduce(Dose::plus);
        if (total.isEmpty()) {
            return context.missing("device");
        }
        String key = ON_THE_FORM.contains(total.get()) ? "dose" : "dose.other";
        String from = context.wording()
                .text(
                        "from.devices",
                        devices.size(),
                        devices.stream()
                                .map(line -> context.wording().time(line.happenedAt()))
                                .collect(joining(", ")));
        return context.said(context.wording().text(key, total.get().toString()), from);
    }

    private static RemsAnswer lots(RemsContext context) {
        List<ChartEntry> devices = devices(context.chart());
        if (devices.isEmpty()) {
            return context.missing("device");
        }
        Optional<ChartEntry> without =
                devices.stream().filter(line -> device(line).lot().isBlank()).findFirst();
        if (without.isPresent()) {
            return context.missing(
                    "lot",
                    Integer.toString(device(without.get()).number()),
                    context.wording().time(without.get().happenedAt()));
        }
        String lots =
                devices.stream().map(line -> device(line).lot()).distinct().collect(joining(", "));
        String from = context.wording()
                .text(
                        "from.lots",
                        devices.stream()
                                .map(line -> Integer.toString(device(line).number()))
                                .collect(joining(", ")));
        return context.said(lots, from);
    }

    private static RemsAnswer minutes(RemsContext context) {
        Optional<Instant> first = context.firstDevice();
        if (first.isEmpty()) {
            return context.missing("device");
        }
        if (!context.chart().state().hasLeft()) {
            return context.missing("end");
        }
        Instant end = context.chart().closedAt().orElseThrow();
        String from = context.wording()
                .text(
                        "from.minutes",
                        context.wording().time(first.get()),
                        context.wording().time(end));
        return context.said(Wording.minutes(Duration.between(first.get(), end)), from);
    }

    private static RemsAnswer readyAfter(RemsContext context) {
        return context.chart()
                .facts()
                .lastLine(Event.ReadyAfterJudged.class)
                .map(line -> context.said(
                        Wording.minutes(((Event.ReadyAfterJudged) line.event()).afterFirstDose()),
                        context.saidBy(line)))
                .orElseGet(() -> context.missing("ready-after"));
    }
}
