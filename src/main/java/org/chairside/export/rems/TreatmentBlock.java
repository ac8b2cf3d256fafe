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
import org.chairside.model.SessionState;

/** What was given, and for how long the patient was watched, counted from the first device. */
final class TreatmentBlock implements Block {
    private static final List<Dose> ON_THE_FORM = List.of(Dose.milligrams(56), Dose.milligrams(84));

    @Override
    public String code() {
        return "treatment";
    }

    @Override
    public List<RemsField> fields(RemsContext reading) {
        return List.of(
                reading.field("treatment-date", date(reading)),
                reading.field("dose", dose(reading)),
                reading.field("lots", lots(reading)),
                reading.field("minutes", minutes(reading)),
                reading.field("ready-after", readyAfter(reading)));
    }

    private static List<ChartEntry> devices(Chart chart) {
        return chart.said().lines(Event.DeviceGiven.class);
    }

    private static Event.DeviceGiven device(ChartEntry line) {
        return (Event.DeviceGiven) line.event();
    }

    private static RemsAnswer date(RemsContext reading) {
        return reading.firstDevice()
                .<RemsAnswer>map(first -> reading.wording()
                        .date(
                                reading.wording().day(first),
                                reading.wording()
                                        .text(
                                                "from.first-device",
                                                reading.wording().time(first))))
                .orElseGet(() -> reading.missing("device"));
    }

    private static RemsAnswer dose(RemsContext reading) {
        List<ChartEntry> devices = devices(reading.chart());
        Optional<Dose> total = devices.stream().map(line -> device(line).dose()).reduce(Dose::plus);
        if (total.isEmpty()) {
            return reading.missing("device");
        }
        String key = ON_THE_FORM.contains(total.get()) ? "dose" : "dose.other";
        String from = reading.wording()
                .text(
                        "from.devices",
                        devices.size(),
                        devices.stream()
                                .map(line -> reading.wording().time(line.happenedAt()))
                                .collect(joining(", ")));
        return reading.said(reading.wording().text(key, total.get().toString()), from);
    }

    private static RemsAnswer lots(RemsContext reading) {
        List<ChartEntry> devices = devices(reading.chart());
        if (devices.isEmpty()) {
            return reading.missing("device");
        }
        Optional<ChartEntry> without =
                devices.stream().filter(line -> device(line).lot().isBlank()).findFirst();
        if (without.isPresent()) {
            return reading.missing(
                    "lot",
                    Integer.toString(device(without.get()).number()),
                    reading.wording().time(without.get().happenedAt()));
        }
        String lots =
                devices.stream().map(line -> device(line).lot()).distinct().collect(joining(", "));
        String from = reading.wording()
                .text(
                        "from.lots",
                        devices.stream()
                                .map(line -> Integer.toString(device(line).number()))
                                .collect(joining(", ")));
        return reading.said(lots, from);
    }

    private static RemsAnswer minutes(RemsContext reading) {
        Optional<Instant> first = reading.firstDevice();
        if (first.isEmpty()) {
            return reading.missing("device");
        }
        if (reading.chart().state() != SessionState.RELEASED) {
            return reading.missing("end");
        }
        Instant end = reading.chart().closedAt().orElseThrow();
        String from = reading.wording()
                .text(
                        "from.minutes",
                        reading.wording().time(first.get()),
                        reading.wording().time(end));
        return reading.said(Wording.minutes(Duration.between(first.get(), end)), from);
    }

    private static RemsAnswer readyAfter(RemsContext reading) {
        return reading.chart()
                .said()
                .lastLine(Event.ReadyAfterJudged.class)
                .map(line -> reading.said(
                        Wording.minutes(((Event.ReadyAfterJudged) line.event()).afterFirstDose()),
                        reading.saidBy(line)))
                .orElseGet(() -> reading.missing("ready-after"));
    }
}
